import type {Candidate} from '../../src/annotate/attribution/candidates.ts';
import type {AttributionModel} from '../../src/annotate/attribution/open-model.ts';
import {readSpeakers} from '../../src/annotate/attribution/read-speakers.ts';
import type {Facts} from '../../src/annotate/coreference/facts.ts';
import {entityOf, openMemory} from '../../src/annotate/coreference/memory.ts';
import type {Reference} from '../../src/annotate/mentions/reference.ts';
import {mostSpeechFeatures, speechFeatures} from '../../src/annotate/quotations/speech-features.ts';
import type {Scene} from '../../src/annotate/scene/scene.ts';
import type {Unit} from '../../src/annotate/scene/unit.ts';
import {bears, fold} from './bears.ts';
import type {GoldQuote, Laid} from './gold.ts';
import type {Choice} from './softmax.ts';

/** What annotated articles teach the three scorers. */
export interface Lessons {
  readonly source: Choice[];
  readonly antecedent: Choice[];
  /** Speech or not: two options, the second of no features. */
  readonly speech: Choice[];
  /** Gold sources that no candidate stands for, and antecedents that are not among those listed. */
  lost: number;
  lostAntecedents: number;
  /** For looking at mistakes: filled if it is there. */
  readonly trace?: {
    unit: Unit;
    gold: GoldQuote;
    candidates: readonly Candidate[];
    options: Int32Array[];
    right: boolean[];
  }[];
}

const none = new Int32Array(0);

/** A gold source: the phrases that name it, and the figure it stands for (−1: nobody named). */
export interface Taught {
  readonly gold: GoldQuote;
  readonly sources: readonly Reference[];
  readonly figure: number;
}

/**
 * Turns an article’s gold into choices, by reading the article with the gold as teacher: what the scorers look at is what
 * they will meet in use. With `lead` the quotations before are attributed as the gold has it, else as the model does so far.
 */
export function drawLessons(
  scene: Scene,
  facts: Facts,
  laid: Laid,
  model: Pick<AttributionModel, 'source' | 'antecedent'>,
  lessons: Lessons,
  weight: number,
  lead: boolean,
): void {
  const taught = new Map(
    scene.units.flatMap(unit => {
      const found = goldOf(scene, laid, unit);
      return found ? [[unit, found] as const] : [];
    }),
  );
  const bySource = new Map<Reference, Taught>();
  for (const each of taught.values()) {
    const source = mainSource(each);
    if (source && !bySource.has(source)) bySource.set(source, each);
  }
  const figures = scene.cast.figures.length;
  const more = moreSources(scene, laid);
  const drawn = new Set<Reference>();
  const names = openMemory(scene, facts);
  readSpeakers(scene, facts, model, {
    antecedent: (reference, antecedents, options) => {
      const known = bySource.get(reference);
      const told = more.get(reference);
      const figure = known?.figure ?? told?.figure;
      if (figure === undefined) return null;
      if (known && figure < 0 && known.gold.speaker.adj !== '-' && known.gold.speaker.resolved) return null;
      const pronoun = reference.kind === 'pronoun';
      // Somebody nameless is whom the gold gives the same words for; where it does not, any description will do.
      const same = antecedents.map(
        a =>
          a.entity >= figures &&
          told !== undefined &&
          more.get(scene.references[a.entity - figures]!)?.name === told.name,
      );
      const right = antecedents.map((a, i) =>
        figure >= 0 ? a.entity === figure : same.some(Boolean) ? same[i]! : pronoun && a.entity >= figures,
      );
      right.push(figure < 0 && !same.some(Boolean));
      if (!drawn.has(reference)) {
        drawn.add(reference);
        if (right.some(Boolean)) lessons.antecedent.push({options: options(), right, weight});
        else lessons.lostAntecedents++;
      }
      // The scorer goes on with its own reading, as it will in use.
      return null;
    },
    source: (unit, candidates, memory, options) => {
      const known = taught.get(unit);
      if (!known) return null;
      const {gold, sources, figure} = known;
      const right = candidates.map(
        ({reference}) =>
          sources.includes(reference) ||
          (gold.speaker.kind === 'named' &&
            figure >= 0 &&
            // Where no words name the source, a pronoun that is read as the speaker will do as well.
            (gold.speaker.start === null ? entityOf(scene, memory, reference) : names.entity[reference.index]) ===
              figure),
      );
      const seen = right.some(Boolean);
      if (seen || lessons.trace) {
        const drawnOptions = options();
        if (seen) lessons.source.push({options: drawnOptions, right, weight});
        lessons.trace?.push({unit, gold, candidates, options: drawnOptions, right});
      }
      if (!seen) lessons.lost++;
      const main = mainSource(known);
      const candidate = candidates.find(c => c.reference === main) ?? candidates.find((_, i) => right[i]);
      if (!candidate || !lead) return null;
      return {candidate, entity: figure >= 0 ? figure : entityOf(scene, memory, candidate.reference)};
    },
  });
}

