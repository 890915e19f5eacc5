import {runScorer} from './run-scorer.ts';
import type {QuoteFigures, Rate} from './score-answers.ts';

interface Articles {
  readonly articles: number;
  readonly title: number;
  readonly author: number;
  readonly date: number;
  readonly speakersB3: Rate;
  readonly directMixed: Rate;
  readonly indirect: Rate;
  readonly nonSpeechTaken: readonly [number, number];
  readonly trapsTaken: readonly [number, number];
  readonly transcript: readonly [number, number];
  readonly entityMentionsFound: {readonly P: number; readonly R: number};
  readonly entityB3: Rate;
  readonly roles: {readonly recall: number; readonly precision: number};
}
interface Names {
  readonly all: {
    readonly exact: Readonly<Record<'PER' | 'ORG' | 'LOC' | 'ALL', Rate>>;
    readonly names: Rate;
  };
}

/** A figure of ours with those of others beside it; null where nobody else told theirs. */
export interface Figure {
  readonly what: string;
  readonly ours: string;
  readonly others: string;
}

/** Figures of one set of articles under one heading. */
export interface Table {
  readonly title: string;
  readonly figures: readonly Figure[];
}

const ALL = Array.from({length: 36}, (_, index) => index + 1);
const numbers = (held: boolean): string =>
  ALL.filter(number => (number % 3 === 0) === held)
    .map(number => String(number).padStart(2, '0'))
    .join(',');

const figure = (what: string, ours: number | string, others = ''): Figure => ({
  what,
  ours: typeof ours === 'number' ? ours.toFixed(1) : ours,
  others,
});

/** Who said it, on news that people annotated; the peers' figures are those measured on the same articles. */
export function measureQuotes(): Table {
  const {quotes, reported} = runScorer<QuoteFigures>('run-quotes.mjs', 'polnear-dev.jsonl');
  const {detection, attribution, endToEnd, speakers} = quotes.views.core;
  const of = (kind: string): number => attribution.bySpeakerKind[kind]?.accuracy ?? 0;
  return {
    title: '140 articles of American political news (PolNeAR dev), quoted words of three and more',
    figures: [
      figure('quotations found, F1', detection.F1, 'plain rules 97.8'),
      figure('right speaker, of those found', attribution.accuracy ?? 0, 'plain rules 75.7'),
      figure(
        '– named, pronoun, description',
        `${of('named')} / ${of('pronoun')} / ${of('nominal')}`,
        'plain rules 87 / 52 / 58',
      ),
      figure(
        'found and right, F1',
        endToEnd.F1,
        'plain rules 74.0; compromise with the nearest person 36.0; annotators 97.4',
      ),
      figure('speakers kept apart, B³', speakers.b3_matched.F1, 'plain rules 87.3'),
      figure('reported speech, content, F1', reported.detection['0.5']?.f ?? 0, 'annotators 92.1'),
      figure(
        'reported speech, content and source, F1',
        reported.endToEnd.f,
        'a regular expression 59.8; annotators 90.6',
      ),
    ],
  };
}

/** Everything in the invented articles of other beats. */
export function measureBeats(held: boolean): Table {
  const a = runScorer<Articles>('run-articles.mjs', 'beats', '--only', numbers(held));
  const of = ([part, all]: readonly [number, number]): string => `${part} of ${all}`;
  return {
    title: `${a.articles} invented articles of other beats, ${held ? 'held out' : 'learned from'}`,
    figures: [
      figure(
        'direct and mixed, found and right, F1',
        a.directMixed.F1,
        held ? 'plain rules 40.3 on all 36; compromise 18.5' : '',
      ),
      figure('indirect, found and right, F1', a.indirect.F1, held ? 'a regular expression 58.0 on all 36' : ''),
      figure('speakers kept apart, B³', a.speakersB3.F1),
      figure('quotation marks of no speech taken for it', of(a.nonSpeechTaken)),
      figure('negated or hypothetical cues taken', of(a.trapsTaken)),
      figure('turns of transcripts right', of(a.transcript)),
      figure('title, author, date right', `${a.title} / ${a.author} / ${a.date} of ${a.articles}`),
      figure('mentions of names found, recall', a.entityMentionsFound.R),
      figure('names merged, B³', a.entityB3.F1),
      figure('roles, recall / precision', `${a.roles.recall.toFixed(1)} / ${a.roles.precision.toFixed(1)}`),
    ],
  };
}

/** Names, on annotated text of many kinds. */
export function measureNames(): Table {
  const {all} = runScorer<Names>('run-entities.mjs', 'entities-dev.jsonl.gz');
  const {PER, ORG, LOC, ALL: every} = all.exact;
  return {
    title: '978 texts with annotated names, exact span and type',
    figures: [
      figure('all, F1', every.F1, 'a plain CRF 84.8'),
      figure(
        'persons / organisations / places, F1',
        [PER, ORG, LOC].map(rate => rate.F1.toFixed(1)).join(' / '),
        'a plain CRF 87 / 76 / 89',
      ),
      figure('names of persons in a text, F1', all.names.F1),
    ],
  };
}
