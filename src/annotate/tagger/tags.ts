/**
 * The parts of speech told apart, after the Penn Treebank, coarsened where nothing here asks for more.
 *
 * Verb forms stay apart (VB base, VBP present, VBZ -s, VBD past, VBG -ing, VBN participle). IN holds particles and
 * conjunctions too, WP every question and relative pronoun but “that” (WDT), JJ and RB their degrees, NNP both numbers;
 * PRPV is a pronoun with its auxiliary in one token (“he’d”, “they’re”).
 */
export const TAGS = [
  'NN',
  'NNS',
  'NNP',
  'JJ',
  'RB',
  'VB',
  'VBP',
  'VBZ',
  'VBD',
  'VBG',
  'VBN',
  'MD',
  'IN',
  'DT',
  'WDT',
  'PRP',
  'PRP$',
  'CC',
  'POS',
  'CD',
  'EX',
  // From here on the word alone tells.
  'WP',
  'WRB',
  'TO',
  'PRPV',
  ',',
  '.',
  ':',
  '"',
  '(',
  ')',
  'SYM',
] as const;

export type Tag = (typeof TAGS)[number];

/** How many of the tags, from the first, a model has to weigh. */
export const WEIGHED = TAGS.indexOf('WP');
