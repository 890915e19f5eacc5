import type {Gender} from '../cast.ts';
import type {LinkKind} from '../mentions/link.ts';
import type {Reference} from '../mentions/reference.ts';
import type {Scene} from '../scene/scene.ts';
import {type FeatureSpace, layOut, offsetsOf} from '../scoring/linear.ts';
import {after, before, type Candidate, far, lineBefore, paragraphBefore, sides} from './candidates.ts';
import type {UnitView} from './unit-view.ts';

const linkKinds: readonly LinkKind[] = [
  'adjacent',
  'apposition',
  'phrase',
  'shared',
  'relative',
  'inverted',
  'participle',
  'according',
  'agent',
];
const cueClasses = 12;
const distances = 8;

/** The questions asked of a candidate; each has an answer for every side it may stand on. */
const questions = [
  ['kind', 24],
  ['link', 11],
  ['cue', cueClasses],
  ['link, cue', 11 * 3],
  ['cue to quotation', distances],
  ['cue to quotation, cue', distances * 3],
  ['source to quotation', distances],
  ['source to quotation, linked', distances * 2],
  ['sources between', 4],
  ['cues between', 4],
  ['before the mark', 8],
  ['before the mark, linked', 16],
  ['quotation ends', 6],
  ['quotation ends, linked', 12],
  ['quotation begins', 3],
  ['quotation begins, linked', 6],
  ['quotation’s words, linked', 10],
  ['named in the quotation', 2],
  ['preposition before', 8],
  ['object of a cue', 2],
  ['paragraph is all quotation', 4],
  ['own sentence has a cue', 8],
  ['first in its sentence', 2],
  ['colon between', 2],
  ['touches the mark', 5],
  ['lines away', 6],
  ['passive', 2],
  ['spoke before', 16],
  ['spoke before, linked', 32],
  ['article', 8],
  ['spoke last', 4],
  ['last subject before', 4],
  ['turn and answer', 24],
  ['spoken to', 6],
  ['says I of a person', 6],
  ['gender in the quotation', 8],
  ['asked before', 10],
  ['spoke before the last', 8],
] as const;

export const sourceSpace: FeatureSpace = layOut(questions, sides.length);
const at = offsetsOf(questions, sourceSpace);
/** More than are ever active. */
export const mostSourceFeatures = questions.length;

/** What the quotation before says of whose turn it is. */
export interface Exchange {
  /** It ends with a question mark. */
  readonly asks: boolean;
  /** The candidate stands in the sentence of the quotation before, and did not say it. */
  readonly addressed: boolean;
  /** The candidate’s gender, as far as is known. */
  readonly gender: Gender;
  /** The candidate spoke before the last who spoke. */
  readonly before: boolean;
}

/**
 * Fills `into` with the features of a candidate and returns how many.
 *
 * `turn` tells what the quotations before say of it: 0 nothing, 1 said the one before, 2 the one before that; `spokeLast`,
 * that it was the last to say anything, in marks or not.
 */
