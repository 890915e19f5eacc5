declare module 'wink-pos-tagger' {
  const posTagger: () => {tagRawTokens(tokens: readonly string[]): {pos: string}[]};
  export default posTagger;
}
