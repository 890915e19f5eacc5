import type {Mark} from '../desk/desk.ts';
import type {Entity, Quote, Span, Speaker} from '../model/annotation.ts';
import type {Article} from '../model/article.ts';
import type {Reading} from '../model/reading.ts';
import {type Extras, NO_EXTRAS} from './extras.ts';

/**
 * A reading as one line of JSON in the shape of `docs/article.schema.json`, schema 1.
 *
 * Spans carry the text they cover. What the schema does not ask for stands beside it: `steps` and `runnerUp` of a
 * quote, `corrected`, `roles` and `value` of an entity, `furniture` of a block, `notices`; and where a
 * search narrowed it, `search`; a reader's `marks`.
 */
export function toJson({article, annotations}: Reading, {matches, marks}: Extras = NO_EXTRAS): string {
  const span = spanWriter(article);
  const document = {
    schema: 1,
    input: article.input,
    title: article.title,
    authors: article.authors,
    site: article.site,
    url: article.url,
    published: article.published,
    language: article.language,
    blocks: article.blocks.map(({kind, text, furniture}) => ({kind, text, ...(furniture ? {furniture} : {})})),
    speakers: annotations.speakers.map(speakerOf),
    quotes: annotations.quotes.map(quote => quoteOf(quote, span)),
    entities: annotations.entities.map(entity => entityOf(entity, span)),
    notices: article.notices,
    ...(marks.length > 0 ? {marks: marks.map(markOf)} : {}),
    ...(matches ? {search: {query: matches.query, note: matches.note, matches: matches.spans.map(span)}} : {}),
  };
  return escapeControls(JSON.stringify(document));
}

type SpanWriter = (span: Span) => Span & {readonly text: string};

const spanWriter =
  ({blocks}: Article): SpanWriter =>
  ({block, start, end}) => ({block, start, end, text: blocks[block]?.text.slice(start, end) ?? ''});

const speakerOf = ({id, name, kind, role, aliases, quotes}: Speaker) => ({id, name, kind, role, aliases, quotes});

const quoteOf = (quote: Quote, span: SpanWriter) => ({
  kind: quote.kind,
  spans: quote.spans.map(span),
  quoted: quote.quoted.map(span),
  speaker: quote.speaker,
  source: quote.source && span(quote.source),
  cue: quote.cue && span(quote.cue),
  confidence: round(quote.confidence),
  evidence: quote.evidence,
  steps: quote.steps.map(step => ({what: step.what, text: step.text, span: step.span && span(step.span)})),
  runnerUp: quote.runnerUp && {speaker: quote.runnerUp.speaker, confidence: round(quote.runnerUp.confidence)},
  ...(quote.corrected ? {corrected: true} : {}),
});

const entityOf = (entity: Entity, span: SpanWriter) => ({
  id: entity.id,
  type: entity.type,
  name: entity.name,
  role: entity.role,
  roles: entity.roles.map(role => ({text: role.text, span: span(role.span)})),
  aliases: entity.aliases,
  mentions: entity.mentions.map(span),
  value: entity.value,
});

const markOf = ({place, letter, note, quote}: Mark) => ({...place, letter, note, quote: quote?.text ?? null});

const round = (confidence: number): number => Math.round(Math.min(1, Math.max(0, confidence)) * 1000) / 1000;

/** JSON leaves DEL and the C1 controls as they are; escaped they say the same and a terminal does not obey them. */
const escapeControls = (json: string): string =>
  json.replace(
    /[\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
