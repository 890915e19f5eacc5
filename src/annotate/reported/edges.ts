import {hashText} from '../tagger/features.ts';
import {TAGS, type Tag} from '../tagger/tags.ts';
import type {Candidate, Stretch} from './candidate.ts';
import type {Source} from './find-source.ts';
import type {Line} from './line.ts';
import {isFiniteVerb} from './phrases.ts';
import {bucket, classKey, cueKey, sign, tokenKey} from './signs.ts';

/** A place where the open edge of a candidate's content may lie, and what speaks for it. */
export interface Edge {
  /** The token before which the content ends, or at which it starts. */
  readonly at: number;
  readonly signs: readonly number[];
}

const CUTS: ReadonlySet<Tag> = new Set<Tag>([
  ',',
  ':',
  '(',
  ')',
  '"',
  'CC',
  'IN',
  'WP',
  'WDT',
  'WRB',
  'TO',
  'RB',
  'VBD',
  'VBZ',
  'VBP',
  'MD',
  'VBG',
  'DT',
]);
const STARTS: ReadonlySet<Tag> = new Set<Tag>([',', ':', '(', ')', '"', 'CC', 'IN', 'WDT', 'WP', 'WRB']);
const MOST = 48;

/** Lists where the open edge may lie; the far end of the sentence is always among them. */
export const listEdges = (candidate: Candidate): Edge[] =>
  candidate.open === 'end' ? listEnds(candidate) : candidate.open === 'start' ? listStarts(candidate) : [];

/** The content with its open edge at `at`, empty stretches and marks at the edges left out. */
export const closeContent = ({line, content, open}: Candidate, at: number | null): Stretch[] => {
  const {tags} = line;
  const stretches = content.map((stretch, i) => {
    let {first, last} = stretch;
    if (open === 'end' && i === content.length - 1 && at !== null) last = at;
    if (open === 'start' && i === 0 && at !== null) first = at;
    while (last > first && /^(?:[,.:]|CC)$/.test(tags[last - 1]!) && line.tokens[last - 1]!.text !== '?') last--;
    while (first < last && /^[,.:]$/.test(tags[first]!)) first++;
    return {first, last};
  });
  return stretches.filter(({first, last}) => last > first);
};

/** The token by which the clause of a cue hangs on another: “when” of “when he said”, “after” of “Doe, after first saying”. */
const hangsOn = ({tags}: Line, source: Source, group: number): number => {
  let at = group - 1;
  while (tags[at] === 'RB') at--;
  return source.form === 'main' && tags[at] === 'IN' ? at : source.first - 1;
};

