/** What a name can be to the recogniser; peoples, languages, events and works are `misc`. */
export const NAME_TYPES = ['person', 'organisation', 'place', 'misc'] as const;
export type NameType = (typeof NAME_TYPES)[number];

/**
 * The label of a token: 0 outside any name, 1 to 4 the first token of one, 5 to 8 a later one.
 *
 *     Ms.  Ann  Lee  of  Acme  Steel
 *      0    1    5   0    2      6
 */
export const LABELS = 1 + 2 * NAME_TYPES.length;
export const OUTSIDE = 0;
export const isFirst = (label: number): boolean => label > 0 && label <= NAME_TYPES.length;
export const isLater = (label: number): boolean => label > NAME_TYPES.length;
/** Index into `NAME_TYPES`. */
export const typeOf = (label: number): number => (label - 1) % NAME_TYPES.length;
/** Whether `next` may follow `label`: a later token needs a name of its type before it. */
export const mayFollow = (label: number, next: number): boolean =>
  !isLater(next) || (label !== OUTSIDE && typeOf(label) === typeOf(next));
