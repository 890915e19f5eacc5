import type {Entity, Speaker} from '../model/annotation.ts';
import {mentionsByBlock} from '../trail/mentions-by-block.ts';
import {layoutOf} from './layout.ts';
import {lineAt} from './lines.ts';
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

/** The one of the row that is selected, in the text of the quote under the cursor, or whoever is named there. */
export function subjectHere(state: State): Subject | null {
  const {focus} = state;
  if (focus === 'entities') return subjectOf(state, entityItems(state)[selectedIndex(state, focus)]?.id);
  if (focus === 'speakers') {
    const item = speakerItems(state)[selectedIndex(state, focus)];
    return item?.type === 'silent' ? subjectOf(state, item.entity.id) : subjectOf(state, selected(state).speaker);
  }
  return subjectOf(state, selected(state).speaker) ?? (focus === 'text' ? namedOnLine(state) : null);
}

/** Who is named where the reader is and nobody speaks: the one whose mentions are walked, else the first on the line. */
function namedOnLine(state: State): Subject | null {
  const {annotations, article, cursor, trail, stop} = state;
  if (trail?.kind === 'entity' && stop !== null) return subjectOf(state, trail.key);
  const line = lineAt(article.blocks, cursor, layoutOf(state).measure);
  const first = (mentionsByBlock(annotations).get(line.block) ?? [])
    .filter(({start, end}) => start < line.end && end > line.start)
    .sort((a, b) => a.start - b.start)[0];
  return subjectOf(state, first?.id);
}
