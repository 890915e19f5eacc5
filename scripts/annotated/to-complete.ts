import {readActs} from './acts.ts';
import type {Filed} from './folder.ts';
import type {Annotated, Figure, Span} from './parse.ts';
import {isNamed} from './to-gold.ts';

const withText =
  (text: string) =>
  ({start, end}: Span) => ({start, end, text: text.slice(start, end)});

/** An annotated article as articles with complete gold are scored: speakers, entities, acts, and marks that nobody speaks. */
export function toComplete({id, annotated}: Filed) {
  const {text, figures, unsaid} = annotated;
  const cut = withText(text);
  const acts = readActs(annotated);
  const titleEnd = text.indexOf('\n');
  return {
    id,
    title: text.slice(0, titleEnd),
    authors: [],
    date: null,
    publisher: null,
    text,
    speakers: figures.map(figure => ({
      ...cardOf(figure),
      kind: isNamed(figure)
        ? figure.kind
        : figure.kind === 'person' || figure.kind === 'organisation'
          ? 'unnamed'
          : figure.kind,
      accept: [],
      nominalSources: acts.flatMap(({speaker, source}) =>
        speaker === figure && source && !/^(?:he|she|they|it|who|i|we)$/i.test(cut(source).text)
          ? [cut(source).text]
          : [],
      ),
    })),
    entities: entitiesOf(annotated),
    acts: acts.map(({act, kind, speaker, content, quoted, source, cue, title}, n) => ({
      n: n + 1,
      kind: act.said ? kind : 'none',
      status: !act.said ? 'trap' : title || act.depth > 0 ? 'optional' : 'required',
      title,
      nested: act.depth > 0,
      core: act.said,
      speaker: speaker.id,
      content: content.map(cut),
      quoted: kind === 'mixed' ? quoted.map(cut) : [],
      source: source ? [cut(source)] : [],
      cue: cue ? [cut(cue)] : [],
    })),
    nonSpeech: unsaid.map(span => ({...cut({start: span.start + 1, end: span.end - 1}), why: 'scare'})),
  };
}

const cardOf = ({id, name, roles, gender, aliases}: Figure) => ({
  id,
  name,
  role: roles[0] ?? null,
  roles,
  rolesAlso: [],
  gender: gender?.[0] ?? null,
  aliases,
});

const TYPES = {o: 'organisation', p: 'place'} as const;

function entitiesOf({text, figures, mentions}: Annotated) {
  const cut = withText(text);
  const names = mentions.filter(
    ({start, end}) =>
      /\p{Lu}/u.test(text.slice(start, end)) &&
      !/^(?:He|She|They|It|His|Her|Their|The \p{Ll}.*|An? \p{Ll}.*)$/u.test(text.slice(start, end)),
  );
  const listed = figures.filter(isNamed).map(figure => ({
    ...cardOf(figure),
    type: figure.kind,
    mentions: names.filter(({of}) => of === figure.id).map(cut),
  }));
  const others = new Map<
    string,
    {
      id: string;
      type: string;
      name: string;
      roles: string[];
      rolesAlso: string[];
      aliases: string[];
      mentions: ReturnType<typeof cut>[];
    }
  >();
  for (const mention of names) {
    const type = TYPES[mention.of as 'o' | 'p'];
    if (!type) continue;
    const {text: name} = cut(mention);
    const key = `${mention.of} ${name}`;
    const entity = others.get(key) ?? {id: key, type, name, roles: [], rolesAlso: [], aliases: [], mentions: []};
    entity.mentions.push(cut(mention));
    others.set(key, entity);
  }
  return [...listed, ...others.values()].filter(({mentions}) => mentions.length);
}
