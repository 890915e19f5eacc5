import type {Reference} from '../mentions/reference.ts';
import type {Scene} from '../scene/scene.ts';
import {type FeatureSpace, layOut, offsetsOf} from '../scoring/linear.ts';
import {gap, isOf, isTold, partOfName, samePronoun} from './answers.ts';
import type {Antecedent} from './antecedents.ts';
import {type Around, functionOf, genderOf} from './around.ts';
import type {Facts} from './facts.ts';
import type {Memory} from './memory.ts';
import {isKin, ownership, sameOwner} from './owner.ts';
import {classes, classOf} from './reference-class.ts';

const questions = [
  ['kind of antecedent', 6],
  ['gender', 4],
  ['paragraphs back', 8],
  ['lines back', 6],
  ['rank', 6],
  ['last mention is', 18],
  ['last mention in a quotation', 2],
  ['same sentence', 5],
  ['said the quotation before', 12],
  ['mentions so far', 5],
  ['named in the quotation', 3],
  ['only ahead', 4],
  ['told by it', 2],
  ['begins the paragraph', 4],
  ['last name', 5],
  ['last mention is, back', 6 * 6],
  ['spoke last', 6],
  ['prominence', 4],
  ['same pronoun before', 8],
  ['only one described so', 4],
  ['described as', 5],
  ['described by others', 3],
  ['words in common', 4],
  ['age', 3],
  ['article', 4],
  ['part of the name', 3],
  ['unnamed', 4 * 6 + 1],
  ['document, back', 7],
  ['gender, named', 8],
  ['subject of the cue before', 5],
  ['subjects since', 5],
  ['subjects since, same function', 15],
  ['function, function before', 16],
  ['mentions near', 5],
  ['rivals', 8],
  ['place for a place', 4],
  ['has more behind it', 3],
  ['itself, company', 66 * 2],
  ['centre', 72],
  ['owner', 5],
  ['same owner', 4],
  ['like', 6],
  ['likest', 15],
  ['ahead', 3 * 4 * 4],
  ['ahead, speaks', 3 * 2 * 2 * 4],
  ['itself, epithet', 8],
  ['itself, new one ahead', 6 * 4],
  ['counterpart', 3],
  ['gender, next pronoun', 7],
  ['itself, owner', 9 * 3],
  ['itself, likest', 9 * 6],
  ['itself', 9 * 4],
  ['itself, more behind it', 9 * 3],
  ['itself, rivals', 9 * 4],
  ['itself, subject of a cue', 9 * 2],
] as const;

export const antecedentSpace: FeatureSpace = layOut(questions, classes.length);
const at = offsetsOf(questions, antecedentSpace);
export const mostAntecedentFeatures = questions.length;

/** Features of a reference that stands for nobody named: for a description, itself. */
export function selfFeatures(
  scene: Scene,
  facts: Facts,
  reference: Reference,
  around: Around,
  into: Int32Array,
): number {
  const side = 8;
  let count = 0;
  const add = (question: number, value: number) => {
    into[count++] = question + value * classes.length + side;
  };
  add(at.article, articleOf(reference));
  add(
    at['kind of antecedent'],
    reference.kind === 'pronoun'
      ? 5
      : reference.number === 'many'
        ? 4
        : reference.nature === 'person'
          ? 0
          : reference.nature === 'group'
            ? 1
            : reference.nature === 'document'
              ? 2
              : 3,
  );
  add(at['described by others'], Math.min(2, around.described));
  const kind = classOf(reference);
  add(at.itself, kind * 4 + articleOf(reference));
  add(at['itself, more behind it'], kind * 3 + around.more);
  add(at['itself, rivals'], kind * 4 + Math.min(3, around.rivals));
  add(
    at['itself, subject of a cue'],
    kind * 2 + (scene.linksOf[reference.index]!.some(l => scene.cue[l.verb]! > 0) ? 1 : 0),
  );
  add(at['paragraphs back'], Math.min(7, scene.flow.block[reference.first]!));
  if (reference.kind === 'description') {
    if (reference.nature !== 'person')
      add(at['itself, company'], facts.classOf(reference.noun).coarse * 2 + (reference.article === 'definite' ? 1 : 0));
    add(at['itself, epithet'], around.epithet * 2 + (reference.article === 'definite' ? 1 : 0));
    if (kind === 5) add(at['itself, new one ahead'], around.newAhead * 4 + articleOf(reference));
    add(at['itself, owner'], kind * 3 + (around.owner < 0 ? 0 : isKin(reference.noun) ? 1 : 2));
    add(at['itself, likest'], kind * 6 + around.likest + 1);
  }
  return count;
}

