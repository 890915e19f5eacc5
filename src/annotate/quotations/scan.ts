import type {Passage} from '../document.ts';
import type {Glyph} from './glyphs.ts';
import type {Mark} from './mark.ts';
import {type Pair, pairMarks} from './pair.ts';

/** How far an open quotation may run on through paragraphs that do not open with a mark of their own. */
const farthest = 4;
const anyMark = /[“”„‟″"«»‹›「」『』‘’‚‛'`]/;

/**
 * Finds everything that stands in quotation marks, in the order of the text.
 *
 *     “We will count.          each paragraph opens, only the last closes:
 *     “Until the last box.”    two marks, the second continues the first
 *
 * Time is linear in the text. Scare quotes and titles are found too: telling them from speech is a later stage.
 */
export function scanMarks(passages: readonly Passage[]): Mark[] {
  const marks: Mark[] = [];
  let left: Mark | null = null;
  let paired = passages[0] ? read(passages[0]) : null;
  for (let i = 0; i < passages.length; i++) {
    const passage = passages[i]!;
    const here = paired!;
    const next = passages[i + 1];
    paired = next ? read(next) : null;
    if (passage.silent) continue;
    const before: Mark | null = left;
    left = null;
    const first = marks.length;
    if (before && here.stray && !opensAtStart(passage.text, here.pairs, before)) {
      marks.push(cut(passage, 0, 0, here.stray.at, here.stray.at + here.stray.length, before, false));
    } else if (before?.open && !here.pairs.length && !here.stray && runsOn(passages, i, before)) {
      left = cut(passage, 0, 0, passage.text.length, passage.text.length, before, true);
      marks.push(left);
      continue;
    }
    for (const pair of here.pairs) {
      const start = pair.open.at + pair.open.length;
      const goesOn: Mark | null = before && opensAtStart(passage.text, [pair], before) ? before : null;
      if (pair.close) {
        marks.push(
          cut(passage, pair.open.at, start, pair.close.at, pair.close.at + pair.close.length, goesOn, false, pair),
        );
        continue;
      }
      const later = here.pairs.find(p => p !== pair && p.open.at > pair.open.at && p.family === pair.family);
      const stop = later ? null : passage.text.length;
      const followed = next && stop !== null && opening(next.text, paired!.pairs, pair.family);
      const end = followed
        ? stop!
        : whereItEnds(passage.text, start, later?.open.at ?? passage.text.length, later !== undefined);
      if (end === null || (pair.family === 'single' && !followed)) continue;
      const mark: Mark = cut(passage, pair.open.at, start, end, end, goesOn, true, pair);
      marks.push(mark);
      if (end === passage.text.length) left = mark;
    }
    setDepths(marks, first);
  }
  return marks.filter(mark => mark.end > mark.start);
}

const read = (passage: Passage) =>
  passage.silent || !anyMark.test(passage.text) ? {pairs: [], stray: null} : pairMarks(passage.text);

const opening = (text: string, pairs: readonly Pair[], family: Pair['family']) =>
  pairs.some(p => p.family === family && text.slice(0, p.open.at).trim() === '');

const opensAtStart = (text: string, pairs: readonly Pair[], before: Mark) => opening(text, pairs, before.family);

/** A quotation left open runs on if a paragraph soon after closes a mark that nothing there opened. */
function runsOn(passages: readonly Passage[], from: number, before: Mark): boolean {
  for (let i = from; i < passages.length && i < from + farthest; i++) {
    const {pairs, stray} = read(passages[i]!);
    if (stray) return stray.family === before.family && !opening(passages[i]!.text, pairs, before.family);
    if (pairs.length) return false;
  }
  return false;
}

const attribution =
  /[,.!?…]\s+(?=(?:(?:[Hh]e|[Ss]he|[Tt]hey)|(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}?)\s*(?:said|says|told|tells|added|adds|asked|wrote|writes|continued|explained|went on)\b|(?:said|says|added|asked)\s+\p{Lu})/u;

/** Where a quotation ends whose closing mark is missing: before the words that attribute it, or with the paragraph. */
function whereItEnds(text: string, start: number, limit: number, cutShort: boolean): number | null {
  const found = attribution.exec(text.slice(start, limit));
  if (found) return start + found.index + 1;
  return cutShort ? null : text.length;
}

function cut(
  {block, text}: Passage,
  outerStart: number,
  start: number,
  end: number,
  outerEnd: number,
  continues: Mark | null,
  open: boolean,
  pair?: Pair,
): Mark {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  const family: Glyph['family'] = pair?.family ?? continues?.family ?? 'double';
  return {block, start, end, outerStart, outerEnd, family, depth: 0, continues, open};
}

/** Marks inside another one of their paragraph are its children. */
function setDepths(marks: Mark[], first: number): void {
  const around: Mark[] = [];
  for (let i = first; i < marks.length; i++) {
    const mark = marks[i]!;
    while (around.length && around.at(-1)!.outerEnd <= mark.outerStart) around.pop();
    if (around.length) marks[i] = {...mark, depth: around.length};
    around.push(mark);
  }
}
