import {
  type Annotations,
  compareSpans,
  type Entity,
  type Quote,
  type Span,
  type Speaker,
  type Step,
} from '../model/annotation.ts';
import type {Article} from '../model/article.ts';
import type {Correction} from './correction.ts';
import {findQuote} from './quote-key.ts';

export interface Corrected {
  readonly annotations: Annotations;
  /** Corrections that meet nothing in this text: told to the reader, and kept. */
  readonly unmatched: readonly Correction[];
}

/**
 * Puts a reader's corrections into what the engine found, one after the other; the engine's own reading is not changed.
 *
 * A quotation that a correction touched has `corrected: true` and is certain. Undoing is leaving a correction out.
 */
export function applyCorrections(article: Article, found: Annotations, corrections: readonly Correction[]): Corrected {
  const unmatched: Correction[] = [];
  let annotations = found;
  for (const correction of corrections) {
    const next = applyOne(article, annotations, correction);
    if (next) annotations = next;
    else unmatched.push(correction);
  }
  return {annotations: annotations === found ? found : numbered(annotations), unmatched};
}

function applyOne(article: Article, annotations: Annotations, correction: Correction): Annotations | null {
  switch (correction.what) {
    case 'speaker':
    case 'strike': {
      const index = findQuote(article, annotations.quotes, correction.quote);
      if (index === null) return null;
      if (correction.what === 'strike')
        return {...annotations, quotes: annotations.quotes.filter((_, other) => other !== index)};
      return giveSpeaker(annotations, index, correction.speaker);
    }
    case 'merge':
      return merge(annotations, correction.from, correction.into);
    case 'split':
      return split(article, annotations, correction.alias, correction.from);
  }
}

function giveSpeaker(annotations: Annotations, index: number, name: string | null): Annotations {
  const {speakers, id} = name === null ? {speakers: annotations.speakers, id: null} : withSpeaker(annotations, name);
  const quotes = annotations.quotes.map((quote, other) => (other === index ? corrected(quote, id) : quote));
  return {...annotations, speakers, quotes};
}

/** A speaker of that name: one that is there, an entity that has not spoken yet, or a new one. */
function withSpeaker(
  {speakers, entities}: Annotations,
  name: string,
): {readonly speakers: readonly Speaker[]; readonly id: string} {
  const known = byName(speakers, name);
  if (known) return {speakers, id: known.id};
  const entity = byName(entities, name);
  const id = entity?.id ?? `reader:${name}`;
  const kind = entity && isKind(entity.type) ? entity.type : 'unknown';
  return {
    speakers: [
      ...speakers,
      {id, name: entity?.name ?? name, kind, role: entity?.role ?? null, aliases: entity?.aliases ?? [], quotes: []},
    ],
    id,
  };
}

function merge(annotations: Annotations, from: string, into: string): Annotations | null {
  const lost = byName(annotations.speakers, from) ?? byName(annotations.entities, from);
  if (!lost) return null;
  const {speakers, id} = withSpeaker(annotations, into);
  if (lost.id === id) return annotations;
  const aliases = [lost.name, ...lost.aliases];
  const entity = annotations.entities.find(candidate => candidate.id === lost.id);
  return {
    speakers: speakers
      .filter(speaker => speaker.id !== lost.id)
      .map(speaker => (speaker.id === id ? withAliases(speaker, aliases) : speaker)),
    quotes: annotations.quotes.map(quote => (quote.speaker === lost.id ? renamed(quote, id) : quote)),
    entities: annotations.entities.some(candidate => candidate.id === id)
      ? annotations.entities
          .filter(candidate => candidate.id !== lost.id)
          .map(candidate => (candidate.id === id && entity ? joined(candidate, entity) : candidate))
      : annotations.entities.map(candidate => (candidate.id === lost.id ? {...candidate, id} : candidate)),
  };
}

/**
 * Takes an alias away from whom it was given: its mentions, and the quotes whose way to the speaker goes by it, become
 * somebody else's.
 */