export function sourceFeatures(
  scene: Scene,
  view: UnitView,
  candidate: Candidate,
  turn: 0 | 1 | 2,
  relation: number,
  spokeLast: boolean,
  exchange: Exchange,
  into: Int32Array,
): number {
  const {flow, cue, references, from, linksOf} = scene;
  const {tokens, tags, inside, lines} = flow;
  const {unit} = view;
  const {reference, side, link} = candidate;
  let count = 0;
  const add = (question: number, value: number) => {
    into[count++] = question + value * sides.length + side;
  };
  const linked = link && cue[link.verb]! > 0 && !link.passive ? 1 : 0;
  const cueClass = link ? cue[link.verb]! : 0;
  const linkKind = link ? 1 + linkKinds.indexOf(link.kind) : 0;
  const coarse = !link ? 0 : cueClass > 0 ? 2 : 1;
  add(at.kind, kindOf(scene, reference));
  add(at.link, linkKind);
  add(at.cue, cueClass);
  add(at['link, cue'], linkKind * 3 + coarse);
  if (side !== far) {
    const away = reference.first < unit.first ? unit.first - reference.last : reference.first - unit.last;
    if (link) {
      const fromCue = bucket(link.verb < unit.first ? unit.first - link.verb - 1 : link.verb - unit.last);
      add(at['cue to quotation'], fromCue);
      add(at['cue to quotation, cue'], fromCue * 3 + (cueClass === 0 ? 0 : cueClass < 3 ? 2 : 1));
    }
    add(at['source to quotation'], bucket(away));
    add(at['source to quotation, linked'], bucket(away) * 2 + linked);
    let others = 0;
    let cues = 0;
    const [low, high] = reference.first < unit.first ? [reference.last, unit.first] : [unit.last, reference.first];
    for (
      let r = reference.first < unit.first ? reference.index + 1 : from[unit.lastLine]!;
      r < references.length && others < 3;
      r++
    ) {
      const other = references[r]!;
      if (other.first >= high) break;
      if (
        other.first < low ||
        inside[other.head]! >= 0 ||
        other.owns ||
        (other.nature === null && other.kind === 'description')
      )
        continue;
      others++;
      if (cues < 3 && linksOf[r]!.some(l => cue[l.verb]! > 0)) cues++;
    }
    add(at['sources between'], others);
    add(at['cues between'], cues);
  }
  if (side === before || side === after) {
    add(at['before the mark'], view.beforeMark);
    add(at['before the mark, linked'], view.beforeMark * 2 + linked);
    add(at['touches the mark'], touching(scene, view, candidate));
    let colon = 0;
    if (side === before)
      for (let i = reference.last; i < unit.first && !colon; i++) if (tokens[i]!.text === ':') colon = 1;
    add(at['colon between'], colon);
  }
  add(at['quotation ends'], view.ends);
  add(at['quotation ends, linked'], view.ends * 2 + linked);
  add(at['quotation begins'], view.begins);
  add(at['quotation begins, linked'], view.begins * 2 + linked);
  add(
    at['quotation’s words, linked'],
    (view.words < 2 ? 0 : view.words < 3 ? 1 : view.words < 6 ? 2 : view.words < 12 ? 3 : 4) * 2 + linked,
  );
  add(at['named in the quotation'], reference.figure >= 0 && view.figuresIn.has(reference.figure) ? 1 : 0);
  const previous = reference.first - 1;
  const line = lines[flow.line[reference.first]!]!;
  const preposition =
    previous >= line.first && inside[previous]! < 0 && (tags[previous] === 'IN' || tags[previous] === 'TO')
      ? prepositionClass(tokens[previous]!.lower)
      : 0;
  add(at['preposition before'], preposition);
  add(
    at['object of a cue'],
    previous >= line.first && cue[previous]! > 0 && inside[previous]! < 0 && link?.kind !== 'inverted' ? 1 : 0,
  );
  add(at['paragraph is all quotation'], view.paragraph);
  add(at['own sentence has a cue'], view.ownCue * 2 + linked);
  add(at['first in its sentence'], reference.first === line.first ? 1 : 0);
  add(at['lines away'], Math.min(5, candidate.lines));
  if (link) add(at.passive, link.passive ? 1 : 0);
  const spoke = turn * 5 + (turn ? relation : 0);
  add(at['spoke before'], spoke);
  add(at['spoke before, linked'], spoke * 2 + (view.ownCue ? 1 : 0));
  add(at['spoke last'], (spokeLast ? 2 : 0) + (view.ownCue ? 1 : 0));
  add(at['spoke before the last'], (exchange.before ? 4 : 0) + (exchange.asks ? 2 : 0) + (view.ownCue ? 1 : 0));
  const alone = view.paragraph > 1 ? 1 : 0;
  if (relation) add(at['turn and answer'], turn * 8 + (exchange.asks ? 4 : 0) + (view.ends === 2 ? 2 : 0) + alone);
  if (relation) add(at['spoken to'], (exchange.addressed ? (exchange.asks ? 4 : 2) : 0) + (view.ownCue ? 1 : 0));
  add(at['says I of a person'], view.persons * 2 + (reference.nature === 'person' ? 1 : 0));
  add(
    at['gender in the quotation'],
    !view.genders || exchange.gender === null
      ? 0
      : (view.genders === 3 ? 1 : (view.genders === 1) === (exchange.gender === 'male') ? 2 : 3) * 2 +
          (view.ownCue ? 1 : 0),
  );
  if (side === lineBefore || side === paragraphBefore) {
    add(at['last subject before'], lastSubject(scene, view, reference));
    add(at['asked before'], asked(scene, view, reference) * 2 + (view.ownCue ? 1 : 0));
  }
  if (reference.kind === 'description')
    add(at.article, ['definite', 'indefinite', 'possessive', 'bare'].indexOf(reference.article) * 2 + linked);
  return count;
}

