import type {EntityType} from '../../model/annotation.ts';
import type {Mention} from '../cast.ts';
import type {Document} from '../document.ts';
import {type Gazetteer, KINDS, levelOf} from '../names/gazetteer.ts';
import {hashText} from '../names/hash.ts';
import type {NameMention} from '../names/name-mention.ts';
import {listKey} from '../names/word-facts.ts';
import {byBlock} from './by-block.ts';
import {type Draft, plainDraft, textOf} from './draft.ts';
import {findEvents} from './find-events.ts';
import {mergeNames} from './merge-names.ts';

/** What a name that is neither person, organisation nor place may be; null for peoples, languages and the like. */
const otherType = (document: Document, mention: NameMention, gazetteer: Gazetteer): EntityType | null => {
  const {text, tokens} = document.passages[mention.block]!;
  const before = text[mention.start - 1] ?? ' ';
  const after = text[mention.end] ?? ' ';
  if (/["“‘']/.test(before) && /["”’',.?!]/.test(after)) return 'work';
  for (let i = mention.first; i < mention.last; i++) {
    const kind = levelOf(gazetteer.lookUp(hashText(listKey(tokens[i]!.lower))), 'kind');
    if (kind === KINDS.event && (mention.last - mention.first > 1 || /^\p{Lu}.*s$/u.test(tokens[i]!.text)))
      return 'event';
  }
  return null;
};

const overlap = (a: Mention, b: Mention): boolean => a.first < b.last && b.first < a.last;

/** Organisations, places, events and works, each with all its mentions. */
export const plainDrafts = (
  document: Document,
  mentions: readonly NameMention[],
  works: readonly Mention[],
  gazetteer: Gazetteer,
): Draft[] => {
  const named = mentions.flatMap((mention): {mention: Mention; type: EntityType}[] => {
    if (mention.type === 'person') return [];
    const type = mention.type === 'misc' ? otherType(document, mention, gazetteer) : mention.type;
    return type === null ? [] : [{mention, type}];
  });
  const belongsElsewhere = (key: string): boolean => {
    const listed = gazetteer.lookUp(hashText(key));
    return levelOf(listed, 'city') > 1 || levelOf(listed, 'region') > 0 || levelOf(listed, 'kind') > 0;
  };
  const drafts: Draft[] = [];
  for (const type of ['organisation', 'place', 'event', 'work'] as const) {
    const own: Mention[] = named.filter(each => each.type === type).map(each => each.mention);
    if (type === 'work') own.push(...works);
    if (type === 'event') {
      const names = byBlock(mentions);
      const isNamed = (event: Mention): boolean => (names.get(event.block) ?? []).some(name => overlap(event, name));
      own.push(...findEvents(document, gazetteer).filter(event => !isNamed(event)));
    }
    const groups = mergeNames(
      own.map((mention, index) => ({text: textOf(document, mention), index, organisation: type === 'organisation'})),
      belongsElsewhere,
    );
    const members = new Map<number, Mention[]>();
    groups.forEach((group, index) => {
      const known = members.get(group);
      if (known === undefined) members.set(group, [own[index]!]);
      else known.push(own[index]!);
    });
    for (const group of members.values()) drafts.push(plainDraft(document, type, group));
  }
  return drafts;
};
