/**
 * Learns what is reported speech: `node scripts/train-reported.ts ARTICLES.jsonl[.gz] [--out FILE]`.
 *
 * A line is an article: `text`, and `reported`, every attribution in it with offsets of content, cue and source.
 * Writes data/reported.json. The same articles give the same file.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {gunzipSync} from 'node:zlib';
import {openCues} from '../src/annotate/cues/open-cues.ts';
import {scanMarks} from '../src/annotate/quotations/scan.ts';
import {readDocument} from '../src/annotate/read-document.ts';
import type {Candidate, Stretch} from '../src/annotate/reported/candidate.ts';
import {closeContent, type Edge, listEdges} from '../src/annotate/reported/edges.ts';
import {closeCandidate} from '../src/annotate/reported/find-reported.ts';
import {makeLines} from '../src/annotate/reported/line.ts';
import {listCandidates} from '../src/annotate/reported/list-candidates.ts';
import {logistic, total} from '../src/annotate/reported/reported-model.ts';
import {traits} from '../src/annotate/reported/traits.ts';
import {openTagger} from '../src/annotate/tagger/open-tagger.ts';

type Pair = readonly [start: number, end: number];
interface Attribution {
  readonly kind: string;
  readonly core: boolean;
  readonly content: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly source: readonly Pair[];
}
interface Annotated {
  readonly text: string;
  readonly reported: readonly Attribution[];
}

const args = process.argv.slice(2);
const outAt = args.indexOf('--out');
const target = outAt < 0 ? new URL('../data/reported.json', import.meta.url) : args.splice(outAt, 2)[1]!;
if (args.length === 0) {
  console.error('usage: node scripts/train-reported.ts ARTICLES.jsonl[.gz] [--out FILE]');
  process.exit(2);
}
const data = (name: string) => readFileSync(new URL(`../data/${name}`, import.meta.url));
const tagger = openTagger(data('tagger.bin'));
const cues = openCues(data('cues.txt').toString('utf8'));

/** A candidate beside the gold attributions it might stand for. */
interface Case {
  readonly candidate: Candidate;
  readonly edges: readonly Edge[];
  /** Of each edge: how well the content fits the best attribution with this cue, 0 to 1. */
  readonly fits: readonly number[];
  /** How well a content fits the best attribution with an overlapping source. */
  readonly matches: (content: readonly Stretch[], coreOnly: boolean) => number;
  readonly article: number;
}

const overlap = (pairs: readonly Pair[], start: number, end: number): boolean =>
  pairs.some(([a, b]) => start < b && a < end);

const casesOf = ({text, reported}: Annotated, article: number): Case[] => {
  const offsets: number[] = [];
  const paragraphs: string[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    offsets.push(match.index);
    paragraphs.push(match[0]);
  }
  const document = readDocument({
    ...{input: null, title: null, authors: [], site: null, url: null, published: null, language: 'en', notices: []},
    blocks: paragraphs.map(paragraph => ({kind: 'paragraph', text: paragraph})),
  });
  const tags = tagger(document);
  const marks = scanMarks(document.passages).filter(({depth}) => depth === 0);
  const words = new Uint8Array(text.length);
  for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) words[match.index] = 1;
  const count = (a: number, b: number): number => {
    let n = 0;
    for (let i = Math.max(0, a); i < b; i++) n += words[i]!;
    return n;
  };
  const gold = reported.map(item => ({...item, size: item.content.reduce((n, [a, b]) => n + count(a, b), 0)}));
  const cases: Case[] = [];
  document.passages.forEach((passage, p) => {
    const offset = offsets[p]!;
    const marked = marks.filter(({block}) => block === passage.block);
    for (const line of makeLines(passage, tags[p]!, cues, marked)) {
      const place = ({first, last}: Stretch): Pair => [
        offset + passage.tokens[first]!.start,
        offset + passage.tokens[last - 1]!.end,
      ];
      const near = gold.filter(({content}) => content.some(([a, b]) => a < offset + passage.text.length && offset < b));
      for (const candidate of listCandidates(line)) {
        if (!candidate.source) continue;
        const [cueStart, cueEnd] = place({
          first: Math.min(candidate.group, candidate.cue.first),
          last: candidate.cue.last,
        });
        const [from, to] = place(candidate.source);
        const iou = (content: readonly Stretch[], item: (typeof gold)[number]): number => {
          if (content.length === 0) return 0;
          // As it is scored: from the first word of the content to its last.
          const [start] = place(content[0]!);
          const [, end] = place(content.at(-1)!);
          const all = count(start, end);
          const both = item.content.reduce((n, [a, b]) => n + count(Math.max(a, start), Math.min(b, end)), 0);
          return both / (all + item.size - both || 1);
        };
        const own = near.filter(({cue}) => overlap(cue, cueStart, cueEnd));
        const sourced = near.filter(({source}) => overlap(source, from, to));
        const edges = listEdges(candidate);
        const fits = edges.map(({at}) => Math.max(0, ...own.map(item => iou(closeContent(candidate, at), item))));
        const matches = (content: readonly Stretch[], coreOnly: boolean): number =>
          Math.max(0, ...sourced.filter(({core}) => core || !coreOnly).map(item => iou(content, item)));
        cases.push({candidate, edges, fits, matches, article});
      }
    }
  });
  return cases;
};

const articles: Annotated[] = args.flatMap(file => {
  const bytes = readFileSync(file);
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n').filter(Boolean);
  return lines.map(line => JSON.parse(line) as Annotated);
});
const cases = articles.flatMap(casesOf);
console.log(`${articles.length} articles, ${cases.length} candidates`);

