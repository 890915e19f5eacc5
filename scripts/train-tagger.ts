/**
 * Trains the tagger: `node scripts/train-tagger.ts TEXTS.jsonl[.gz] …`, each line an article or sentence with its `text`.
 *
 * Writes data/tagger.bin. The same files give the same bytes.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {gunzipSync} from 'node:zlib';
import type {Token} from '../src/annotate/document.ts';
import {splitSentences} from '../src/annotate/sentences.ts';
import {advance, extract, FEATURES, type Form, startOfSentence} from '../src/annotate/tagger/features.ts';
import {formsOf} from '../src/annotate/tagger/open-tagger.ts';
import {TAGS, WEIGHED} from '../src/annotate/tagger/tags.ts';
import {tokenise} from '../src/annotate/tokens.ts';
import {silverTags} from './tagger/silver.ts';

const EPOCHS = 5;
const TABLE = 1 << 21;
/** A word enters the table if it was seen so often in lower case, and mostly so. */
const SEEN = 12;
const ROWS = 20_000;
const WORDS = 9_000;

const files = process.argv.slice(2).filter(name => !name.startsWith('--'));
if (files.length === 0) {
  console.error('usage: node scripts/train-tagger.ts TEXTS.jsonl[.gz] …');
  process.exit(2);
}

const texts = files.flatMap(file => {
  const bytes = readFileSync(file);
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n').filter(Boolean);
  return lines.flatMap(line => {
    const {text, source = ''} = JSON.parse(line) as {text: string; source?: string};
    return /^(?:redocred|crossner|lk-gov)/.test(source) ? [] : text.split(/\n+/);
  });
});

interface Example {
  readonly tokens: readonly Token[];
  readonly gold: Uint8Array;
}

const blocks = texts.map(text => {
  const tokens = tokenise(text);
  return {text, tokens, sentences: splitSentences(tokens)};
});
const lowerSeen = new Map<string, number>();
const upperSeen = new Map<string, number>();
for (const {tokens, sentences} of blocks)
  for (const {first, last} of sentences)
    for (let i = first + 1; i < last; i++) {
      const {text, lower} = tokens[i]!;
      // After a mark a sentence may begin anew.
      if (!/^[a-z]/.test(lower) || (i === first + 1 && !/^\p{L}/u.test(tokens[first]!.text))) continue;
      const seen = text === lower ? lowerSeen : upperSeen;
      seen.set(lower, (seen.get(lower) ?? 0) + 1);
    }
const isLowerCase = (word: string): boolean => (lowerSeen.get(word) ?? 0) > 2 * (upperSeen.get(word) ?? 0);

const examples: Example[] = [];
for (const {text, tokens, sentences} of blocks)
  for (const {first, last, start, end} of sentences) {
    const own = tokens.slice(first, last);
    if (own.length < 3 || own.length > 120) continue;
    const shifted = own.map(token => ({...token, start: token.start - start, end: token.end - start}));
    const gold = silverTags(text.slice(start, end), shifted, isLowerCase).map(tag => TAGS.indexOf(tag));
    examples.push({tokens: own, gold: Uint8Array.from(gold)});
  }
console.log(`${examples.length} sentences, ${examples.reduce((n, {tokens}) => n + tokens.length, 0)} tokens`);

/** The word table: tags that make up at least one in 60 of a word's occurrences. */
const counts = new Map<string, Uint32Array>();
for (const {tokens, gold} of examples)
  for (let i = 0; i < tokens.length; i++) {
    const {text, lower} = tokens[i]!;
    if (text !== lower || gold[i]! >= WEIGHED || !isLowerCase(lower)) continue;
    let row = counts.get(lower);
    if (!row) counts.set(lower, (row = new Uint32Array(WEIGHED)));
    row[gold[i]!]!++;
  }
