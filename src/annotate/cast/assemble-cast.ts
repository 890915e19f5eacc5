import {compareSpans} from '../../model/annotation.ts';
import type {Cast, Figure, Mention} from '../cast.ts';
import type {Document} from '../document.ts';
import type {Gazetteer} from '../names/gazetteer.ts';
import type {NameMention} from '../names/name-mention.ts';
import {byBlock} from './by-block.ts';
import type {Draft} from './draft.ts';
import {findWorks} from './find-works.ts';
import {mergePersons} from './merge-persons.ts';
import {personDraft} from './person-draft.ts';
import {type PersonMention, personMention} from './person-mention.ts';
import {plainDrafts} from './plain-drafts.ts';
import {personEnds} from './roles.ts';
import {valueDrafts} from './value-drafts.ts';

/** A short, readable id that no other figure has: “ann-lee”, “ann-lee-2”. */
const withIds = (drafts: readonly Draft[]): Figure[] => {
  const taken = new Set<string>();
  return drafts.map(draft => {
    const slug = draft.name
      .normalize('NFD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60);
    let id = slug || 'name';
    for (let count = 2; taken.has(id); count++) id = `${slug || 'name'}-${count}`;
    taken.add(id);
    return {id, ...draft};
  });
};

/** A place in a work's title is still a place, but what is no more than the title is the work. */
const isTitle = (name: NameMention, works: readonly Mention[]): boolean =>
  works.some(
    work =>
      work.first < name.last &&
      name.first < work.last &&
      (name.type === 'misc' || (name.first === work.first && name.last === work.last)),
  );

/** Merges the names found in an article into those who bear them, with aliases, roles and gender. */
export const assembleCast = (document: Document, found: readonly NameMention[], gazetteer: Gazetteer): Cast => {
  const works = findWorks(document);
  const worksIn = byBlock(works);
  const names = works.length === 0 ? found : found.filter(name => !isTitle(name, worksIn.get(name.block) ?? []));
  const persons: PersonMention[] = names
    .filter(mention => mention.type === 'person')
    .map(mention => personMention(document, mention, gazetteer))
    .filter(each => each.name.keys.length > 0);
  const begins = new Map<number, Set<number>>();
  for (const {mention} of persons)
    begins.set(mention.block, (begins.get(mention.block) ?? new Set()).add(mention.first));
  const ends = personEnds(persons);
  const drafts = [
    ...mergePersons(persons).map(group => personDraft(document, group, begins, ends)),
    ...plainDrafts(document, names, works, gazetteer),
    ...valueDrafts(document),
  ];
  drafts.sort((a, b) => compareSpans(a.mentions[0]!, b.mentions[0]!));
  return {figures: withIds(drafts)};
};