const listEnds = (candidate: Candidate): Edge[] => {
  const {line, content, form, source, head, entry} = candidate;
  const {tags, tokens, inside} = line;
  const start = content.at(-1)!.first;
  const edges: Edge[] = [];
  const shape = hashText(tags[head]!.startsWith('NN') ? `${form} of a noun` : form);
  const bond = hashText(source?.form ?? 'none');
  const cls = classKey({entry});
  const tense = tags[head]!;
  // “When he said that it was over, she left”: a clause that hangs on another ends at its comma.
  const hung = source && source.first < head ? tokenKey(line, hangsOn(line, source, candidate.group)) : 0;
  const opening = tokenKey(line, start) === hashText('that') ? tokenKey(line, start + 1) : tokenKey(line, start);
  let stop = line.last;
  while (stop > start + 1 && (tags[stop - 1] === '.' || tags[stop - 1] === '"')) stop--;
  let total = 0;
  for (let i = start; i < stop; i++) if (isFiniteVerb(tags[i])) total++;
  /** The tag of the first finite verb from a token on, to set beside the cue's: “said it was late but would stay”. */
  const followingVerb = (from: number): number => {
    for (let k = from; k < stop; k++) if (isFiniteVerb(tags[k])) return TAGS.indexOf(tags[k]!);
    return -1;
  };
  let verbs = 0;
  let commas = 0;
  let open = 0;
  for (let at = start + 1; at <= stop; at++) {
    const previous = tags[at - 1]!;
    if (isFiniteVerb(previous)) verbs++;
    if (previous === ',') commas++;
    if (previous === '(') open++;
    if (previous === ')') open--;
    const end = at === stop;
    if (!end && (!CUTS.has(tags[at]!) || inside[at] || edges.length >= MOST)) continue;
    if (!end && (previous === 'DT' || previous === 'PRP$')) continue;
    const key = end ? 98 : tokenKey(line, at);
    const next = end ? 98 : tokenKey(line, at + 1);
    const third = end ? 98 : tokenKey(line, at + 2);
    const has = Math.min(verbs, 3);
    const left = Math.min(total - verbs, 3);
    const length = bucket(at - start);
    // “… and said”, “…, adding”: an act of its own begins.
    let cue = end ? -3 : cueKey(line, at);
    let cueTag: Tag | '' = '';
    for (let k = at; k < at + 4 && k < stop; k++) {
      const found = cueKey(line, k);
      if (found >= 0 && /^VB/.test(tags[k]!)) {
        cue = found;
        cueTag = tags[k]!;
        break;
      }
      if (tags[k] !== 'RB' && tags[k] !== 'CC' && tags[k] !== ',' && k > at) break;
    }
    const same = cueTag === tense ? 1 : 0;
    const comma = tokens[at - 1]!.text === ',' ? 1 : 0;
    const before = tokenKey(line, at - 1);
    edges.push({
      at,
      signs: [
        sign(1, key),
        sign(2, key, shape),
        sign(3, key, next),
        sign(4, key, next, third),
        sign(5, key, before),
        sign(6, key, has),
        sign(7, key, has, left),
        sign(8, key, length),
        sign(9, key, bond),
        sign(10, key, bond, has),
        sign(11, key, cls),
        sign(12, key, cue, same),
        sign(13, cue, same, comma),
        sign(14, shape, length),
        sign(15, shape, has, left),
        sign(16, key, Math.min(commas, 4)),
        sign(17, key, next, has),
        sign(18, key, bucket(stop - at)),
        sign(19, key, open > 0 ? 1 : 0, end ? 1 : 0),
        sign(20, key, next, bond),
        sign(21, shape, bond, key),
        sign(22, key, next, before),
        sign(23, key, hung),
        sign(24, key, hung, has),
        sign(25, key, next, hung),
        sign(26, key, opening, has),
        sign(28, key, TAGS.indexOf(tags[at + 1] ?? '.'), TAGS.indexOf(tense)),
        sign(29, key, followingVerb(at), TAGS.indexOf(tense)),
        sign(27, key, next, opening),
      ],
    });
  }
  return edges;
};

const listStarts = (candidate: Candidate): Edge[] => {
  const {line, content, form, source, entry} = candidate;
  const {tags, inside} = line;
  const {first, last} = content[0]!;
  const shape = hashText(form);
  const cls = classKey({entry});
  const bond = hashText(source?.form ?? 'none');
  const edges: Edge[] = [];
  let verbs = 0;
  let commas = 0;
  for (let at = last - 1; at >= first; at--) {
    const tag = tags[at]!;
    if (isFiniteVerb(tag)) verbs++;
    if (tag === ',') commas++;
    const whole = at === first;
    if (!whole && (!STARTS.has(tag) || inside[at] || edges.length >= MOST)) continue;
    const start = whole ? at : at + (tag === 'IN' || tag === 'WDT' || tag === 'WP' || tag === 'WRB' ? 0 : 1);
    if (start >= last) continue;
    const key = whole ? 97 : tokenKey(line, at);
    const next = tokenKey(line, at + 1);
    const has = Math.min(verbs, 3);
    edges.push({
      at: start,
      signs: [
        sign(51, key),
        sign(52, key, shape),
        sign(53, key, next),
        sign(54, key, next, has),
        sign(55, key, has),
        sign(56, key, bucket(last - start)),
        sign(57, key, Math.min(commas, 4)),
        sign(58, key, tokenKey(line, at - 1)),
        sign(59, key, bucket(at - first)),
        sign(60, key, cls),
        sign(61, key, bond),
        sign(62, key, shape, has),
        sign(63, cueKey(line, at + 1), key),
      ],
    });
  }
  return edges;
};
