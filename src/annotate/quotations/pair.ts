import {type Family, type Glyph, listGlyphs} from './glyphs.ts';
import {closesSingle, opensSingle} from './singles.ts';

/** Two marks that belong together, or one that the paragraph leaves open (`close` is null). */
export interface Pair {
  readonly family: Family;
  readonly open: Glyph;
  readonly close: Glyph | null;
}

/** The marks of one paragraph, paired; `stray` is a closing mark that nothing in the paragraph opened. */
export interface Paired {
  readonly pairs: readonly Pair[];
  readonly stray: Glyph | null;
}

/**
 * Pairs the quotation marks of a paragraph, each family for itself; single marks only with those of the same double quotation.
 *
 *     “He said, ‘Go,’ and I went,” she said. “I’d no choice.
 *     ^        ^    ^            ^           ^ ^ an apostrophe
 *     open     open close        close       left open
 */
export function pairMarks(text: string): Paired {
  const glyphs = listGlyphs(text);
  const doubles = pairFamily(glyphs.filter(g => g.family === 'double'));
  const singles = glyphs.filter(g => g.family === 'single');
  const others = (['guillemet', 'corner', 'white-corner'] as const).map(f =>
    pairFamily(glyphs.filter(g => g.family === f)),
  );
  const inSingles = singles.length ? pairSingles(text, singles, doubles.pairs) : {pairs: [], stray: null};
  const pairs = [...doubles.pairs, ...inSingles.pairs, ...others.flatMap(o => o.pairs)];
  pairs.sort((a, b) => a.open.at - b.open.at);
  return {pairs, stray: doubles.stray ?? inSingles.stray};
}

/** Marks whose glyph or context tells opening from closing; unbalanced and wrongly turned ones included. */
function pairFamily(glyphs: readonly Glyph[]): Paired {
  const pairs: Pair[] = [];
  const open: Glyph[] = [];
  let stray: Glyph | null = null;
  const close = (glyph: Glyph | null) => {
    const opening = open.pop()!;
    pairs.push({family: opening.family, open: opening, close: glyph});
  };
  glyphs.forEach((glyph, i) => {
    const left = glyphs.length - i - 1;
    if (!open.length) {
      if (glyph.closes && !glyph.opens && (glyph.turn !== 'open' || left % 2 === 0))
        stray ??= pairs.length ? stray : glyph;
      else if (glyph.turn !== 'close' || (glyph.opens && left > 0)) open.push(glyph);
      return;
    }
    const begins = glyph.opens && !(glyph.closes && glyph.turn !== 'open');
    if (!begins) {
      close(glyph);
      return;
    }
    const next = glyphs[i + 1];
    if (glyph.turn === 'open') {
      // “a “b” c” is nested; “a “b” has lost its first closing mark.
      if (closers(glyphs, i + 1) < 2) close(null);
      open.push(glyph);
    } else if (glyph.turn === 'either' && left % 2 === 1 && next?.closes) {
      close(null);
      open.push(glyph);
    } else close(glyph);
  });
  while (open.length) close(null);
  return {pairs, stray};
}

/** How many marks close before the next one but one opens: two are needed where a quotation is nested in its like. */
function closers(glyphs: readonly Glyph[], from: number): number {
  let count = 0;
  for (let i = from; i < glyphs.length && count < 2; i++) {
    if (glyphs[i]!.turn === 'open' && glyphs[i]!.opens) break;
    count++;
  }
  return count;
}

/** Single marks: apostrophes and plural possessives apart, and never across the edge of a double quotation. */
function pairSingles(text: string, singles: readonly Glyph[], doubles: readonly Pair[]): Paired {
  const pairs: Pair[] = [];
  let stray: Glyph | null = null;
  const regions = new Map<Pair | null, {open: Glyph | null; weak: Glyph | null}>();
  let d = 0;
  const inside: Pair[] = [];
  const sorted = [...doubles].sort((a, b) => a.open.at - b.open.at);
  const settle = (state: {open: Glyph | null; weak: Glyph | null}) => {
    if (state.open && state.weak) pairs.push({family: 'single', open: state.open, close: state.weak});
    state.open = null;
    state.weak = null;
  };
  for (const glyph of singles) {
    while (d < sorted.length && sorted[d]!.open.at < glyph.at) inside.push(sorted[d++]!);
    while (inside.length && inside.at(-1)!.close && inside.at(-1)!.close!.at < glyph.at) inside.pop();
    const region = inside.at(-1) ?? null;
    let state = regions.get(region);
    if (!state) regions.set(region, (state = {open: null, weak: null}));
    const closing = closesSingle(text, glyph);
    if (state.open && closing !== 'never' && !(glyph.turn === 'open' && glyph.opens)) {
      if (closing === 'weak') state.weak ??= glyph;
      else {
        pairs.push({family: 'single', open: state.open, close: glyph});
        state.open = null;
        state.weak = null;
      }
    } else if (opensSingle(text, glyph)) {
      settle(state);
      state.open = glyph;
    } else if (!state.open && closing === 'sure' && region === null && !pairs.length) stray ??= glyph;
  }
  for (const [region, state] of regions) {
    const left = state.open;
    if (left && !state.weak && region === null && left.turn !== 'close')
      pairs.push({family: 'single', open: left, close: null});
    settle(state);
  }
  return {pairs, stray};
}
