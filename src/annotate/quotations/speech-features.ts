import {viewUnit} from '../attribution/unit-view.ts';
import type {Scene} from '../scene/scene.ts';
import type {Unit} from '../scene/unit.ts';
import {type FeatureSpace, layOut, offsetsOf} from '../scoring/linear.ts';

const questions = [
  ['bias', 1],
  ['words', 9],
  ['capitals', 6],
  ['capitals, words', 6 * 4],
  ['begins', 3],
  ['ends', 6],
  ['ends, words', 6 * 4],
  ['word before', 16],
  ['word before, words', 16 * 4],
  ['tag before', 10],
  ['tag after', 10],
  ['tag after, words', 10 * 4],
  ['has a verb', 2],
  ['has a verb, words', 2 * 4],
  ['speaks of I, we, you', 2],
  ['own sentence has a cue', 4],
  ['own sentence has a cue, words', 16],
  ['naming verb near', 4],
  ['stands alone', 4],
  ['figure inside', 2],
  ['single marks', 2],
] as const;

export const speechSpace: FeatureSpace = layOut(questions);
const at = offsetsOf(questions, speechSpace);
export const mostSpeechFeatures = questions.length;

const named =
  /^(?:called|known|dubbed|nicknamed|titled|entitled|named|billed|labelled|labeled|termed|christened|headed|headlined|branded|styled|marked)$/;
const determiner = /^(?:the|a|an|this|that|these|those|his|her|its|their|our|my|your|whose)$/;
const preposition = /^(?:of|in|on|at|for|with|from|by|about|like|under|into|over|through|between)$/;

/** Fills `into` with what tells speech from scare quotes, nicknames and titles of works; returns how many. */
export function speechFeatures(scene: Scene, unit: Unit, into: Int32Array): number {
  const {flow, cue, references, from} = scene;
  const {tokens, tags, inside, lines} = flow;
  let count = 0;
  const add = (question: number, value: number) => {
    into[count++] = question + value;
  };
  const view = viewUnit(scene, unit);
  let words = 0;
  let capitals = 0;
  let small = 0;
  let verb = 0;
  let personal = 0;
  for (let i = unit.first; i < unit.last; i++) {
    const {text, lower} = tokens[i]!;
    if (!/[\p{L}\p{N}]/u.test(text)) continue;
    words++;
    if (/^\p{Lu}/u.test(text)) capitals++;
    else if (!/^(?:a|an|the|of|in|on|at|to|for|and|or|by|with|from|’s|'s)$/.test(lower) && /^\p{Ll}/u.test(text))
      small++;
    const tag = tags[i]!;
    if (tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'MD' || tag === 'PRPV') verb = 1;
    if (/^(?:i|we|you|me|us|my|our|your)\b/.test(lower)) personal = 1;
  }
  const size = words < 2 ? 0 : words < 4 ? 1 : words < 8 ? 2 : 3;
  const look =
    small === 0 ? (capitals === words ? 0 : 1) : capitals === 0 ? 2 : capitals === 1 ? 3 : small < capitals ? 4 : 5;
  add(at.bias, 0);
  add(at.words, words < 5 ? words : words < 8 ? 5 : words < 13 ? 6 : words < 25 ? 7 : 8);
  add(at.capitals, look);
  add(at['capitals, words'], look * 4 + size);
  add(at.begins, view.begins);
  add(at.ends, view.ends);
  add(at['ends, words'], view.ends * 4 + size);
  const line = lines[unit.firstLine]!;
  const previous = unit.first - 1;
  const starts = unit.first === line.first;
  const before = starts ? 0 : wordBefore(tokens[previous]!.lower, inside[previous]! >= 0, cue[previous]!);
  add(at['word before'], before);
  add(at['word before, words'], before * 4 + size);
  add(at['tag before'], starts ? 0 : coarse(tags[previous]!));
  const next = tokens[unit.last] && flow.line[unit.last] === unit.lastLine ? coarse(tags[unit.last]!) : 0;
  add(at['tag after'], next);
  add(at['tag after, words'], next * 4 + size);
  add(at['has a verb'], verb);
  add(at['has a verb, words'], verb * 4 + size);
  add(at['speaks of I, we, you'], personal);
  add(at['own sentence has a cue'], view.ownCue);
  add(at['own sentence has a cue, words'], view.ownCue * 4 + size);
  let naming = 0;
  for (let i = Math.max(line.first, unit.first - 4); i < unit.first; i++)
    if (named.test(tokens[i]!.lower)) naming = i >= unit.first - 2 ? 2 : 1;
  if (tokens[previous]?.lower === 'so-called') naming = 3;
  add(at['naming verb near'], naming);
  add(at['stands alone'], view.paragraph);
  let figures = 0;
  for (let r = from[unit.firstLine]!; r < references.length && references[r]!.first < unit.last; r++) {
    if (
      references[r]!.first >= unit.first &&
      references[r]!.figure >= 0 &&
      references[r]!.last - references[r]!.first >= words
    )
      figures = 1;
  }
  add(at['figure inside'], figures);
  add(at['single marks'], flow.marks[unit.marks[0]!]!.family === 'single' ? 1 : 0);
  return count;
}

function wordBefore(lower: string, quoted: boolean, cue: number): number {
  if (quoted) return 1;
  if (lower === 'so-called') return 2;
  if (named.test(lower)) return 3;
  if (lower === 'as') return 4;
  if (lower === 'that') return 5;
  if (determiner.test(lower)) return 6;
  if (preposition.test(lower)) return 7;
  if (lower === ',') return 8;
  if (lower === ':') return 9;
  if (lower === '(') return 10;
  if (/^[—–-]+$/.test(lower)) return 11;
  if (lower === 'and' || lower === 'or') return 12;
  return cue > 0 ? (cue === 5 ? 13 : 14) : 15;
}

function coarse(tag: string): number {
  if (tag === 'NN' || tag === 'NNS') return 1;
  if (tag === 'NNP') return 2;
  if (tag === 'JJ' || tag === 'CD') return 3;
  if (tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'MD') return 4;
  if (tag === 'VB' || tag === 'VBN' || tag === 'VBG') return 5;
  if (tag === 'IN' || tag === 'TO') return 6;
  if (tag === ',' || tag === '.' || tag === ':') return 7;
  if (tag === 'PRP' || tag === 'PRPV' || tag === 'WP') return 8;
  return 9;
}
