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
  /** Where the tagger keeps what the word by itself speaks for, −1 for nowhere; of which `PLACES` it has been asked, a bit each. */
  row: number;
  known: number;
}

/** FNV-1a over UTF-16 units, signed: a larger number than V8’s small integers would be an object. */
export const hashText = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
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
    row: -1,
    known: 0,
  };
};

/** What stands before a sentence and after it. */
export const makeEdge = (): Form => makeForm('|', '|', 1, -1);
const EDGE = makeEdge();

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
  return h ^ (h >>> 13);
};

export const FEATURES = 21;

/** Where a word stands that is asked about a token's tag: it is the token, the first of its sentence or a later one, or beside it. */
export const PLACES = {first: 0, later: 1, previous: 2, next: 3, after: 4, before: 5} as const;
export type Place = (typeof PLACES)[keyof typeof PLACES];

/** Writes what a word by itself says of the token that it is, or stands beside, from `size` on; gives the new size. */
export const loneFeatures = (w: Form, place: Place, into: Uint32Array, size: number): number => {
  switch (place) {
    case PLACES.first:
    case PLACES.later:
      into[size++] = mix(1, w.word);
      into[size++] = mix(2, w.ending3, w.look);
      into[size++] = mix(3, w.ending2);
      into[size++] = mix(4, w.ending4);
      into[size++] = mix(5, w.look * 2 + (place === PLACES.first ? 1 : 0), w.kind);
      return size;
    case PLACES.previous:
      into[size++] = mix(9, w.word);
      return size;
    case PLACES.next:
      into[size++] = mix(10, w.word);
      into[size++] = mix(13, w.ending3);
      return size;
    case PLACES.after:
      into[size++] = mix(11, w.word);
      return size;
    default:
      into[size++] = mix(12, w.word);
      return size;
  }
};

const two = ({last, before}: Readonly<Left>): number => last * 32 + before;
/** A number of the two tags to the left, one for each pair and below `PAIRS_LEFT`. (`two` has one for “no tag” and the next.) */
export const pairLeft = ({last, before}: Readonly<Left>): number => last * (NONE + 1) + before;
export const PAIRS_LEFT = (NONE + 1) ** 2;

/** Writes what the tags to the left say by themselves. */
export const leftFeatures = (left: Readonly<Left>, into: Uint32Array, size: number): number => {
  into[size++] = mix(6, left.last);
  into[size++] = mix(7, two(left));
  return size;
};

/** Writes what a token says together with those after it and the tags to the left. */
export const jointFeatures = (
  w: Form,
  next: Form,
  after: Form,
  left: Readonly<Left>,
  into: Uint32Array,
  size: number,
): number => {
  const {last, clause} = left;
  into[size++] = mix(8, last, w.word);
  into[size++] = mix(14, last, next.kind);
  into[size++] = mix(15, w.word, next.word);
  into[size++] = mix(16, w.ending3, last);
  into[size++] = mix(17, next.kind, w.kind);
  into[size++] = mix(18, next.kind, after.kind);
  into[size++] = mix(19, clause, w.kind);
  into[size++] = mix(20, clause * 32 + last, w.ending2);
  into[size++] = mix(21, two(left), w.kind);
  return size;
};

/** Fills `into` with all hashed features of the token at `at`; `forms` are those of its sentence. */
export const extract = (forms: readonly Form[], at: number, left: Readonly<Left>, into: Uint32Array): void => {
  const form = (i: number): Form => forms[i] ?? EDGE;
  const w = form(at);
  let size = loneFeatures(w, left.first ? PLACES.first : PLACES.later, into, 0);
  size = loneFeatures(form(at - 1), PLACES.previous, into, size);
  size = loneFeatures(form(at + 1), PLACES.next, into, size);
  size = loneFeatures(form(at + 2), PLACES.after, into, size);
  size = loneFeatures(form(at - 2), PLACES.before, into, size);
  size = leftFeatures(left, into, size);
  jointFeatures(w, form(at + 1), form(at + 2), left, into, size);
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
const COMMA = TAGS.indexOf(',');

/** Moves `left` over a token that got the tag with this index. */
export const advance = (left: Left, tag: number, form: Form): void => {
  left.before = left.last;
  left.last = tag;
  left.first = left.first && tag >= COMMA;
  const step = STEPS[tag];
  if (step) left.clause = step(left.clause, form);
};
