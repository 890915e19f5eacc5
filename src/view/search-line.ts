import {isBlank} from '../app/commands/search.ts';
import {showKey} from '../app/keys.ts';
import type {State} from '../app/state.ts';
import {graphemes, widthOf} from '../app/width.ts';
import {glyphsOf} from './glyphs.ts';
import {ends, type Row, seg} from './row.ts';

/** The last row while one searches or filters: what is typed, how many there are, and what is shown instead. */
export function typingLine(state: State): Row | null {
  const {overlay, found, size} = state;
  const {caret, close, dot} = glyphsOf(state);
  const roomy = size.columns >= 60;
  if (overlay?.type === 'filter')
    return ends(
      [seg(' filter ', 'key'), seg(state.lists[overlay.pane].filter), seg(caret, 'focus')],
      [seg(' Enter keep  Esc cancel ', 'muted')],
      size.columns,
    );
  if (overlay?.type === 'note')
    return ends(
      [seg(' note ', 'key'), seg(tail(overlay.text, size.columns - (roomy ? 33 : 8))), seg(caret, 'focus')],
      roomy ? [seg(' Enter keep  Esc leave it ', 'muted')] : [],
      size.columns,
    );
  if (overlay?.type === 'save')
    return ends(
      [
        seg(' to ', 'key'),
        seg(tail(overlay.path, size.columns - (overlay.exists || roomy ? 44 : 6))),
        seg(caret, 'focus'),
      ],
      [
        overlay.exists
          ? seg(roomy ? ' is there: Enter overwrites it ' : ' there! Enter overwrites ', 'error')
          : seg(roomy ? ` ${showKey('down', state.ascii)} look on  Enter write  Esc leave it ` : '', 'muted'),
      ],
      size.columns,
    );
  if (overlay?.type !== 'search') return null;
  const answered = found?.query === overlay.query ? found : null;
  const count = answered?.matches.length ?? 0;
  const told = isBlank(overlay.query)
    ? ['words', "'word exact", 'by:name', 'kind:direct', 're:/…/'].join(`  ${dot}  `)
    : !answered
      ? '…'
      : count === 0
        ? (answered.note ?? 'no match')
        : `${(overlay.chosen ?? 0) + 1}/${count}${answered.note ? `  ${close} ${answered.note}` : ''}`;
  return ends(
    [seg('/', 'key'), seg(overlay.query), seg(caret, 'focus')],
    [seg(` ${told} `, answered && count === 0 ? 'error' : 'muted')],
    size.columns,
  );
}

/** The end of what is typed, where not all of it has room: that is where one types. */
function tail(text: string, room: number): string {
  const signs = [...graphemes(text)];
  let width = widthOf(text);
  let from = 0;
  while (width > Math.max(4, room) && from < signs.length) width -= signs[from++]!.width;
  return signs
    .slice(from)
    .map(sign => sign.text)
    .join('');
}
