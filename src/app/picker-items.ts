import {filterNames} from '../search/filter-names.ts';
import {byEntity} from '../trail/by-entity.ts';
import {bySpeaker} from '../trail/by-speaker.ts';
import {aboutItems, aboutPicked} from './about.ts';
import type {Command} from './commands/command.ts';
import {pickingFirst} from './compare.ts';
import {deskItems, newcomer} from './desk-items.ts';
import {follow, jumpTo} from './go.ts';
import {showKey} from './keys.ts';
import {speakerItems} from './list-items.ts';
import type {Picker, PickerItem} from './picker-item.ts';
import type {State} from './state.ts';
import {tagOf, UNKNOWN_TAG} from './tags.ts';

/** What there is to pick from, narrowed by what was typed. */
export function pickerItems(state: State, picker: Picker, commands: readonly Command[]): readonly PickerItem[] {
  const items = everyItem(state, picker, commands);
  const found = filterNames(items, picker.query, item => item.names);
  return picker.kind === 'correct' ? [...found, ...newcomer(picker.query)] : found;
}

function everyItem(state: State, {kind, from}: Picker, commands: readonly Command[]): readonly PickerItem[] {
  if (kind === 'speaker') return once(state.annotations, kind, () => speakers(state, true));
  if (kind === 'compare') {
    const first = pickingFirst(state);
    return once(state.annotations, `beside ${first}`, () => speakers(state, false).filter(({id}) => id !== first));
  }
  if (kind === 'entity') return once(state.annotations, kind, () => entities(state));
  if (kind === 'jumps') return jumps(state);
  if (kind === 'about') return aboutItems(state);
  if (kind !== 'command' && kind !== 'help') return deskItems(state, kind);
  return commands
    .filter(({panes}) => panes.includes(from))
    .map(command => commandItem({...state, overlay: null}, command, kind === 'help'));
}

/** Of an article that stays as it is, its lists do: they are made once, and made ready for being filtered. */
function once(
  annotations: State['annotations'],
  kind: string,
  make: () => readonly PickerItem[],
): readonly PickerItem[] {
  const lists = made.get(annotations) ?? new Map<string, readonly PickerItem[]>();
  made.set(annotations, lists);
  const list = lists.get(kind) ?? make();
  lists.set(kind, list);
  return list;
}

const made = new WeakMap<State['annotations'], Map<string, readonly PickerItem[]>>();

const speakers = (state: State, all: boolean): readonly PickerItem[] =>
  speakerItems({...state, lists: {...state.lists, speakers: {...state.lists.speakers, filter: '', sort: 0}}}).flatMap(
    (item): PickerItem[] => {
      if (item.type === 'silent') return [];
      if (item.type === 'unknown')
        return all
          ? [
              {
                id: '',
                mark: UNKNOWN_TAG,
                label: 'nobody named',
                detail: String(item.quotes.length),
                group: null,
                disabled: false,
                names: ['unknown', 'nobody named'],
              },
            ]
          : [];
      const {id, name, role, aliases, quotes} = item.speaker;
      return [
        {
          id,
          mark: tagOf(state.annotations, id),
          label: role ? `${name}, ${role}` : name,
          detail: String(quotes.length),
          group: null,
          disabled: false,
          names: [name, ...aliases, ...(role ? [role] : []), tagOf(state.annotations, id)],
        },
      ];
    },
  );

const entities = ({annotations}: State): readonly PickerItem[] =>
  [...annotations.entities]
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .map(({id, type, name, role, aliases, mentions}) => ({
      id,
      mark: type,
      label: role ? `${name}, ${role}` : name,
      detail: String(mentions.length),
      group: null,
      disabled: false,
      names: [name, ...aliases, type],
    }));

const jumps = ({jumps: {back}, article}: State): readonly PickerItem[] =>
  back
    .map(({place}, index) => {
      const text = article.blocks[place.block]?.text.slice(place.offset, place.offset + 200) ?? '';
      return {
        id: String(index),
        mark: `¶${place.block + 1}`,
        label: text,
        detail: '',
        group: null,
        disabled: false,
        names: [text, `¶${place.block + 1}`],
      };
    })
    .reverse();

function commandItem(state: State, command: Command, grouped: boolean): PickerItem {
  const why = command.disabled?.(state) ?? null;
  return {
    id: command.id,
    mark: command.keys.map(key => showKey(key, state.ascii)).join(' '),
    label: command.help,
    detail: why ?? '',
    group: grouped ? command.group : null,
    disabled: why !== null,
    names: [command.help, command.id, command.group, ...command.keys],
  };
}

/** What comes of picking: a trail, a jump, two speakers side by side. Commands are run by `update`. */
export function picked(state: State, picker: Picker, item: PickerItem): State {
  const closed: State = {...state, overlay: null};
  const id = item.id || null;
  if (picker.kind === 'speaker')
    return {...follow(closed, bySpeaker(state.annotations, id)), focus: 'text', zoomed: false};
  if (picker.kind === 'entity')
    return {...follow(closed, byEntity(state.annotations, item.id)), focus: 'text', zoomed: false};
  if (picker.kind === 'about') return aboutPicked(state, item.id);
  if (picker.kind === 'jumps') {
    const jump = state.jumps.back[Number(item.id)];
    return jump ? jumpTo({...closed, stop: null}, jump.place) : closed;
  }
  return closed;
}
