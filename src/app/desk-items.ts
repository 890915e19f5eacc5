import {noteLines} from '../export/extras.ts';
import type {Format} from '../export/print.ts';
import type {Annotations, Entity} from '../model/annotation.ts';
import {subjectsOf} from './exported.ts';
import type {PickerItem} from './picker-item.ts';
import {type ShelfItem, voicesOf} from './shelf.ts';
import type {PickerKind, State} from './state.ts';
import {subjectHere} from './subject.ts';
import {tagOf, UNKNOWN_TAG} from './tags.ts';

/** Lists to pick from that put right, take along and lead back to marks. */
export type DeskKind = Extract<PickerKind, 'correct' | 'merge' | 'split' | 'export' | 'marks' | 'shelf'>;

const FORMATS: readonly (readonly [Format, string])[] = [
  ['markdown', 'Markdown'],
  ['html', 'a page for a browser'],
  ['csv', 'CSV'],
  ['json', 'JSON'],
  ['report', 'plain text'],
];

/** What there is to pick from. */
export function deskItems(state: State, kind: DeskKind): readonly PickerItem[] {
  switch (kind) {
    case 'correct':
      return [...people(state), item('', UNKNOWN_TAG, 'nobody named', ['unknown', 'nobody named'])];
    case 'merge':
      return others(state);
    case 'split':
      return aliases(state).map(alias => item(alias, '', alias, [alias]));
    case 'export':
      return subjectsOf(state).flatMap(([subject, words]) =>
        FORMATS.map(([format, name]) => item(`${subject} ${format}`, name, words, [words, name, format])),
      );
    case 'shelf':
      return shelvedItems(state);
    case 'marks':
      return noteLines(state.marks).map((line, index) => item(String(index), '', line, [line]));
  }
}

interface Shelved {
  readonly annotations: Annotations;
  readonly items: readonly PickerItem[];
}

const shelves = new WeakMap<State['shelf'], Shelved>();

/** The articles of the shelf, made once for as long as nothing more is known: there may be thousands. */
function shelvedItems(state: State): readonly PickerItem[] {
  const {shelf, annotations} = state;
  let made = shelves.get(shelf);
  if (made?.annotations !== annotations) {
    made = {annotations, items: shelf.map(each => shelved(state, each))};
    shelves.set(shelf, made);
  }
  return made.items;
}

/** An article of the shelf with the first few who speak in it; it is found by all of them. */
function shelved({annotations, onShelf}: State, {key, title, detail, voices, isReady}: ShelfItem): PickerItem {
  const isOpen = key === onShelf;
  // Of the one that is open, as its reader has put it right.
  const names = isOpen && annotations.speakers.length > 0 ? voicesOf(annotations.speakers) : voices;
  const rest = names.length - 3;
  const who = names.length ? ` · ${names.slice(0, 3).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}` : '';
  return {
    ...item(key, isOpen ? '*' : '', title, [title, detail, ...names]),
    detail: detail + who,
    disabled: !isReady,
  };
}

/** Whom the one at hand could be the same as: who speaks or could, or where it is a place, a sum, a day, its like. */
function others(state: State): readonly PickerItem[] {
  const subject = subjectHere(state);
  if (!subject) return [];
  const {id, speaker, entity} = subject;
  if (speaker || !entity || COULD_SPEAK.has(entity.type)) return people(state, id);
  return state.annotations.entities
    .filter(each => each.type === entity.type && each.id !== id)
    .map(({name, aliases: more}) => item(name, '', name, [name, ...more]));
}

const COULD_SPEAK: ReadonlySet<Entity['type']> = new Set(['person', 'organisation', 'group']);

/** Who speaks and who else is named that could; without the one that is to be merged. */
function people({annotations}: State, without: string | null = null): readonly PickerItem[] {
  const {speakers, entities} = annotations;
  const speaking = new Set(speakers.map(({id}) => id));
  const silent = entities.filter(({id, type}) => !speaking.has(id) && COULD_SPEAK.has(type));
  return [...speakers, ...silent]
    .filter(({id}) => id !== without)
    .map(({id, name, role, aliases}) => ({
      ...item(name, speaking.has(id) ? tagOf(annotations, id) : '', role ? `${name}, ${role}` : name, [
        name,
        ...aliases,
      ]),
    }));
}

/** The names of the one at hand that could be somebody else's. */
export function aliases(state: State): readonly string[] {
  const subject = subjectHere(state);
  return subject ? subject.aliases.filter(alias => alias !== subject.name) : [];
}

/** Somebody new, by the name that was typed; it stands below whoever else answers to it. */
export function newcomer(query: string): readonly PickerItem[] {
  const name = query.trim();
  return name.length < 2 ? [] : [item(name, '+', `somebody new: ${name}`, [name])];
}

const item = (id: string, mark: string, label: string, names: readonly string[]): PickerItem => ({
  id,
  mark,
  label,
  detail: '',
  group: null,
  disabled: false,
  names,
});
