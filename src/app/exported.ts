import {csvHeader} from '../export/csv.ts';
import {fileNameOf} from '../export/file-name.ts';
import {narrow, narrowMarks} from '../export/narrow.ts';
import {type Format, print} from '../export/print.ts';
import type {Quote} from '../model/annotation.ts';
import {listedTrail} from './list-items.ts';
import {selected} from './selection.ts';
import type {State} from './state.ts';

/** What can be exported: the trail's quotes, one speaker's, or the article with all. */
export type Subject = 'trail' | 'speaker' | 'article';

/** A text to be written, and where to unless the reader says otherwise. */
export interface Exported {
  readonly path: string;
  readonly text: string;
}

const WIDTH = 80;

/** What there is to export where the reader is, each in words. */
export function subjectsOf(state: State): readonly (readonly [Subject, string])[] {
  const trail = listedTrail(state);
  const {speaker} = selected(state);
  const name = state.annotations.speakers.find(({id}) => id === speaker)?.name;
  const quoted = state.trail !== null && trail.stops.some(({quote}) => quote !== null);
  const isTheirs = state.trail?.kind === 'speaker' && state.trail.key === speaker;
  return [
    ...(quoted ? [['trail', trail.title] as const] : []),
    ...(name === undefined || (quoted && isTheirs) ? [] : [['speaker', `everything ${name} said`] as const]),
    ['article', 'the whole article'],
  ];
}

/** The export of a subject in a format, with those of the reader's notes that belong to it. */
export function exportedOf(state: State, subject: Subject, format: Format): Exported {
  const {article, annotations, marks} = state;
  const {speaker} = selected(state);
  const name = annotations.speakers.find(({id}) => id === speaker)?.name ?? null;
  const {stops} = listedTrail(state);
  const onTrail = new Set(stops.map(({quote}) => quote));
  const passes = (quote: Quote, index: number): boolean =>
    subject === 'trail' ? onTrail.has(index) : quote.speaker === speaker;
  const places = subject === 'trail' ? stops.flatMap(({spans}) => spans) : [];
  const whole = {article, annotations};
  const text =
    subject === 'article'
      ? print(whole, {matches: null, marks, isWhole: true}, format, WIDTH)
      : print(
          narrow(whole, passes),
          {matches: null, marks: narrowMarks(whole, marks, passes, places), isWhole: false},
          format,
          WIDTH,
        );
  const what = subject === 'article' ? null : subject === 'speaker' ? name : (state.trail?.title ?? null);
  return {path: fileNameOf(article, what, format), text: format === 'csv' ? csvHeader() + text : text};
}
