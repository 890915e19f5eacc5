import type {Mention} from '../cast.ts';
import type {Document, Passage, Token} from '../document.ts';

const MARKS = /^(?:["“”‘’']|``|'')$/;
/** Of most tokens this is all that is asked. */
const isMark = (text: string): boolean => text.length < 3 && MARKS.test(text);
const WORKS = new Set(
  `album anthology article ballet biography blog book chapter chronicle collection column comedy comic composition
  concerto dance documentary drama editorial episode essay exhibit exhibition feature film hit hymn installation
  journal lecture magazine manga manifesto memoir miniseries mixtape movie musical novel novella opera painting paper
  photograph piece play podcast poem poster print programme program quartet record report sculpture sequel series
  serial show single sitcom song sonata speech story study symphony talk thesis thriller tome track tragedy trilogy
  tune video volume work works titled entitled called named headlined dubbed`.split(/\s+/),
);
/** A title is hardly longer. */
const LONGEST = 9;

const isWord = (token: Token | undefined): boolean => token !== undefined && /^[\p{L}\p{N}]/u.test(token.text);
const isCapital = (token: Token): boolean => /^[\p{Lu}\p{N}]/u.test(token.text);

/** Whether words are written as a title's are: the first and all long ones with a capital. */
const isTitled = (tokens: readonly Token[]): boolean =>
  tokens.length > 0 &&
  isCapital(tokens[0]!) &&
  tokens.every(token => !isWord(token) || token.text.length < 5 || isCapital(token)) &&
  tokens.some(token => isCapital(token) && token.text.length > 2);

/** Whether a word for a kind of work stands close by: “her novel “The Salt Road””, ““Water,” a new piece by”. */
const isCalledWork = (tokens: readonly Token[], open: number, close: number): boolean => {
  for (let i = open - 1; i >= Math.max(0, open - 3); i--) {
    if (WORKS.has(tokens[i]!.lower)) return true;
    if (!isWord(tokens[i]) && tokens[i]!.text !== ',') break;
  }
  let at = close + 1;
  if (tokens[at]?.text === ',') at++;
  if (!/^(?:a|an|the|his|her|their|its)$/.test(tokens[at]?.lower ?? '')) return false;
  for (let i = at + 1; i < at + 6 && isWord(tokens[i]); i++) if (WORKS.has(tokens[i]!.lower)) return true;
  return false;
};

const worksOf = ({block, tokens, sentences}: Passage): Mention[] => {
  const found: Mention[] = [];
  for (const sentence of sentences)
    for (let open = sentence.first; open < sentence.last; open++) {
      if (!isMark(tokens[open]!.text)) continue;
      let close = open + 1;
      while (close < sentence.last && close - open <= LONGEST && !isMark(tokens[close]!.text)) close++;
      if (close >= sentence.last || !isMark(tokens[close]!.text)) continue;
      let last = close;
      while (last > open + 1 && /^[,.;:!?]$/.test(tokens[last - 1]!.text)) last--;
      const inside = tokens.slice(open + 1, last);
      if (!isTitled(inside) || !isCalledWork(tokens, open, close)) continue;
      found.push({block, first: open + 1, last, start: inside[0]!.start, end: inside.at(-1)!.end});
      open = close;
    }
  return found;
};

/** Finds works that quotation marks, capitals and a word for what they are tell. */
export const findWorks = (document: Document): Mention[] =>
  document.passages.filter(passage => !passage.silent).flatMap(worksOf);
