import type {Glyph} from './glyphs.ts';

/** How surely a single mark ends a quotation: a plural possessive or a dropped g look like one. */
export type Closing = 'never' | 'weak' | 'sure';

/** Words that begin with an apostrophe: the mark before them opens nothing. */
const clipped =
  /^(?:\d{2,4}s?\b|n['’]|(?:em|tis|twas|twere|til|till|cause|cos|bout|ere|ave|round|im|er|ello|tween|nother|un)\b(?!\s*[,.!?]?['’]))/i;

/** Tells whether a single mark can open a quotation: `‘No,’`, and neither `’90s` nor `’em`. */
export function opensSingle(text: string, glyph: Glyph): boolean {
  if (!glyph.opens) return false;
  if (text[glyph.at - 1] === '-' && text[glyph.at - 2] !== '-') return false;
  return !clipped.test(text.slice(glyph.at + 1, glyph.at + 10));
}

/**
 * Tells how surely a single mark closes one.
 *
 *     ‘The boys’ mother,’ he said     weak after “boys”, sure after the comma
 *     ‘the hosts’ were               weak, and taken if nothing surer follows
 */
export function closesSingle(text: string, glyph: Glyph): Closing {
  if (!glyph.closes) return 'never';
  const left = text[glyph.at - 1]!;
  const right = text[glyph.at + 1] ?? '';
  if (/[.,!?…;:—–)\]”"]/.test(left)) return 'sure';
  if (right === '' || /[.,;:!?)\]”"—–…]/.test(right)) return 'sure';
  if (/s/i.test(left)) return 'weak';
  return /\p{L}in$|\b(?:o|an|th|ol)$/iu.test(text.slice(Math.max(0, glyph.at - 12), glyph.at)) ? 'weak' : 'sure';
}