const articleOf = ({article}: Reference) =>
  article === 'definite' ? 0 : article === 'indefinite' ? 1 : article === 'possessive' ? 2 : 3;

/** Fills `into` with what speaks for and against an antecedent; returns how many features. */
export function antecedentFeatures(
  scene: Scene,
  facts: Facts,
  memory: Memory,
  reference: Reference,
  antecedent: Antecedent,
  named: ReadonlySet<number> | null,
  around: Around,
  into: Int32Array,
): number {
  const {flow, cast, linksOf, cue, references} = scene;
  const {tokens, tags, inside, line, block, lines, base} = flow;
  const side = classOf(reference);
  let count = 0;
  const add = (question: number, value: number) => {
    into[count++] = question + value * classes.length + side;
  };
  const {entity, before, after, rank, full} = antecedent;
  const figure = cast.figures[entity];
  add(
    at['kind of antecedent'],
    !figure
      ? 4
      : facts.nature[entity] === 'person'
        ? 0
        : figure.type === 'organisation'
          ? 1
          : figure.type === 'place'
            ? 2
            : 3,
  );
  const gender = genderOf(scene, memory, antecedent);
  const fit = reference.gender === null ? 0 : gender === null ? 1 : gender === reference.gender ? 2 : 3;
  add(at.gender, fit);
  const here = reference.first;
  add(at['gender, named'], fit * 2 + (figure ? 1 : 0));
  add(
    at.centre,
    (isOf(around.firstHere, entity) * 8 + isOf(around.firstAbove, entity) * 2 + (around.aboveInBlock ? 1 : 0)) * 3 +
      Math.max(0, fit - 1),
  );
  add(at.rivals, Math.min(3, around.rivals) * 2 + (reference.gender !== null && gender === reference.gender ? 1 : 0));
  add(
    at['subject of the cue before'],
    around.cueOf < 0 ? 0 : (around.cueOf === entity ? 1 : 2) + (around.afterCue ? 2 : 0),
  );
  const since = around.subjects.indexOf(entity);
  add(at['subjects since'], since < 0 ? 3 : since);
  if (before) {
    const mine = functionOf(scene, before);
    add(
      at['subjects since, same function'],
      (since < 0 ? 3 : since) * 3 + (around.function === 0 ? 0 : around.function === 1 ? 1 : 2),
    );
    add(at['function, function before'], around.function * 4 + mine);
  }
  if (reference.kind === 'description' && reference.nature === 'group' && figure)
    add(at['place for a place'], (figure.type === 'place' ? 2 : 0) + (around.settled ? 1 : 0));
  if (reference.kind === 'description') add(at['has more behind it'], around.more);
  if (before) {
    let near = 0;
    for (let r = around.near; r < reference.index; r++) if (memory.entity[r] === entity) near++;
    add(at['mentions near'], Math.min(4, near));
  }
  if (before) {
    const paragraphs = block[here]! - block[before.first]!;
    add(at['paragraphs back'], paragraphs < 4 ? paragraphs : paragraphs < 7 ? 4 : 5);
    if (paragraphs === 0) add(at['lines back'], Math.min(5, line[here]! - line[before.first]!));
    add(at.rank, Math.min(5, rank));
    const previous = before.first - 1;
    const own = lines[line[before.first]!]!;
    const isSubject = linksOf[before.index]!.length > 0;
    const speaks = isSubject && linksOf[before.index]!.some(l => cue[l.verb]! > 0 && !l.passive);
    const prepositional = previous >= own.first && (tags[previous] === 'IN' || tags[previous] === 'TO');
    const role = speaks ? 0 : isSubject ? 1 : before.owns ? 2 : prepositional ? 3 : before.first === own.first ? 4 : 5;
    add(at['last mention is'], role * 3 + (before.kind === 'pronoun' ? 0 : before.kind === 'name' ? 1 : 2));
    const away = line[here]! - line[before.first]!;
    const back = away === 0 ? 0 : paragraphs === 0 ? (away === 1 ? 1 : 2) : paragraphs === 1 ? (away === 1 ? 3 : 4) : 5;
    add(at['last mention is, back'], role * 6 + back);
    const described = figure ? null : references[entity - cast.figures.length]!;
    add(at['document, back'], described?.nature === 'document' ? 1 + back : 0);
    add(at.unnamed, described ? 1 + articleOf(described) * 6 + back : 0);
    add(at['last mention in a quotation'], inside[before.first]! >= 0 ? 1 : 0);
    const together = line[before.first] === line[here];
    add(at['same sentence'], !together ? 0 : isSubject ? 1 : before.owns ? 2 : 3);
    add(
      at['begins the paragraph'],
      before.first === base[block[before.first]!]! ? (paragraphs === 0 ? 1 : paragraphs === 1 ? 2 : 3) : 0,
    );
    add(at['last name'], !full ? 4 : full === before ? 0 : Math.min(3, block[here]! - block[full.first]!));
  } else {
    add(at['paragraphs back'], after ? 6 : 7);
    add(
      at['only ahead'],
      after ? (line[after.first] === line[here] ? 1 : block[after.first] === block[here] ? 2 : 3) : 0,
    );
  }
  const {last, beforeLast, spoke} = memory;
  if (spoke?.entity === entity) {
    const away = line[here]! - line[spoke.reference.first]!;
    const paragraphs = block[here]! - block[spoke.reference.first]!;
    add(at['spoke last'], away === 0 ? 1 : paragraphs === 0 ? 2 : away === 1 ? 3 : paragraphs === 1 ? 4 : 5);
  } else add(at['spoke last'], 0);
  add(
    at['said the quotation before'],
    last?.entity === entity
      ? 1 + gap(flow, here, last)
      : beforeLast?.entity === entity
        ? 6 + gap(flow, here, beforeLast)
        : last
          ? 0
          : 11,
  );
  if (figure) {
    const mentions = figure.mentions.length;
    add(at['mentions so far'], mentions < 2 ? 0 : mentions < 3 ? 1 : mentions < 5 ? 2 : mentions < 9 ? 3 : 4);
  }
  if (figure) add(at.prominence, Math.min(3, facts.prominence[entity]!));
  if (reference.kind === 'pronoun') add(at['same pronoun before'], samePronoun(around, entity));
  add(at['named in the quotation'], named?.has(entity) ? 1 : 0);
  add(at['told by it'], isTold(scene, memory, reference, entity) ? 1 : 0);
  if (reference.kind === 'description') {
    if (figure) {
      const said = facts.nouns[entity]!.get(reference.noun) ?? 0;
      add(at['described as'], said === 0 ? (facts.nouns[entity]!.size === 0 ? 0 : 1) : said === 1 ? 2 : 3);
      let common = 0;
      for (let i = reference.first; i < reference.head; i++) if (facts.words[entity]!.has(tokens[i]!.lower)) common++;
      add(at['words in common'], Math.min(3, common));
      const years = reference.noun.endsWith('-old') ? /^(\d+)-years?-old$/.exec(reference.noun) : null;
      if (years) add(at.age, facts.age[entity] === Number(years[1]) ? 1 : facts.age[entity] === null ? 0 : 2);
      add(at['part of the name'], partOfName(facts.lower[entity]!, reference.noun));
    } else add(at['described as'], 4);
    const own = figure && facts.nouns[entity]!.has(reference.noun) ? 1 : 0;
    const others = around.described - own;
    add(at['described by others'], Math.min(2, others));
    const so = figure ? own : 1;
    add(at['only one described so'], so * 2 + (others === 0 ? 1 : 0));
    add(at.article, articleOf(reference));
    if (around.nextPronoun)
      add(
        at['gender, next pronoun'],
        gender === null ? 0 : (gender === around.nextPronoun.gender ? 1 : 2) + around.nextPronoun.away * 2,
      );
    add(at.owner, ownership(scene, reference, entity, around.owner));
    if (around.owner >= 0) add(at['same owner'], sameOwner(around.called, entity));
    if (around.counterparts) add(at.counterpart, around.counterparts.includes(entity) ? 2 : 1);
    const like = around.likeness.get(entity) ?? -1;
    add(at.like, like + 1);
    add(at.likest, (around.likest + 1) * 2 + (like === around.likest ? 1 : 0));
    if (!before && after) {
      const paragraphs = block[after.first]! - block[here]!;
      add(
        at['ahead, speaks'],
        ((Math.min(2, paragraphs) * 2 + (linksOf[after.index]!.some(l => cue[l.verb]! > 0) ? 1 : 0)) * 2 +
          (figure && facts.nouns[entity]!.size > 0 ? 1 : 0)) *
          4 +
          articleOf(reference),
      );
      add(
        at.ahead,
        ((line[after.first] === line[here] ? 0 : Math.min(2, 1 + paragraphs)) * 4 +
          Math.min(3, around.ahead.indexOf(entity))) *
          4 +
          articleOf(reference),
      );
    }
  }
  return count;
}
