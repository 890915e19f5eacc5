import type {Annotations} from '../model/annotation.ts';
import type {Trail} from '../model/trail.ts';
import {compareStops} from './order.ts';

/** Every mention of a person, place or thing, in the article's order; no stops where nothing bears the id. */
export function byEntity(annotations: Annotations, id: string): Trail {
  const entity = annotations.entities.find(candidate => candidate.id === id);
  return {
    kind: 'entity',
    key: id,
    title: `every mention of ${entity?.name ?? id}`,
    stops: (entity?.mentions ?? []).map(span => ({spans: [span], quote: null})).sort(compareStops),
  };
}
