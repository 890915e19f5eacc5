import {compareSpans, type Span} from '../../model/annotation.ts';
import type {Cast} from '../cast.ts';
import type {Facts} from '../coreference/facts.ts';
import type {Passage} from '../document.ts';
import type {Mark} from '../quotations/mark.ts';
import type {Scene} from '../scene/scene.ts';
import {type Label, readLabel} from './labels.ts';

/** What is said in a transcript or an interview, without quotation marks, behind the label that tells who says it. */
export interface Turn {
  readonly label: Span;
  readonly words: string;
  readonly said: Span;
}

const fewest = 3;

/**
 * Finds the paragraphs that are turns of a transcript.
 *
 *     WALLACE: Did you know?     turns, since WALLACE comes again
 *     DOE: I did not.
 *     CORRECTION: An earlier …   comes once, and names nobody: none
 */
export function findTurns(passages: readonly Passage[], cast: Cast): Turn[] {
  const labelled = passages.flatMap(passage => {
    const label = passage.silent ? null : readLabel(passage.text);
    return label ? [{passage, label}] : [];
  });
  if (labelled.length < fewest) return [];
  const count = new Map<string, number>();
  for (const {label} of labelled) count.set(label.words, (count.get(label.words) ?? 0) + 1);
  const times = (words: string) => count.get(words) ?? 0;
  const isPerson = new Map([...count.keys()].map(words => [words, personOf(words, cast) >= 0]));
  const persons = labelled.filter(({label}) => label.kind !== 'letter' && isPerson.get(label.words)!);
  const letters = times('Q') > 1 && times('A') > 0;
  const speaks = ({kind, words}: Label) => {
    if (kind === 'letter') return letters;
    if (kind === 'capitals') return isPerson.get(words)! || times(words) > 1;
    return isPerson.get(words)! && persons.length >= fewest && times(words) > 1;
  };
  const found = labelled.filter(({label}) => speaks(label));
  if (found.length < fewest || new Set(found.map(({label}) => label.words)).size < 2) return [];
  return found.map(({passage: {block, text}, label}) => ({
    label: {block, start: 0, end: label.end},
    words: label.words,
    said: {block, start: label.from, end: text.trimEnd().length},
  }));
}

/** Whom a label names: a figure of the cast, else −1. Of two that bear the name, the one more often mentioned. */
export function whoTakesTurn(words: string, cast: Cast, facts: Facts): number {
  const person = personOf(words, cast);
  if (person >= 0) return person;
  const described = facts.described.get(words.toLowerCase().split(' ').at(-1)!) ?? [];
  return described.length === 1 ? described[0]! : -1;
}

const titles =
  /^(?:mr|mrs|ms|miss|dr|prof|sir|lord|lady|dame|rep|sen|gov|gen|judge|justice|president|senator|governor|mayor|minister)$/;
const wordsOf = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}'’-]+/u)
    .filter(word => word && !titles.test(word));

/** Of each figure of a cast the words of its name, empty for one that is no person: every label is held beside all. */
const namesOf = new WeakMap<Cast, readonly (readonly string[])[]>();

function wordsOfNames(cast: Cast): readonly (readonly string[])[] {
  const known = namesOf.get(cast);
  if (known) return known;
  const words = cast.figures.map(({type, name}) => (type === 'person' ? wordsOf(name) : []));
  namesOf.set(cast, words);
  return words;
}

function personOf(words: string, cast: Cast): number {
  const wanted = wordsOf(words);
  if (!wanted.length) return -1;
  const {figures} = cast;
  const names = wordsOfNames(cast);
  let best = -1;
  for (const [i, mine] of names.entries()) {
    if (!wanted.every(word => mine.includes(word))) continue;
    const longer = best < 0 ? 1 : mine.length - names[best]!.length;
    if (longer > 0 || (longer === 0 && figures[i]!.mentions.length > figures[best]!.mentions.length)) best = i;
  }
  return best;
}

/** A turn as what it is for all that comes after: words of somebody else’s, as if in marks. */
export const markOf = ({said: {block, start, end}}: Turn): Mark => ({
  block,
  start,
  end,
  outerStart: start,
  outerEnd: end,
  family: 'double',
  depth: 0,
  continues: null,
  open: false,
});

/** Puts turns in the place of whatever is in quotation marks within them. */
export function withTurns(marks: readonly Mark[], turns: readonly Turn[]): Mark[] {
  if (!turns.length) return [...marks];
  const blocks = new Set(turns.map(({said}) => said.block));
  return [...marks.filter(mark => !blocks.has(mark.block)), ...turns.map(markOf)].sort(compareSpans);
}

/** The scene with only those quotations that have to be attributed: a turn has its speaker. */
export function withoutTurns(scene: Scene, turns: readonly Turn[]): Scene {
  if (!turns.length) return scene;
  const blocks = new Set(turns.map(({said}) => said.block));
  return {...scene, units: scene.units.filter(({marks}) => !blocks.has(scene.flow.marks[marks[0]!]!.block))};
}
