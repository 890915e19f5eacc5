import type {Link} from '../mentions/link.ts';
import {ownsWords} from '../mentions/link-verbs.ts';
import type {Reference} from '../mentions/reference.ts';
import type {Scene} from '../scene/scene.ts';
import type {Unit} from '../scene/unit.ts';

/** Where a candidate stands to the quotation; features are learned for each by itself. */
export const sides = ['before', 'after', 'line before', 'paragraph before', 'line after', 'far'] as const;
export const [before, after, lineBefore, paragraphBefore, lineAfter, far] = [0, 1, 2, 3, 4, 5] as const;

/** Somebody who may have said it, and the verb that may say so. */
export interface Candidate {
  readonly reference: Reference;
  /** An index into `sides`. */
  readonly side: number;
  readonly link: Link | null;
  /** How many lines lie between, 0 in the quotation's own. */
  readonly lines: number;
}

const linesBack = 5;
const paragraphsBack = 2;
const linesInParagraph = 4;

/** Lists who may have said it, from the words around it: its own sentence, those before, the next, and the paragraph before. */
export function listCandidates(scene: Scene, unit: Unit): Candidate[] {
  const {flow, references, from} = scene;
  const {lines} = flow;
  const found: Candidate[] = [];
  const take = (line: number, side: number | null, away: number) => {
    for (let r = from[line]!; r < from[line + 1]!; r++) {
      const reference = references[r]!;
      if (flow.inside[reference.head]! >= 0 || !mayspeak(scene, reference)) continue;
      const where = side ?? (reference.first < unit.first ? before : after);
      found.push({reference, side: where, link: bestLink(scene, reference, unit), lines: away});
    }
  };
  const {block} = lines[unit.firstLine]!;
  for (let l = unit.firstLine - 1, away = 1; l >= 0 && away <= linesBack && lines[l]!.block === block; l--, away++)
    take(l, lineBefore, away);
  let line = unit.firstLine;
  while (line > 0 && lines[line - 1]!.block === block) line--;
  for (let p = 0, l = line - 1; p < paragraphsBack && l >= 0; p++) {
    const at = lines[l]!.block;
    for (let away = 1; l >= 0 && lines[l]!.block === at; l--, away++)
      if (away <= linesInParagraph) take(l, paragraphBefore, p * linesInParagraph + away);
  }
  take(unit.firstLine, null, 0);
  if (unit.lastLine !== unit.firstLine) take(unit.lastLine, after, 0);
  const next = unit.lastLine + 1;
  if (next < lines.length) take(next, lineAfter, lines[next]!.block === lines[unit.lastLine]!.block ? 1 : 2);
  return found;
}

/** A phrase of no known nature may speak only as the subject of a word that announces speech. */
function mayspeak(scene: Scene, reference: Reference): boolean {
  if (reference.kind === 'description' && ownsWords(scene.references[reference.index - 1], reference)) return false;
  if (reference.kind !== 'description' || reference.nature !== null) return true;
  return scene.linksOf[reference.index]!.some(link => scene.cue[link.verb]! > 0);
}

/** Of the verbs it is the subject of, the one that announces speech best; of equals the nearest. */
function bestLink(scene: Scene, reference: Reference, unit: Unit): Link | null {
  let best: Link | null = null;
  let bestScore = -1;
  for (const link of scene.linksOf[reference.index]!) {
    const distance = link.verb < unit.first ? unit.first - link.verb : link.verb - unit.last;
    const value = (scene.cue[link.verb]! > 0 ? 1000 : 0) - Math.min(999, Math.abs(distance));
    if (best === null || value > bestScore) [best, bestScore] = [link, value];
  }
  return best;
}