/** 0 no subject, 1 the first subject of the sentence before, 2 its last one, 3 one further back. */
function lastSubject({linksOf, references, flow}: Scene, {unit}: UnitView, reference: Reference): number {
  if (!linksOf[reference.index]!.length) return 0;
  if (flow.line[reference.first] !== unit.firstLine - 1) return 3;
  const {first} = flow.lines[unit.firstLine - 1]!;
  for (let r = reference.index - 1; r >= 0 && references[r]!.first >= first; r--)
    if (linksOf[r]!.length && flow.inside[references[r]!.head]! < 0) return 2;
  return 1;
}

const asking = 3;

/**
 * “Roe asked the driver how fast he had gone. ‘Forty.’”: in the sentence before, 0 nobody is asked, 1 who is asked, 2 who asks, 3 who
 * was asked (passive), 4 somebody beside.
 */
function asked({linksOf, references, cue, flow, from}: Scene, {unit}: UnitView, reference: Reference): number {
  const before = unit.firstLine - 1;
  if (flow.line[reference.first] !== before || flow.inside[reference.first]! >= 0) return 0;
  const {first} = flow.lines[before]!;
  if (reference.first > first && cue[reference.first - 1] === asking && flow.inside[reference.first - 1]! < 0) return 1;
  const own = linksOf[reference.index]!.find(link => cue[link.verb] === asking);
  if (own) return own.passive ? 3 : 2;
  for (let r = from[before]!; r < references.length && flow.line[references[r]!.first] === before; r++)
    if (linksOf[r]!.some(link => cue[link.verb] === asking)) return 4;
  return 0;
}

function bucket(distance: number): number {
  const d = Math.max(0, distance);
  return d < 3 ? d : d < 5 ? 3 : d < 8 ? 4 : d < 14 ? 5 : d < 28 ? 6 : 7;
}

function kindOf(scene: Scene, {kind, nature, owns, person, number, noun, figure}: Reference): number {
  const own = owns ? 12 : 0;
  if (kind === 'name') {
    const {type} = scene.cast.figures[figure]!;
    return own + (type === 'person' ? 0 : type === 'place' ? 2 : 1);
  }
  if (kind === 'relative') return noun === 'who' ? 3 : 4;
  if (kind === 'pronoun')
    return own + (person === 1 ? (number === 'one' ? 5 : 6) : number === 'many' ? 7 : nature === 'person' ? 8 : 9);
  return own + (nature === 'person' ? 10 : nature === null ? 4 : 11);
}

function prepositionClass(word: string): number {
  const i = ['to', 'of', 'with', 'by', 'for', 'from'].indexOf(word);
  return i < 0 ? 7 : i + 1;
}

/** 0 apart, 1 the source touches the mark, 2 its verb does, 3 both in the order of speech: “…” Doe said; said Doe; 4 Doe: “…”. */
function touching(scene: Scene, {unit}: UnitView, {reference, link}: Candidate): number {
  if (reference.last === unit.first - 1 && scene.flow.tokens[reference.last]!.text === ':') return 4;
  const near = (first: number, last: number) => (first < unit.first ? unit.first - last <= 1 : first - unit.last <= 1);
  const source = near(reference.first, reference.last) ? 1 : 0;
  const verb = link && near(link.verb, link.verb + 1) ? 2 : 0;
  if (source && link && link.verb >= reference.last && link.verb - reference.last <= 1) return 3;
  if (verb && link && Math.abs(reference.first - link.verb) <= 1) return 3;
  return source + verb;
}
