import {initialState, type State} from '../../src/app/state.ts';
import type {Annotations, Entity, Quote, QuoteKind, Span, Speaker} from '../../src/model/annotation.ts';
import type {Article, BlockKind} from '../../src/model/article.ts';

/** A small town's quarrel over a barrier, written for these tests, with what a careful reader finds in it. */
const PARAGRAPHS: readonly (string | readonly [BlockKind, string])[] = [
  'RIVERTON — The town council voted on Monday to build a flood barrier that will cost $2.4 billion and take nine years.',
  '“You cannot starve an agency and then complain that it is thin,” Mayor Tessa Lindqvist said. “That is not oversight. That is theatre.”',
  'Lindqvist said the city had asked for inspection money in every budget since 2016 and had been refused four times.',
  ['heading', 'A conservative estimate'],
  'According to Priya Raman, who led the modelling, the estimate is conservative.',
  '“We assumed that the wetlands upstream keep shrinking,” she said. “If they are restored, the odds are better than that.”',
  'Owen Talbot, who owns the marina, called the plan “a wall with a gift shop”.',
  'Nobody asked Marcus Bell, whose family has farmed the meadows for a century. Bell was not at the meeting. Bell’s gate was shut.',
  '“It will be built,” one official said.',
  'Talbot said he would sue. “Fifteen percent sounds small until your house is in it,” said Lindqvist, and the meeting closed.',
];

interface Said {
  readonly speaker: string | null;
  readonly kind: QuoteKind;
  readonly block: number;
  readonly parts: readonly string[];
  readonly source?: string;
  readonly cue?: string;
  readonly confidence?: number;
  readonly quoted?: readonly string[];
}

const SAID: readonly Said[] = [
  {
    speaker: 'tl',
    kind: 'direct',
    block: 1,
    parts: [
      'You cannot starve an agency and then complain that it is thin,',
      'That is not oversight. That is theatre.',
    ],
    source: 'Tessa Lindqvist',
    cue: 'said',
  },
  {
    speaker: 'tl',
    kind: 'indirect',
    block: 2,
    parts: ['the city had asked for inspection money in every budget since 2016 and had been refused four times'],
    source: 'Lindqvist',
    cue: 'said',
  },
  {
    speaker: 'pr',
    kind: 'indirect',
    block: 4,
    parts: ['the estimate is conservative'],
    source: 'Priya Raman',
    cue: 'According to',
  },
  {
    speaker: 'pr',
    kind: 'direct',
    block: 5,
    parts: [
      'We assumed that the wetlands upstream keep shrinking,',
      'If they are restored, the odds are better than that.',
    ],
    source: 'she',
    cue: 'said',
    confidence: 0.61,
  },
  {
    speaker: 'ot',
    kind: 'mixed',
    block: 6,
    parts: ['the plan “a wall with a gift shop”'],
    quoted: ['a wall with a gift shop'],
    source: 'Owen Talbot',
    cue: 'called',
  },
  {
    speaker: null,
    kind: 'direct',
    block: 8,
    parts: ['It will be built,'],
    source: 'one official',
    cue: 'said',
    confidence: 0,
  },
  {speaker: 'ot', kind: 'indirect', block: 9, parts: ['he would sue'], source: 'Talbot', cue: 'said'},
  {
    speaker: 'tl',
    kind: 'direct',
    block: 9,
    parts: ['Fifteen percent sounds small until your house is in it,'],
    source: 'Lindqvist',
    cue: 'said',
  },
];

const NAMED: readonly (readonly [id: string, type: Entity['type'], name: string, aliases: readonly string[]])[] = [
  ['tl', 'person', 'Tessa Lindqvist', ['Lindqvist']],
  ['pr', 'person', 'Priya Raman', []],
  ['ot', 'person', 'Owen Talbot', ['Talbot']],
  ['mb', 'person', 'Marcus Bell', ['Bell']],
  ['rt', 'place', 'RIVERTON', []],
];

export const river: Article = {
  input: 'river.txt',
  title: 'River towns weigh a $2.4 billion flood barrier',
  authors: ['Ada Quill'],
  site: 'Harbor Ledger',
  url: null,
  published: '2025-03-14',
  language: 'en',
  blocks: PARAGRAPHS.map(each =>
    typeof each === 'string' ? {kind: 'paragraph', text: each} : {kind: each[0], text: each[1]},
  ),
  notices: [],
};

const text = (block: number): string => river.blocks[block]!.text;

function find(block: number, words: string, from = 0): Span {
  const start = text(block).indexOf(words, from);
  if (start < 0) throw new Error(`“${words}” is not in paragraph ${block}`);
  return {block, start, end: start + words.length};
}

function quoteOf({speaker, kind, block, parts, source, cue, confidence = 0.99, quoted = []}: Said): Quote {
  const spans = parts.map(part => find(block, part));
  const [first] = spans;
  const sourceSpan = source ? find(block, source) : null;
  const cueSpan = cue ? find(block, cue) : null;
  return {
    kind,
    spans,
    quoted: quoted.map(part => find(block, part)),
    speaker,
    source: sourceSpan,
    cue: cueSpan,
    confidence,
    evidence: `cue “${cue}” beside the quote`,
    steps: [
      {what: 'cue', text: `cue “${cue}”`, span: cueSpan},
      {what: 'source', text: `said by “${source}”`, span: sourceSpan},
      {what: 'rule', text: 'the nearest name', span: null},
    ],
    runnerUp: first && speaker === 'pr' ? {speaker: 'tl', confidence: 0.2} : null,
  };
}

function mentionsOf(names: readonly string[]): Span[] {
  const mentions: Span[] = [];
  for (const [block] of river.blocks.entries())
    for (const match of text(block).matchAll(new RegExp(names.join('|'), 'g')))
      mentions.push({block, start: match.index, end: match.index + match[0].length});
  return mentions;
}

const quotes = SAID.map(quoteOf);

const speaker = (id: string, role: string | null): Speaker => {
  const [, , name, aliases] = NAMED.find(([each]) => each === id)!;
  const said = SAID.flatMap((each, index) => (each.speaker === id ? [index] : []));
  return {id, name, kind: 'person', role, aliases, quotes: said};
};

export const riverAnnotations: Annotations = {
  quotes,
  speakers: [speaker('tl', 'Mayor'), speaker('pr', null), speaker('ot', null)],
  entities: NAMED.map(([id, type, name, aliases]) => ({
    id,
    type,
    name,
    role: null,
    roles: [],
    aliases,
    mentions: mentionsOf([name, ...aliases]),
    value: null,
  })),
};

/** The program on that article, read and annotated, at a size. */
export const riverState = (columns = 120, rows = 36): State => ({
  ...initialState(river, {columns, rows}),
  annotations: riverAnnotations,
  analysis: {phase: 'done'},
});