const total = (row: Uint32Array): number => row.reduce((sum, n) => sum + n, 0);
const words = new Map<string, number>();
for (const [word, row] of [...counts]
  .filter(([word, row]) => total(row) >= SEEN && /^['a-z-]+$/.test(word))
  .sort(([a, x], [b, y]) => total(y) - total(x) || (a < b ? -1 : 1))
  .slice(0, WORDS)) {
  let mask = 0;
  const all = total(row);
  row.forEach((n, tag) => {
    if (n * 60 >= all) mask |= 1 << tag;
  });
  // A past form can always be a participle, and a base form a present, whatever these texts have.
  const VBD = 1 << TAGS.indexOf('VBD');
  const VBN = 1 << TAGS.indexOf('VBN');
  const VB = 1 << TAGS.indexOf('VB');
  const VBP = 1 << TAGS.indexOf('VBP');
  if (word.endsWith('ed') && mask & (VBD | VBN)) mask |= VBD | VBN;
  if (mask & (VB | VBP)) mask |= VB | VBP;
  words.set(word, mask);
}

const formOf = formsOf(words);
const formed = examples.map(({tokens, gold}) => ({forms: tokens.map(formOf), gold}));
const weights = new Float32Array(TABLE * WEIGHED);
const sums = new Float64Array(TABLE * WEIGHED);
const features = new Uint32Array(FEATURES);
/** Which feature came to each slot of the table: the exported rows are found by the full hash. */
const owner = new Uint32Array(TABLE);
let step = 1;

/** A small fixed generator, so that the order of the sentences is the same in every run. */
let seed = 20261124;
const random = (): number => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};

const learn = (forms: readonly Form[], gold: Uint8Array): number => {
  let wrong = 0;
  const left = startOfSentence();
  for (let i = 0; i < forms.length; i++) {
    const form = forms[i]!;
    let tag = form.only;
    if (tag < 0) {
      extract(forms, i, left, features);
      let best = 0;
      let top = Number.NEGATIVE_INFINITY;
      for (let t = 0; t < WEIGHED; t++) {
        let score = 0;
        for (let f = 0; f < FEATURES; f++) score += weights[(features[f]! & (TABLE - 1)) * WEIGHED + t]!;
        if (score > top) {
          top = score;
          best = t;
        }
      }
      const want = gold[i]!;
      if (best !== want && want < WEIGHED) {
        wrong++;
        for (let f = 0; f < FEATURES; f++) {
          const slot = features[f]! & (TABLE - 1);
          owner[slot] = features[f]!;
          weights[slot * WEIGHED + want]! += 1;
          sums[slot * WEIGHED + want]! += step;
          weights[slot * WEIGHED + best]! -= 1;
          sums[slot * WEIGHED + best]! -= step;
        }
      }
      step++;
      tag = best;
    }
    advance(left, tag, form);
  }
  return wrong;
};

const order = formed.map((_, i) => i);
for (let epoch = 1; epoch <= EPOCHS; epoch++) {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  let wrong = 0;
  for (const i of order) wrong += learn(formed[i]!.forms, formed[i]!.gold);
  console.log(`epoch ${epoch}: ${wrong} corrections`);
}

const average = new Float32Array(TABLE * WEIGHED);
for (let i = 0; i < average.length; i++) average[i] = weights[i]! - sums[i]! / step;
const strength = (slot: number): number => {
  let most = 0;
  for (let t = 0; t < WEIGHED; t++) most = Math.max(most, Math.abs(average[slot * WEIGHED + t]!));
  return most;
};
const kept = Array.from({length: TABLE}, (_, slot) => [slot, strength(slot)] as const)
  .filter(([, most]) => most > 0)
  .sort(([a, x], [b, y]) => y - x || a - b)
  .slice(0, ROWS)
  .map(([slot]) => slot)
  .sort((a, b) => owner[a]! - owner[b]!);
let largest = 0;
for (const slot of kept) largest = Math.max(largest, strength(slot));
// A square root of the scale's headroom is cut off: few weights are that large.
const unit = Math.max(1, largest / 2.5) / 127;
const byMask = new Map<number, string[]>();
for (const [word, mask] of words) byMask.set(mask, [...(byMask.get(mask) ?? []), word]);
const table = Buffer.from(
  [...byMask]
    .sort(([a], [b]) => a - b)
    .map(([mask, list]) => `${mask.toString(36)} ${list.sort().join(' ')}`)
    .join('\n'),
);
const out = Buffer.alloc(8 + table.length + kept.length * (4 + WEIGHED));
out.writeUInt32LE(table.length, 0);
out.writeUInt32LE(kept.length, 4);
table.copy(out, 8);
let at = 8 + table.length;
for (const slot of kept) at = out.writeUInt32LE(owner[slot]!, at);
for (const slot of kept)
  for (let t = 0; t < WEIGHED; t++) {
    const weight = Math.round(average[slot * WEIGHED + t]! / unit);
    at = out.writeInt8(Math.max(-127, Math.min(127, weight)), at);
  }
const target = new URL('../data/tagger.bin', import.meta.url);
writeFileSync(target, out);
console.log(`${words.size} words, ${kept.length} features, ${out.length} bytes`);
