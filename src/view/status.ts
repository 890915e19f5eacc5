import type {Command, Context} from '../app/commands/command.ts';
import {COMMANDS} from '../app/commands/index.ts';
import {showKey} from '../app/keys.ts';
import {layoutOf, shownPane} from '../app/layout.ts';
import {entityItems, speakerItems} from '../app/list-items.ts';
import type {Pane, State} from '../app/state.ts';
import {PANES} from '../app/state.ts';
import {tagOf} from '../app/tags.ts';
import {blocksInAll} from '../app/whole.ts';
import {widthOf} from '../app/width.ts';
import {readableDate} from '../export/date.ts';
import {glyphsOf} from './glyphs.ts';
import {ends, fitRow, type Row, type Segment, seg, widthOfRow} from './row.ts';
import {percent} from './text-pane.ts';

export const PANE_NAMES: Readonly<Record<Pane, string>> = {
  text: 'Text',
  speakers: 'Speakers',
  quotes: 'Quotes',
  entities: 'Entities',
};

/** What the trail is called where there is little room: `TL 2/7`. */
export function shortTrail({trail, stop, annotations}: State): string {
  if (!trail) return '';
  const name =
    trail.kind === 'speaker'
      ? tagOf(annotations, annotations.speakers.some(({id}) => id === trail.key) ? trail.key : null)
      : {entity: 'entity', spoken: 'said of', search: 'search', quotes: 'quotes', marks: 'marks', evidence: 'why'}[
          trail.kind
        ];
  return `${name} ${stop === null ? '-' : stop + 1}/${trail.stops.length}`;
}

/** How far the engine is; empty when it is done. */
export function analysisWord({analysis: state}: State): string {
  if (state.phase === 'running') return `analysing ${Math.round(state.fraction * 100)}%`;
  return state.phase === 'failed' ? 'not analysed' : '';
}

/** The first row: what is read, where one is in it, and who is heard. */
export function titleRow(state: State): Row {
  const {article, size, annotations} = state;
  const {dot, paragraph} = glyphsOf(state);
  const where = `${paragraph}${state.cursor.block + 1}/${blocksInAll(state)}  ${String(percent(state)).padStart(2)}%`;
  const voices = annotations.speakers.filter(({quotes}) => quotes.length > 0).length;
  const found = analysisWord(state) || `${voices} ${voices === 1 ? 'speaker' : 'speakers'}`;
  const isWide = size.columns >= 100;
  const isNamed = article.title ?? article.input ?? 'untitled';
  const more = [article.site, article.published && readableDate(article.published)].filter(Boolean).join(` ${dot} `);
  const right = isWide || state.analysis.phase !== 'done' ? `   ${where}  ${found} ` : `   ${where} `;
  const title = ` ${isNamed}`;
  const source = ` ${dot} ${more}`;
  // Half a source says nothing.
  const hasRoom = isWide && more && widthOf(title + source + right) <= size.columns;
  const left: Row = [seg(title, 'title'), ...(hasRoom ? [seg(source, 'muted')] : [])];
  return ends(left, [seg(right, 'muted')], size.columns);
}

/** The second row of the middle layout: the panes as tabs, and the trail. */
export function tabRow(state: State): Row {
  const counts: Readonly<Record<Pane, string>> = {
    text: '',
    speakers: ` ${speakerItems(state).filter(({type}) => type === 'speaker').length}`,
    quotes: ` ${state.annotations.quotes.length}`,
    entities: ` ${entityItems(state).length}`,
  };
  const tabs = PANES.flatMap((pane, index): Segment[] => {
    const name = `${index + 1} ${PANE_NAMES[pane]}`;
    return pane === shownPane(state)
      ? [seg(`[${name}]`, 'focus'), seg(counts[pane], 'muted')]
      : [seg(` ${name}`, 'text'), seg(`${counts[pane]} `, 'muted')];
  });
  const trail = shortTrail(state);
  return ends([seg(' '), ...tabs], trail ? [seg(` trail: ${trail} `, 'trail')] : [], state.size.columns);
}

/** The first row where there is no room for boxes: `1/4 Text   ¶6/32 19%  TL 2/7`. */
export function narrowTitle(state: State): Row {
  const {paragraph} = glyphsOf(state);
  const {cursor, size} = state;
  const trail = shortTrail(state) || analysisWord(state);
  const right = `${paragraph}${cursor.block + 1}/${blocksInAll(state)} ${percent(state)}%${trail ? `  ${trail}` : ''}`;
  const pane = shownPane(state);
  const left = `${PANES.indexOf(pane) + 1}/4 ${PANE_NAMES[pane]}`;
  return ends([seg(left, 'title')], [seg(` ${right}`, 'muted')], size.columns);
}

/** The last row: a word to the reader, else what the trail is and which keys do what here. */
export function footerRow(state: State): Row {
  const {size, said, pending, overlay} = state;
  if (pending)
    return fitRow(
      [
        seg(` ${pending}`, 'key'),
        seg(pending === 'm' ? ' set mark: a letter' : " a letter goes to its mark, ' back", 'muted'),
      ],
      size.columns,
    );
  if (said) return fitRow([seg(` ${said}`, 'title')], size.columns);
  if (state.analysis.phase === 'failed' && !overlay && !state.trail)
    return fitRow(
      [seg(` who said what could not be read: ${state.analysis.reason}; / still searches`, 'error')],
      size.columns,
    );
  const context = overlay?.type ?? state.focus;
  const hints = hintsFor(state, context);
  const width = size.columns - 1;
  const row: Segment[] = [];
  for (const hint of hints) {
    const next = [...row, seg(row.length ? '   ' : ' '), ...hint];
    if (widthOfRow(next) <= width) row.splice(0, row.length, ...next);
  }
  return fitRow(row, size.columns);
}

/** Which come first where not all have room. */
const FIRST: readonly string[] = [
  'open',
  'pick-speaker',
  'search',
  'everything-said',
  'help',
  'quit',
  'next-pane',
  'why',
];

function hintsFor(state: State, context: Context): readonly Row[] {
  const commands = COMMANDS.filter(({panes, hint}) => hint && panes.includes(context)).filter(
    command => !command.disabled?.(state),
  );
  const rank = ({id}: Command): number => {
    const at = FIRST.indexOf(id);
    return at < 0 ? FIRST.length : at;
  };
  const hints = [...commands]
    .sort((a, b) => rank(a) - rank(b))
    .map(({keys, hint}): Row => [seg(showKey(keys[0]!, state.ascii), 'key'), seg(` ${hint}`, 'muted')]);
  if (!state.trail || state.overlay) return hints;
  const {kind} = layoutOf(state);
  // Where there are tabs they tell how far one is, and where there is no room the title does.
  const walked = kind === 'wide' ? `${state.trail.title} ${position(state)}` : shortTrail(state).replace(/ .*/, '');
  return [[seg('n/N', 'key'), seg(` ${walked}`, 'trail')], ...hints];
}

/** `2/7`: where on the trail the reader stands; `-/7` between its stops. */
export const position = ({trail, stop}: State): string =>
  trail ? `${stop === null ? '-' : stop + 1}/${trail.stops.length}` : '';
