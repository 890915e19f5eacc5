import type {Annotations, Quote} from '../../src/model/annotation.ts';
import type {Article} from '../../src/model/article.ts';
import type {Reading} from '../../src/model/reading.ts';

export const article = (texts: readonly string[], fields: Partial<Article> = {}): Article => ({
  input: 'council.txt',
  title: 'Council votes on the harbour',
  authors: ['Ines Falk'],
  site: 'Harbor Ledger',
  url: 'https://ledger.example/harbour',
  published: '2025-03-14',
  language: 'en',
  blocks: texts.map(text => ({kind: 'paragraph', text})),
  notices: [],
  ...fields,
});

export const quote = (fields: Partial<Quote>): Quote => ({
  kind: 'direct',
  spans: [{block: 0, start: 1, end: 5}],
  quoted: [],
  speaker: null,
  source: null,
  cue: null,
  confidence: 0.9,
  evidence: 'the subject of “said”',
  steps: [],
  runnerUp: null,
  ...fields,
});

/** Two speakers and one unknown; a quote cut in two by its cue, one that runs on, one reported. */
export function sample(): Reading {
  const texts = [
    '“We will not pay,” said Mayor Tessa Lindqvist. “Not a cent.”',
    'Owen Talbot said the harbour was silting up.',
    '“It is a shame,” somebody called.',
  ];
  const at = (block: number, text: string) => {
    const start = texts[block]!.indexOf(text);
    return {block, start, end: start + text.length};
  };
  const annotations: Annotations = {
    speakers: [
      {id: 'talbot', name: 'Owen Talbot', kind: 'person', role: null, aliases: ['Talbot'], quotes: [1]},
      {id: 'lindqvist', name: 'Tessa Lindqvist', kind: 'person', role: 'Mayor', aliases: ['Lindqvist'], quotes: [0, 3]},
    ],
    quotes: [
      quote({
        spans: [at(0, 'We will not pay,'), at(0, 'Not a cent.')],
        speaker: 'lindqvist',
        source: at(0, 'Mayor Tessa Lindqvist'),
        cue: at(0, 'said'),
        steps: [{what: 'cue', text: 'said', span: at(0, 'said')}],
        runnerUp: {speaker: 'talbot', confidence: 0.123456},
      }),
      quote({kind: 'indirect', spans: [at(1, 'the harbour was silting up')], speaker: 'talbot', confidence: 0.5}),
      quote({spans: [at(2, 'It is a shame,')], confidence: 0.2, evidence: 'the text does not say'}),
      quote({spans: [at(0, 'Not a cent.')], speaker: 'lindqvist', corrected: true}),
    ],
    entities: [
      {
        id: 'lindqvist',
        type: 'person',
        name: 'Tessa Lindqvist',
        role: 'Mayor',
        roles: [{text: 'Mayor', span: at(0, 'Mayor')}],
        aliases: ['Lindqvist'],
        mentions: [at(0, 'Tessa Lindqvist')],
        value: null,
      },
    ],
  };
  return {article: article(texts), annotations};
}
