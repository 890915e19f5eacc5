import type {Entity, Speaker} from '../model/annotation.ts';
import {entityItems, speakerItems} from './list-items.ts';
import {selected, selectedIndex} from './selection.ts';
import type {State} from './state.ts';

/** Whom or what a reader is at: a speaker, an entity, mostly both in one. */
export interface Subject {
  readonly id: string;
  readonly name: string;
  readonly role: string | null;
  readonly aliases: readonly string[];
  readonly speaker: Speaker | null;
  readonly entity: Entity | null;
}

/** The subject of an id; null where nobody bears it. */
export function subjectOf({annotations}: State, id: string | null | undefined): Subject | null {
  if (id == null) return null;
  const speaker = annotations.speakers.find(each => each.id === id) ?? null;
  const entity = annotations.entities.find(each => each.id === id) ?? null;
  const known = speaker ?? entity;
  return known && {id, name: known.name, role: known.role, aliases: known.aliases, speaker, entity};
}

/** The one of the row that is selected, in the text of the quote under the cursor. */
export function subjectHere(state: State): Subject | null {
  const {focus} = state;
  if (focus === 'entities') return subjectOf(state, entityItems(state)[selectedIndex(state, focus)]?.id);
  if (focus === 'speakers') {
    const item = speakerItems(state)[selectedIndex(state, focus)];
    return item?.type === 'silent' ? subjectOf(state, item.entity.id) : subjectOf(state, selected(state).speaker);
  }
  return subjectOf(state, selected(state).speaker);
}