function split(article: Article, annotations: Annotations, alias: string, from: string): Annotations | null {
  const whole = byName(annotations.speakers, from) ?? byName(annotations.entities, from);
  if (!whole || ![whole.name, ...whole.aliases].includes(alias)) return null;
  const id = `reader:${alias}`;
  const text = (span: Span | null): string =>
    (span && article.blocks[span.block]?.text.slice(span.start, span.end)) ?? '';
  const left = [whole.name, ...whole.aliases].filter(name => name !== alias);
  const isIts = (spans: readonly (Span | null)[]): boolean => firstName(spans.map(text), [alias, ...left]) === alias;
  const namesIt = ({speaker, source, steps}: Quote): boolean =>
    speaker === whole.id && isIts([source, ...steps.map(step => step.span)]);
  const entity = annotations.entities.find(candidate => candidate.id === whole.id);
  const moved = entity?.mentions.filter(mention => isIts([mention])) ?? [];
  const rest = entity?.mentions.filter(mention => !isIts([mention])) ?? [];
  return {
    speakers: [
      ...annotations.speakers.map(speaker =>
        speaker.id === whole.id ? {...speaker, name: left[0] ?? speaker.name, aliases: left.slice(1)} : speaker,
      ),
      {id, name: alias, kind: kindOf(whole), role: null, aliases: [], quotes: []},
    ],
    quotes: annotations.quotes.map(quote => (namesIt(quote) ? renamed(quote, id) : quote)),
    entities:
      entity && moved.length > 0 && rest.length > 0
        ? annotations.entities.flatMap(candidate =>
            candidate !== entity
              ? [candidate]
              : [
                  {...entity, name: left[0] ?? entity.name, aliases: left.slice(1), mentions: rest},
                  {...entity, id, name: alias, role: null, roles: [], aliases: [], mentions: moved},
                ],
          )
        : annotations.entities,
  };
}

/**
 * The first of the names that words go by, of two in the same words the longer: “Mayor Tessa Lindqvist” is no mention of
 * “Lindqvist”. The words of a quote's source come first; where that is “she”, it is those that she stands for.
 */
function firstName(texts: readonly string[], names: readonly string[]): string | null {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  for (const text of texts) {
    const name = longestFirst.find(each => hasWords(text, each));
    if (name) return name;
  }
  return null;
}

const kindOf = (whole: Speaker | Entity): Speaker['kind'] =>
  'kind' in whole ? whole.kind : isKind(whole.type) ? whole.type : 'unknown';

const corrected = (quote: Quote, speaker: string | null): Quote => ({
  ...quote,
  speaker,
  confidence: 1,
  evidence: 'corrected by a reader',
  steps: [BY_READER],
  runnerUp: null,
  corrected: true,
});

const BY_READER: Step = {what: 'rule', text: 'a reader put this right', span: null};

/** Of a quote whose speaker has another name now: the way to the name before stays as it was. */
const renamed = (quote: Quote, speaker: string | null): Quote => ({
  ...corrected(quote, speaker),
  steps: [...quote.steps.filter(step => step !== BY_READER), BY_READER],
});

function byName<Named extends {readonly id: string; readonly name: string; readonly aliases: readonly string[]}>(
  list: readonly Named[],
  name: string,
): Named | null {
  return list.find(item => item.name === name) ?? list.find(item => item.aliases.includes(name)) ?? null;
}

const withAliases = (speaker: Speaker, more: readonly string[]): Speaker => ({
  ...speaker,
  aliases: [...new Set([...speaker.aliases, ...more])].filter(alias => alias !== speaker.name),
});

const joined = (entity: Entity, other: Entity): Entity => ({
  ...entity,
  aliases: [...new Set([...entity.aliases, other.name, ...other.aliases])].filter(alias => alias !== entity.name),
  mentions: [...entity.mentions, ...other.mentions].sort(compareSpans),
  roles: [...entity.roles, ...other.roles],
  role: entity.role ?? other.role,
});

/** Speakers' lists of quotes made anew; who has none left, and is no newcomer's, goes. */
function numbered({speakers, quotes, entities, ...rest}: Annotations): Annotations {
  const said = new Map<string, number[]>();
  for (const [index, {speaker}] of quotes.entries())
    if (speaker !== null) said.set(speaker, [...(said.get(speaker) ?? []), index]);
  return {
    ...rest,
    quotes,
    entities,
    speakers: speakers
      .map(speaker => ({...speaker, quotes: said.get(speaker.id) ?? []}))
      .filter(speaker => speaker.quotes.length > 0),
  };
}

const hasWords = (text: string, words: string): boolean =>
  ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${words.replace(/[^\p{L}\p{N}]+/gu, ' ')} `);

const isKind = (type: Entity['type']): type is Extract<Entity['type'], Speaker['kind']> =>
  type === 'person' || type === 'organisation' || type === 'place' || type === 'group';
