import {TAGS, type Tag} from './tags.ts';

/**
 * What is known of a word before its neighbours are. Numbers are hashes, made once for a word.
 */
export interface Form {
  readonly lower: string;
  /** The tag that the word alone tells, as an index into TAGS; −1 where it has to be weighed. */
  readonly only: number;
  /** The word itself if the table has it, else its ending and look. */
  readonly word: number;
  /** The tags that the table gives the word, else its look and ending. */
  readonly kind: number;
  readonly ending2: number;
  readonly ending3: number;
  readonly ending4: number;
  readonly look: number;
  /** It makes a participle of the verb after it: “has”, “was”. */
  readonly helps: boolean;
}

/** FNV-1a over UTF-16 units. */
export const hashText = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
};

/** How a word is written: 2 a capital, 4 capitals only, 8 digits, 16 a hyphen inside. */
export const lookOf = (text: string): number => {
  const head = text[0]!;
  let look = 0;
  if (head !== head.toLowerCase()) look |= text.length > 1 && text === text.toUpperCase() ? 6 : 2;
  if (/\d/.test(text)) look |= 8;
  if (text.length > 2 && text.indexOf('-', 1) > 0) look |= 16;
  return look;
};

const HELPS = new Set(
  "have has had 've 's is are was were be been being am get got gets having haven't hasn't hadn't isn't aren't wasn't weren't".split(
    ' ',
  ),
);

/** @param mask - the tags the word table gives the word, a bit each, or 0; @param only - its only tag, or −1 */
export const makeForm = (text: string, lower: string, mask: number, only: number): Form => {
  const look = lookOf(text);
  const ending3 = hashText(`${lower.slice(-3)}$`);
  return {
    lower,
    only,
    word: mask ? hashText(lower) : hashText(`${lower.slice(-3)}~${look}`),
    kind: mask ? hashText(`m${mask}${look & 2}`) : hashText(`${lower.slice(-2)}~${look}`),
    ending2: hashText(`${lower.slice(-2)}$`),
    ending3,
    ending4: hashText(`${lower.slice(-4)}$`),
    look,
    helps: HELPS.has(lower),
  };
};

const EDGE: Form = makeForm('|', '|', 1, -1);

/** What stands to the left of a token, as far as it decides its tag. */
export interface Left {
  /** The tags of the two tokens before. */
  last: number;
  before: number;
  /** The clause so far: 1 an auxiliary waits for its participle, 2 a modal or “to” for its verb, 4 it has a verb, 8 a subject. */
  clause: number;
  first: boolean;
}

const NONE = TAGS.length;
export const startOfSentence = (): Left => ({last: NONE, before: NONE, clause: 0, first: true});

const mix = (template: number, a: number, b = 0): number => {
  let h = Math.imul(a ^ (template * 0x9e3779b1), 0x85ebca6b);
  h ^= h >>> 15;
  h = Math.imul(h ^ b, 0xc2b2ae35);
  return (h ^ (h >>> 13)) >>> 0;
};

export const FEATURES = 21;

/** Fills `into` with the hashed features of the token at `at`; `forms` are those of its sentence. */
export const extract = (forms: readonly Form[], at: number, left: Readonly<Left>, into: Uint32Array): void => {
  const w = forms[at]!;
  const previous = forms[at - 1] ?? EDGE;
  const next = forms[at + 1] ?? EDGE;
  const after = forms[at + 2] ?? EDGE;
  const {last, clause} = left;
  const two = last * 32 + left.before;
  into[0] = mix(1, w.word);
  into[1] = mix(2, w.ending3, w.look);
  into[2] = mix(3, w.ending2);
  into[3] = mix(4, w.ending4);
  into[4] = mix(5, w.look * 2 + (left.first ? 1 : 0), w.kind);
  into[5] = mix(6, last);
  into[6] = mix(7, two);
  into[7] = mix(8, last, w.word);
  into[8] = mix(9, previous.word);
  into[9] = mix(10, next.word);
  into[10] = mix(11, after.word);
  into[11] = mix(12, (forms[at - 2] ?? EDGE).word);
  into[12] = mix(13, next.ending3);
  into[13] = mix(14, last, next.kind);
  into[14] = mix(15, w.word, next.word);
  into[15] = mix(16, w.ending3, last);
  into[16] = mix(17, next.kind, w.kind);
  into[17] = mix(18, next.kind, after.kind);
  into[18] = mix(19, clause, w.kind);
  into[19] = mix(20, clause * 32 + last, w.ending2);
  into[20] = mix(21, two, w.kind);
};

const CLAUSE_STEP: Readonly<Partial<Record<Tag, (clause: number, form: Form) => number>>> = (() => {
  const verb = (clause: number, form: Form): number => (clause & 8) | 4 | (form.helps ? 1 : 0);
  const waits = (clause: number): number => (clause & 8) | 6;
  const subject = (clause: number): number => (clause & 4) | 8;
  const fresh = (): number => 0;
  return {
    VB: verb,
    VBP: verb,
    VBZ: verb,
    VBD: verb,
    VBG: (clause, form) => (clause & 12) | (form.helps ? 1 : 0),
    VBN: (clause, form) => (clause & 8) | (clause & 1 ? 4 : clause & 4) | (form.helps ? 1 : 0),
    MD: waits,
    TO: waits,
    PRPV: (_, form) => 14 | (form.lower.endsWith('ll') ? 0 : 1),
    NN: subject,
    NNS: subject,
    NNP: subject,
    CD: subject,
    PRP: clause => clause | 8,
    ',': clause => clause & 12,
    IN: clause => clause & 4,
    CC: fresh,
    WP: fresh,
    WRB: fresh,
    WDT: fresh,
    ':': fresh,
    '"': fresh,
    '.': fresh,
  };
})();
const STEPS = TAGS.map(tag => CLAUSE_STEP[tag]);

/** Moves `left` over a token that got the tag with this index. */
export const advance = (left: Left, tag: number, form: Form): void => {
  left.before = left.last;
  left.last = tag;
  left.first = left.first && tag >= TAGS.indexOf(',');
  const step = STEPS[tag];
  if (step) left.clause = step(left.clause, form);
};