/** The pronouns and descriptions of which the gold says whom they stand for; the figure is −1 for nobody named. */
export function moreSources(
  scene: Scene,
  laid: Laid,
): Map<Reference, {readonly figure: number; readonly name: string}> {
  const {flow, references} = scene;
  const found = new Map<Reference, {figure: number; name: string}>();
  const place = (token: number) => laid.starts[flow.block[token]!]! + flow.tokens[token]!.start;
  for (const {start, end, name, named} of laid.gold.sources ?? []) {
    const figure = named ? bestFigure(scene, laid, name) : -1;
    if (named && figure < 0) continue;
    // “His” teaches worse: pronouns that speak stand for others than those that own.
    const reference = references.find(
      r => place(r.head) >= start && place(r.head) < end && !r.owns && flow.inside[r.head]! < 0,
    );
    if (reference && (reference.kind === 'pronoun' || reference.kind === 'description'))
      found.set(reference, {figure, name});
  }
  return found;
}

const mainSource = ({sources}: Taught): Reference | null => sources.find(r => !r.owns) ?? sources[0] ?? null;

export function goldOf(scene: Scene, laid: Laid, unit: Unit): Taught | null {
  const {flow, references} = scene;
  const mark = flow.marks[unit.marks[0]!]!;
  const start = laid.starts[mark.block]! + mark.start;
  const end = laid.starts[mark.block]! + mark.end;
  const gold = laid.gold.quotes.find(q => q.start < end && start < q.end && Math.abs(q.start - start) < 4);
  if (!gold || gold.uncertain || gold.speaker.kind === 'none') return null;
  const {speaker} = gold;
  const place = (token: number) => laid.starts[flow.block[token]!]! + flow.tokens[token]!.start;
  const overlapping =
    speaker.start === null
      ? []
      : references.filter(
          r => place(r.first) < speaker.end! && place(r.last - 1) + 1 > speaker.start! && flow.inside[r.head]! < 0,
        );
  const wanted = speaker.resolved ?? (speaker.kind === 'named' ? (speaker.name ?? speaker.text) : null);
  const figure = wanted ? bestFigure(scene, laid, wanted) : -1;
  const fitting = overlapping.filter(r =>
    speaker.kind === 'pronoun'
      ? r.kind === 'pronoun' || r.kind === 'relative'
      : speaker.kind === 'named'
        ? r.kind === 'name' && (figure < 0 || r.figure === figure)
        : fold(flow.tokens[r.head]!.text) === fold(speaker.head ?? ''),
  );
  return {gold, sources: fitting.length ? fitting : overlapping, figure};
}

function bestFigure(scene: Scene, laid: Laid, name: string): number {
  const {figures} = scene.cast;
  const places = laid.gold.named?.get(name);
  if (places?.length) return figureAt(scene, laid, places);
  const fits = figures.flatMap((f, i) =>
    /person|organisation|group|place/.test(f.type) && [f.name, ...f.aliases].some(n => bears(n, name)) ? [i] : [],
  );
  const same = fits.find(i => fold(figures[i]!.name) === fold(name));
  return same ?? fits.sort((a, b) => figures[b]!.mentions.length - figures[a]!.mentions.length)[0] ?? -1;
}

/** The figure most of whose mentions stand in these places. */
function figureAt({cast, flow}: Scene, {starts}: Laid, places: readonly {start: number; end: number}[]): number {
  const counts = cast.figures.map(({type, mentions}) =>
    /person|organisation|group|place/.test(type)
      ? mentions.filter(({block, first, last}) => {
          const at = starts[block]!;
          const from = at + flow.tokens[flow.base[block]! + first]!.start;
          const to = at + flow.tokens[flow.base[block]! + last - 1]!.end;
          return places.some(({start, end}) => start < to && from < end);
        }).length
      : 0,
  );
  const most = Math.max(0, ...counts);
  return most > 0 ? counts.indexOf(most) : -1;
}

/** Turns quotation marks into choices: speech or not. */
export function drawSpeechLessons(scene: Scene, laid: Laid, lessons: Lessons, weight: number): void {
  const buffer = new Int32Array(mostSpeechFeatures);
  for (const unit of scene.units) {
    const mark = scene.flow.marks[unit.marks[0]!]!;
    const start = laid.starts[mark.block]! + mark.start;
    const end = laid.starts[mark.block]! + mark.end;
    const over = laid.gold.quotes.filter(q => q.start < end && start < q.end);
    if (over.some(q => q.uncertain && !q.why?.includes('title/name-like'))) continue;
    const speech = over.some(q => !q.uncertain);
    const features = buffer.slice(0, speechFeatures(scene, unit, buffer));
    lessons.speech.push({options: [features, none], right: [speech, !speech], weight});
  }
}
