import {stretchesByBlock} from '../app/quote-index.ts';
import type {State} from '../app/state.ts';
import type {Trail} from '../model/trail.ts';
import type {Role} from './row.ts';

interface Highlight {
  readonly start: number;
  readonly end: number;
  readonly role: Role;
}

const indexed = new WeakMap<Trail, ReadonlyMap<number, readonly number[]>>();

/** The trail's stops by the blocks they stand in; indices only, for a search may have a hundred thousand. */
function stopsByBlock(trail: Trail): ReadonlyMap<number, readonly number[]> {
  let index = indexed.get(trail);
  if (!index) {
    const made = new Map<number, number[]>();
    for (let stop = 0; stop < trail.stops.length; stop++)
      for (const {block} of trail.stops[stop]!.spans) {
        const stops = made.get(block);
        if (!stops) made.set(block, [stop]);
        else if (stops.at(-1) !== stop) stops.push(stop);
      }
    index = made;
    indexed.set(trail, index);
  }
  return index;
}

/**
 * What is marked between two places of a block, without overlaps: the trail's stops over the words in quotation marks.
 *
 * Direct words are told from narration everywhere; what the trail leads to stands out, the present stop the most.
 */
export function highlightsIn(state: State, block: number, start: number, end: number): readonly Highlight[] {
  const {trail, stop, annotations} = state;
  const layers: Highlight[] = [];
  for (const {span, quote} of stretchesByBlock(annotations).get(block) ?? []) {
    const {kind, quoted} = annotations.quotes[quote]!;
    if (kind === 'direct') layers.push({...span, role: 'direct'});
    for (const part of quoted) if (part.block === block) layers.push({...part, role: 'direct'});
  }
  if (trail) {
    const isWords = trail.kind === 'search' || trail.kind === 'entity' || trail.kind === 'evidence';
    const mark = (index: number, role: Role): void => {
      for (const span of trail.stops[index]!.spans) if (span.block === block) layers.push({...span, role});
    };
    const here = stopsByBlock(trail).get(block) ?? [];
    for (const index of here) if (index !== stop) mark(index, isWords ? 'hit' : 'trail');
    if (stop !== null && here.includes(stop)) mark(stop, isWords ? 'hit-now' : 'stop');
  }
  return flattened(
    layers.filter(layer => layer.start < end && layer.end > start),
    start,
    end,
  );
}

/** Cuts layers, of which later ones lie over earlier ones, into stretches side by side. */
function flattened(layers: readonly Highlight[], start: number, end: number): readonly Highlight[] {
  if (layers.length === 0) return [];
  const edges = [...new Set(layers.flatMap(layer => [Math.max(start, layer.start), Math.min(end, layer.end)]))].sort(
    (a, b) => a - b,
  );
  const flat: Highlight[] = [];
  for (let i = 0; i + 1 < edges.length; i++) {
    const from = edges[i]!;
    const to = edges[i + 1]!;
    const top = layers.findLast(layer => layer.start <= from && layer.end >= to);
    if (!top) continue;
    const last = flat.at(-1);
    if (last?.role === top.role && last.end === from) flat[flat.length - 1] = {...last, end: to};
    else flat.push({start: from, end: to, role: top.role});
  }
  return flat;
}
