/** What the engine knows of the language before it reads an article: lexicons and trained models, all from `data/`. */
export type Knowledge = Readonly<Record<never, never>>;

/** Opens the lexicons and models; `read` gives the bytes of a file of `data/`, so that this stays a pure function. */
export const openKnowledge = (_read: (file: string) => Uint8Array): Knowledge => ({});
