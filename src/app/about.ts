import type {Span} from '../model/annotation.ts';
import type {Place} from '../model/place.ts';
import {byEntity} from '../trail/by-entity.ts';
import {bySpeaker} from '../trail/by-speaker.ts';
import {bySpokenOf, spokenKey, spokenOf} from '../trail/by-spoken-of.ts';
import {follow, jumpTo} from './go.ts';
import type {PickerItem} from './picker-item.ts';
import type {State} from './state.ts';
import {type Subject, subjectHere} from './subject.ts';
import {tagOf} from './tags.ts';

/** Whom somebody speaks of, or who speaks of somebody: by name, with the number of quotes. */
export interface Said {
  readonly name: string;
  readonly tag: string;
  readonly count: number;
  /** Leads to the trail. */
  readonly key: string;
}

/** Whom or what a subject names in its own quotes, the most often first; days and sums are left out. */
export const speaksOf = ({annotations}: State, {id}: Subject): readonly Said[] =>
  spokenOf(annotations).flatMap(pair => {
    const entity = pair.by === id ? annotations.entities.find(each => each.id === pair.of) : undefined;
    if (!entity || VALUES.has(entity.type)) return [];
    return [{name: entity.name, tag: '', count: pair.quotes.length, key: spokenKey(pair)}];
  });

const VALUES: ReadonlySet<string> = new Set(['date', 'money', 'percent', 'quantity']);

/** Who names a subject in their own quotes, the most often first. */
export const spokenOfBy = ({annotations}: State, {id}: Subject): readonly Said[] =>
  spokenOf(annotations)
    .filter(({of}) => of === id)
    .map(pair => ({
      name: annotations.speakers.find(each => each.id === pair.by)?.name ?? 'nobody named',
      tag: tagOf(annotations, pair.by),
      count: pair.quotes.length,
      key: spokenKey(pair),
    }));

/** Whether somebody is named and never heard; of a place or a day that is not worth a word. */
export const isUnheard = ({annotations}: State, {speaker, entity}: Subject): boolean =>
  !annotations.partial && entity?.type === 'person' && !speaker?.quotes.length && entity.mentions.length > 0;

/** What can be gone through of the one at hand: words, mentions, roles, names, who speaks of whom. */
export function aboutItems(state: State): readonly PickerItem[] {
  const subject = subjectHere(state);
  if (!subject) return [];
  const {name, speaker, entity, aliases} = subject;
  return [
    ...(speaker?.quotes.length ? [item('said', 'said', `everything ${name} said`, speaker.quotes.length)] : []),
    ...(entity ? [item('named', 'named', `every mention of ${name}`, entity.mentions.length)] : []),
    ...(entity?.roles ?? []).map(({text, span}, index) => ({
      ...item(`role ${index}`, 'role', text, 0),
      detail: `¶${span.block + 1}`,
    })),
    ...aliases.map(alias => item(`also ${alias}`, 'also', alias, mentionsAs(state, subject, alias).length)),
    ...spokenOfBy(state, subject).map(said => item(`spoken ${said.key}`, 'spoken of by', said.name, said.count)),
    ...speaksOf(state, subject).map(said => item(`spoken ${said.key}`, 'speaks of', said.name, said.count)),
  ];
}

const item = (id: string, mark: string, label: string, count: number): PickerItem => ({
  id,
  mark,
  label,
  detail: count ? String(count) : '',
  group: null,
  disabled: false,
  names: [label, mark],
});

/** The mentions in just these words. */
const mentionsAs = ({article}: State, {entity}: Subject, words: string): readonly Span[] =>
  entity?.mentions.filter(({block, start, end}) => article.blocks[block]!.text.slice(start, end) === words) ?? [];

/** What comes of picking a row: a trail, or the place of a role or a name. */
export function aboutPicked(state: State, id: string): State {
  const subject = subjectHere(state);
  const closed: State = {...state, overlay: null};
  if (!subject) return closed;
  const at = id.indexOf(' ');
  const [what, rest] = at < 0 ? [id, ''] : [id.slice(0, at), id.slice(at + 1)];
  const inText: State = {...closed, focus: 'text', zoomed: false};
  const to = (span: Span | undefined): State => (span ? jumpTo({...inText, stop: null}, placeOf(span)) : closed);
  switch (what) {
    case 'said':
      return {...follow(closed, bySpeaker(state.annotations, subject.id), 0), focus: 'text', zoomed: false};
    case 'named':
      return {...follow(closed, byEntity(state.annotations, subject.id), 0), focus: 'text', zoomed: false};
    case 'spoken':
      return {...follow(closed, bySpokenOf(state.annotations, rest), 0), focus: 'text', zoomed: false};
    case 'role':
      return to(subject.entity?.roles[Number(rest)]?.span);
    default:
      return to(mentionsAs(state, subject, rest)[0]);
  }
}

const placeOf = ({block, start}: Span): Place => ({block, offset: start});
