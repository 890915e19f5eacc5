import type {Cues} from '../../src/annotate/cues/open-cues.ts';
import {scanMarks} from '../../src/annotate/quotations/scan.ts';
import {readDocument} from '../../src/annotate/read-document.ts';
import type {Candidate, Stretch} from '../../src/annotate/reported/candidate.ts';
import {closeContent, type Edge, listEdges} from '../../src/annotate/reported/edges.ts';
import {makeLines} from '../../src/annotate/reported/line.ts';
import {listCandidates} from '../../src/annotate/reported/list-candidates.ts';
import type {Tagger} from '../../src/annotate/tagger/open-tagger.ts';
import type {Attributed, Pair} from './attribution.ts';

/** A candidate beside the attributions it might stand for. */
export interface Case {
  readonly candidate: Candidate;
  readonly edges: readonly Edge[];
  /** Of each edge: how well the content fits the best attribution with this cue, 0 to 1. */
  readonly fits: readonly number[];
  /** How well a content fits the best attribution with an overlapping source. */
  readonly matches: (content: readonly Stretch[], coreOnly: boolean) => number;
}

const overlap = (pairs: readonly Pair[], start: number, end: number): boolean =>
  pairs.some(([a, b]) => start < b && a < end);

/** Lists the candidates of an article, each with what is known of it. */
export function listCases({text, reported}: Attributed, tagger: Tagger, cues: Cues): Case[] {
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
        cases.push({candidate, edges, fits, matches});
      }
    }
  });
  return cases;
}
