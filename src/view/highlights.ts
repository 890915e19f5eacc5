import {stretchesByBlock} from '../app/quote-index.ts';
import type {State} from '../app/state.ts';
import type {Trail} from '../model/trail.ts';
import type {Role} from './row.ts';

interface Highlight {
  readonly start: number;
  readonly end: number;
  readonly role: Role;
}

/** Of a trail that is not in order: its stops by the blocks they stand in; indices only. */
type Index = ReadonlyMap<number, readonly number[]>;

const indexed = new WeakMap<Trail, Index | 'in order'>();

/** The trail's stops that stand in a block. */
function stopsIn(trail: Trail, block: number): readonly number[] {
  let index = indexed.get(trail);
  if (!index) {
    index = isInOrder(trail) ? 'in order' : stopsByBlock(trail);
    indexed.set(trail, index);
  }
  if (index !== 'in order') return index.get(block) ?? [];
  const {stops} = trail;
  let first = 0;
  for (let end = stops.length; first < end; ) {
    const middle = (first + end) >> 1;
    if (stops[middle]!.spans[0]!.block < block) first = middle + 1;
    else end = middle;
  }
  const found: number[] = [];
  for (let at = first; at < stops.length && stops[at]!.spans[0]!.block === block; at++) found.push(at);
  return found;
}

/** Whether each stop is one stretch of text and none stands before the one ahead of it: so are the matches of a search. */
function isInOrder({stops}: Trail): boolean {
  let before = 0;
  for (const {spans} of stops) {
    if (spans.length !== 1 || spans[0]!.block < before) return false;
    before = spans[0]!.block;
  }
  return true;
}

function stopsByBlock({stops}: Trail): Index {
  const index = new Map<number, number[]>();
  for (let stop = 0; stop < stops.length; stop++)
    for (const {block} of stops[stop]!.spans) {
      const known = index.get(block);
      if (!known) index.set(block, [stop]);
      else if (known.at(-1) !== stop) known.push(stop);
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
    const here = stopsIn(trail, block);
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