let seed = 20261124;
const random = (): number => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};
const shuffled = <T>(items: readonly T[]): T[] => {
  const list = [...items];
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
  return list;
};

/** Only features of so many examples are learned: rarer ones are chance. */
const frequent = (lists: Iterable<readonly number[]>, least: number): ReadonlySet<number> => {
  const seen = new Map<number, number>();
  for (const list of lists) for (const one of new Set(list)) seen.set(one, (seen.get(one) ?? 0) + 1);
  return new Set([...seen].filter(([, times]) => times >= least).map(([one]) => one));
};

/** Weights that learn by AdaGrad, drawn towards zero. */
class Learner {
  readonly weights = new Map<number, number>();
  private readonly squares = new Map<number, number>();
  private readonly rate: number;
  private readonly decay: number;
  private readonly known: ReadonlySet<number>;

  constructor(rate: number, decay: number, known: ReadonlySet<number>) {
    this.known = known;
    this.rate = rate;
    this.decay = decay;
  }

  private readonly sums = new Map<number, number>();
  private rounds = 0;

  /** Takes the weights as they are into the mean: the last steps of each round are chance. */
  note(): void {
    for (const [one, weight] of this.weights) this.sums.set(one, (this.sums.get(one) ?? 0) + weight);
    this.rounds++;
  }

  mean(): Map<number, number> {
    return new Map([...this.sums].map(([one, sum]) => [one, sum / this.rounds]));
  }

  step(signs: readonly number[], gradient: number): void {
    for (const one of signs) {
      if (!this.known.has(one)) continue;
      const old = this.weights.get(one) ?? 0;
      const slope = gradient - this.decay * old;
      const square = (this.squares.get(one) ?? 0.1) + slope * slope;
      this.squares.set(one, square);
      this.weights.set(one, old + (this.rate * slope) / Math.sqrt(square));
    }
  }
}

/** The mean of several runs: the order of the examples should not decide. */
const RUNS = 3;
const meanOf = (learn: () => Map<number, number>): Map<number, number> => {
  const mean = new Map<number, number>();
  for (let run = 0; run < RUNS; run++)
    for (const [one, weight] of learn()) mean.set(one, (mean.get(one) ?? 0) + weight / RUNS);
  return mean;
};

const learnEdges = (from: readonly Case[], epochs = 7): Map<number, number> => {
  const useful = from.filter(({fits}) => Math.max(0, ...fits) >= 0.6 && fits.length > 1);
  const lists = useful.flatMap(({edges}) => edges.map(({signs}) => signs));
  const learner = new Learner(0.2, 0.01, frequent(lists, 5));
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const {edges, fits} of shuffled(useful)) {
      const scores = edges.map(({signs}) => total(learner.weights, signs));
      const top = Math.max(...scores);
      const powers = scores.map(score => Math.exp(score - top));
      const sum = powers.reduce((a, b) => a + b, 0);
      const best = Math.max(...fits);
      const want = fits.map(fit => (fit >= best - 1e-9 ? 1 : 0) as number);
      const mass = powers.reduce((n, power, i) => n + power * want[i]!, 0);
      edges.forEach(({signs}, i) => {
        const gradient = want[i]! * (powers[i]! / mass) - powers[i]! / sum;
        if (Math.abs(gradient) > 1e-3) learner.step(signs, gradient);
      });
    }
    if (epoch > 1) learner.note();
  }
  return learner.mean();
};

const examplesOf = (from: readonly Case[], edges: ReadonlyMap<number, number>) =>
  from.flatMap(({candidate, matches}) => {
    const {content, sure} = closeCandidate(candidate, {edges});
    if (content.length === 0) return [];
    const signs = traits(candidate, content, sure);
    return [{signs, right: matches(content, false) >= 0.5 ? 1 : 0, speech: matches(content, true) >= 0.5 ? 1 : 0}];
  });

const learnWhich = (examples: readonly {signs: number[]; want: number}[], epochs = 10): Map<number, number> => {
  const known = frequent(
    examples.map(({signs}) => signs),
    8,
  );
  const learner = new Learner(0.15, 0.03, known);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const {signs, want} of shuffled(examples)) learner.step(signs, want - logistic(total(learner.weights, signs)));
    if (epoch > 1) learner.note();
  }
  return learner.mean();
};

// Acceptance is learned on contents whose edge was found by weights that had not seen the article.
const fold = (k: number, other: boolean) => cases.filter(({article}) => (article % 2 === k) !== other);
const examples = [0, 1].flatMap(k => examplesOf(fold(k, false), learnEdges(fold(k, true))));
const right = meanOf(() => learnWhich(examples.map(({signs, right}) => ({signs, want: right}))));
const speech = meanOf(() => learnWhich(examples.map(({signs, speech}) => ({signs, want: speech}))));
const edges = meanOf(() => learnEdges(cases));
console.log(
  `${examples.length} examples, ${examples.filter(({right}) => right).length} right, ${examples.filter(({speech}) => speech).length} speech`,
);

const pack = (weights: ReadonlyMap<number, number>): number[] =>
  [...weights]
    .map(([key, weight]) => [key, Math.round(weight * 100)] as const)
    .filter(([, weight]) => Math.abs(weight) >= 4)
    .sort(([a], [b]) => a - b)
    .flat();
const file = {right: pack(right), speech: pack(speech), edges: pack(edges)};
const json = `${JSON.stringify(file)}\n`;
writeFileSync(target, json);
console.log(
  `${file.right.length / 2} + ${file.speech.length / 2} + ${file.edges.length / 2} weights, ${json.length} bytes`,
);
