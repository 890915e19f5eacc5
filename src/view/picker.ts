import {isUnheard} from '../app/about.ts';
import {COMMANDS} from '../app/commands/index.ts';
import {pickingFirst} from '../app/compare.ts';
import {layoutOf} from '../app/layout.ts';
import {topOf} from '../app/list-view.ts';
import {pickerHeight, pickerRect, rowsOfItem} from '../app/picker-height.ts';
import type {Picker, PickerItem} from '../app/picker-item.ts';
import {pickerItems} from '../app/picker-items.ts';
import type {State} from '../app/state.ts';
import {type Subject, subjectHere} from '../app/subject.ts';
import {cut, widthOf} from '../app/width.ts';
import {box} from './box.ts';
import {glyphsOf} from './glyphs.ts';
import {ends, fitRow, type Role, type Row, seg} from './row.ts';
import {speakerRole} from './speaker-role.ts';
import {PANE_NAMES} from './status.ts';

/** A list to pick from, drawn; `from` and `to` say which of its rows are the items. */
export interface DrawnPicker {
  readonly rows: readonly Row[];
  readonly x: number;
  readonly y: number;
  readonly from: number;
  readonly to: number;
  /** Among the items that are seen. */
  readonly selected: number;
}

/** Draws the list: the row that is typed in, then what answers it. */
export function drawPicker(state: State, picker: Picker): DrawnPicker {
  const items = pickerItems(state, picker, COMMANDS).map(item => (state.ascii ? inAscii(item) : item));
  const rect = pickerRect(state);
  const height = pickerHeight(state);
  const selected = Math.min(picker.selected, Math.max(0, items.length - 1));
  const top = topOf(picker.top, selected, items.length, height);
  const isBoxed = layoutOf(state).kind !== 'narrow';
  const width = rect.width - (isBoxed ? 2 : 0);
  const shown = items.slice(top, top + height);
  const markWidth = Math.min(
    Math.floor(width * 0.35),
    Math.max(2, ...items.slice(0, 200).map(({mark}) => widthOf(mark))),
  );
  const lines = shown.flatMap((item, index) => {
    const isSelected = top + index === selected;
    return picker.kind === 'shelf'
      ? articleRows(state, item, isSelected, width)
      : [itemRow(state, picker, item, isSelected, width, markWidth)];
  });
  const count = `${items.length ? selected + 1 : 0} of ${items.length}`;
  const input = ends(
    // What is typed must be seen, whatever the list is called.
    [
      seg(isBoxed ? ' ' : `${cut(titleOf(state, picker), Math.max(8, width - widthOf(picker.query) - 12))} `, 'key'),
      seg(picker.query),
      seg(glyphsOf(state).caret, 'focus'),
    ],
    [seg(` ${count} `, 'muted')],
    width,
  );
  const none: Row[] = items.length ? [] : [fitRow([seg(`  ${nothingOf(state, picker)}`, 'muted')], width)];
  const rows = [input, ...lines, ...none];
  while (rows.length < rect.height - (isBoxed ? 2 : 0)) rows.push(fitRow([], width));
  const drawn = isBoxed
    ? box(rows, rect.width, rect.height, {title: titleOf(state, picker), focused: true, ascii: state.ascii})
    : rows.slice(0, rect.height);
  const from = isBoxed ? 2 : 1;
  return {
    rows: drawn,
    x: rect.x,
    y: rect.y,
    from,
    to: from + lines.length,
    selected: (selected - top) * rowsOfItem(state),
  };
}

/** The signs of a list's own making in ASCII; what an article says stays as it is. */
const inAscii = (item: PickerItem): PickerItem => ({
  ...item,
  mark: item.mark.replace('¶', '#'),
  label: item.label.replace(/^¶/, '#'),
  detail: item.detail.replace(/^¶/, '#').replaceAll(' · ', ' - '),
});

/** Why a list is empty; what the engine has still to find fills in by itself. */
export const nothingOf = ({analysis}: State, {kind, query}: Picker): string =>
  analysis.phase === 'running' && (kind === 'speaker' || kind === 'entity')
    ? 'still reading …'
    : `nothing answers “${query}”`;

const TITLES = {
  speaker: 'Speakers',
  entity: 'Entities',
  command: 'Commands',
  jumps: 'Where you have been',
  correct: 'Who said it',
  export: 'Export',
  marks: 'Your marks and notes',
  shelf: 'Articles',
} as const;

/** What a list is of: in its border, or told first. */
export function titleOf(state: State, {kind, from}: Picker): string {
  if (kind === 'help') return `Help: ${PANE_NAMES[from]}`;
  if (kind === 'compare') {
    const first = state.annotations.speakers.find(({id}) => id === pickingFirst(state))?.name;
    return `Beside ${first ?? 'the speaker'}`;
  }
  if (kind === 'about') return titleOfSubject(state, subjectHere(state));
  if (kind === 'merge') return `${subjectHere(state)?.name ?? ''} is the same as`;
  if (kind === 'split') return `Not a name of ${subjectHere(state)?.name ?? ''}`;
  return TITLES[kind];
}

/** `Marcus Bell, farmer: named 5 times, never heard`. */
function titleOfSubject(state: State, subject: Subject | null): string {
  if (!subject) return '';
  const {name, role, entity} = subject;
  const unheard = isUnheard(state, subject) ? `: named ${timesOf(entity!.mentions.length)}, never heard` : '';
  return `${name}${role ? `, ${role}` : ''}${unheard}`;
}

const timesOf = (count: number): string => (count === 1 ? 'once' : `${count} times`);

/** An article of several: its title, under it where it is from, when, how long it is and who speaks in it. */
function articleRows(state: State, item: PickerItem, isSelected: boolean, width: number): readonly Row[] {
  const role: Role = isSelected ? 'selected' : item.disabled ? 'muted' : 'text';
  return [
    fitRow(
      [seg(isSelected ? glyphsOf(state).cursor : ' ', 'focus'), seg(item.mark.padEnd(2), 'key'), seg(item.label, role)],
      width,
    ),
    fitRow([seg(`   ${item.detail}`, 'muted')], width),
  ];
}

function itemRow(
  state: State,
  {kind}: Picker,
  item: PickerItem,
  isSelected: boolean,
  width: number,
  markWidth: number,
): Row {
  const isSpeaker = kind === 'speaker' || kind === 'compare';
  const markRole: Role = isSpeaker
    ? speakerRole(state.annotations, item.id || null)
    : kind === 'entity'
      ? 'muted'
      : 'key';
  const label: Role = isSelected ? 'selected' : item.disabled ? 'muted' : 'text';
  const group = item.group ? `${item.group}: ` : '';
  // Why a command can do nothing now is told of the one that is selected.
  const detail = [seg(item.detail && (isSelected || !item.disabled) ? ` ${item.detail} ` : '', 'muted')];
  return ends(
    [
      seg(isSelected ? glyphsOf(state).cursor : ' ', 'focus'),
      ...fitRow([seg(item.mark, markRole)], markWidth),
      seg('  '),
      seg(width > 70 ? group : '', 'muted'),
      seg(item.label, label),
    ],
    detail,
    width,
  );
}
