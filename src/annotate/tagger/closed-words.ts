import type {Tag} from './tags.ts';

const WORDS: readonly (readonly [Tag, string])[] = [
  [
    'PRP',
    'i you he she it we they me him us them myself yourself himself herself itself ourselves themselves yourselves',
  ],
  ['PRP', 'mine yours hers ours theirs someone somebody anyone anybody everyone everybody nobody something anything'],
  ['PRP', 'everything nothing oneself'],
  ['PRP$', 'my your his its our their'],
  ['DT', 'the a an this these those every each another some any'],
  ['MD', 'would could should shall might must cannot can’t won’t wouldn’t couldn’t shouldn’t mustn’t mightn’t ought'],
  ['VBP', 'am are don’t aren’t haven’t ain’t'],
  ['VBZ', 'is has does doesn’t isn’t hasn’t'],
  ['VBD', 'was were did didn’t wasn’t weren’t hadn’t'],
  ['VBG', 'being having'],
  ['VBN', 'been'],
  ['CC', 'and or but nor'],
  ['TO', 'to'],
  ['WP', 'who whom whose what which whoever whatever whichever'],
  ['WRB', 'when where why how whenever wherever'],
  ['IN', 'of at by for from with into onto upon among amid amongst between if because although though whether than'],
  ['IN', 'while during until against despite without per unless towards toward via whereas beneath alongside'],
  ['RB', 'not n’t never also very too just however meanwhile'],
];

const CLOSED: ReadonlyMap<string, Tag> = new Map(
  WORDS.flatMap(([tag, words]) =>
    words
      .replaceAll('’', "'")
      .split(' ')
      .map(word => [word, tag] as const),
  ),
);

const PRONOUN_VERB = /^(?:i|you|he|she|it|we|they|who|that|there|what|this)'(?:ll|d|re|ve|m)$/;
const NUMBER = /^[$£€#]?\d[\d.,:/]*(?:st|nd|rd|th|s|m|bn|k|pm|am|%)?$/;

const mark = (text: string): Tag | null => {
  switch (text) {
    case ',':
      return ',';
    case '.':
    case '!':
    case '?':
    case '…':
    case '...':
      return '.';
    case ':':
    case ';':
    case '-':
    case '–':
    case '—':
    case '--':
    case '―':
      return ':';
    case '"':
    case '“':
    case '”':
    case '„':
    case '«':
    case '»':
    case '‘':
    case '’':
    case "'":
    case "''":
    case '``':
    case '`':
      return '"';
    case '(':
    case '[':
      return '(';
    case ')':
    case ']':
      return ')';
  }
  return null;
};

/** The tag of a word that can have one only, or null; `lower` has straight apostrophes, as tokens have. */
export const closedTag = (lower: string): Tag | null => {
  const closed = CLOSED.get(lower);
  if (closed !== undefined) return closed;
  const first = lower.charCodeAt(0);
  if ((first >= 97 && first <= 122) || first > 0x2fff) return PRONOUN_VERB.test(lower) ? 'PRPV' : null;
  if ((first >= 48 && first <= 57) || first === 36) {
    if (NUMBER.test(lower)) return 'CD';
  }
  const sign = mark(lower);
  if (sign !== null) return sign;
  if (/^[\p{L}\p{N}'@#-]/u.test(lower)) return null;
  return /\.$/.test(lower) ? '.' : 'SYM';
};
