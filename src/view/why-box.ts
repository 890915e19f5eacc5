import {layoutOf} from '../app/layout.ts';
import type {Overlay, State} from '../app/state.ts';
import {tagOf} from '../app/tags.ts';
import {wrap} from '../app/wrap.ts';
import type {Step} from '../model/annotation.ts';
import {box} from './box.ts';
import {showConfidence} from './confidence.ts';
import {glyphsOf} from './glyphs.ts';
import {fitRow, type Row, seg} from './row.ts';
import {speakerRole} from './speaker-role.ts';

const NAMES: Readonly<Record<Step['what'], string>> = {
  cue: 'cue',
  source: 'source',
  antecedent: 'stands for',
  name: 'name',
  turn: 'turn',
  rule: 'rule',
};

/** Lines of the step that is walked: more would leave no room for the others. */
const MOST_LINES = 3;

/** The way from a quotation to its speaker, a row a step, at the foot of the screen so that the text stays in sight. */
export function whyBox(state: State, why: Extract<Overlay, {type: 'why'}>): {rows: readonly Row[]; y: number} {
  const {body, kind} = layoutOf(state);
  const {annotations, article, ascii} = state;
  const quote = annotations.quotes[why.quote]!;
  const {cursor, paragraph, dot} = glyphsOf(state);
  const speaker = annotations.speakers.find(({id}) => id === quote.speaker);
  const name = speaker?.name ?? 'nobody named';
  const width = body.width - (kind === 'narrow' ? 0 : 2);
  /** A row, of the step that is walked as many as its words need. */
  const step = (index: number, label: string, text: string, block: number | null): readonly Row[] => {
    const place = block === null ? '' : ` ${paragraph}${block + 1}`;
    const words = `${text}${place}`;
    const starts = index === why.step ? wrap(words, Math.max(10, width - 12)).slice(0, MOST_LINES) : [0];
    return starts.map((start, line) => [
      seg(index === why.step && line === 0 ? cursor : ' ', 'focus'),
      seg((line === 0 ? label : '').padEnd(11), 'muted'),
      ...(starts.length === 1
        ? [seg(text, index === why.step ? 'selected' : 'text'), seg(place, 'muted')]
        : [seg(words.slice(start, starts[line + 1]).trimEnd(), 'selected')]),
    ]);
  };
  const [first] = quote.spans;
  const words = article.blocks[first!.block]!.text.slice(first!.start, first!.end);
  const runner = quote.runnerUp && annotations.speakers.find(({id}) => id === quote.runnerUp!.speaker);
  const short = words.slice(0, wrap(words, Math.max(10, width - 24))[1] ?? words.length).trimEnd();
  const rows: Row[] = [
    ...step(-1, quote.kind, why.step < 0 || short === words ? words : `${short}…`, first!.block),
    ...quote.steps.flatMap((each, index) => step(index, NAMES[each.what], each.text, each.span?.block ?? null)),
    [
      seg(' ', 'text'),
      seg('speaker'.padEnd(11), 'muted'),
      seg(`${tagOf(annotations, quote.speaker)} ${name}`, speakerRole(annotations, quote.speaker)),
      seg(speaker?.role ? `, ${speaker.role}` : '', 'muted'),
    ],
    [
      seg(' '),
      seg('sure'.padEnd(11), 'muted'),
      seg(`${showConfidence(quote.confidence).trim()} ${dot} ${quote.evidence}`, 'text'),
    ],
    ...(runner
      ? [
          [
            seg(' '),
            seg('else'.padEnd(11), 'muted'),
            seg(`${runner.name} ${quote.runnerUp!.confidence.toFixed(2)}`, 'muted'),
          ],
        ]
      : []),
  ];
  const most = Math.max(3, Math.floor(body.height * 0.6));
  if (kind === 'narrow') {
    const from = firstShown(why.step, quote.steps.length, rows.length, most);
    const shown = rows.slice(from, from + most).map(row => fitRow(row, body.width));
    return {rows: shown, y: body.y + body.height - shown.length};
  }
  const height = Math.min(rows.length + 2, most);
  const from = firstShown(why.step, quote.steps.length, rows.length, height - 2);
  const drawn = box(rows.slice(from), body.width, height, {
    title: `Why ${name}?`,
    focused: true,
    ascii,
  });
  return {rows: drawn, y: body.y + body.height - height};
}

/** The first row that is seen: the step is, and from the last step on whatever follows the steps. */
function firstShown(step: number, steps: number, rows: number, height: number): number {
  const isLast = step === steps - 1;
  return Math.max(0, Math.min(isLast ? step + 1 : step, rows - height));
}
