import type {Role} from '../../model/annotation.ts';
import type {Document} from '../document.ts';
import {sentenceAt} from '../sentence-at.ts';
import type {PersonMention} from './person-mention.ts';
import {inSentenceAbove} from './role-above.ts';
import {afterName, afterVerb} from './role-after.ts';
import {beforeComma, beforeName, beforeVerb, inList} from './role-before.ts';
import {doingAfter, doingBefore} from './role-doing.ts';
import {inNextSentence} from './role-next.ts';
import type {RoleStretch, Stretch} from './role-phrase.ts';

/** Per block: the names of persons by the token after them. */
export type PersonEnds = ReadonlyMap<number, ReadonlyMap<number, Stretch>>;
const NOBODY: ReadonlyMap<number, Stretch> = new Map();

export const personEnds = (persons: readonly PersonMention[]): PersonEnds => {
  const ends = new Map<number, Map<number, Stretch>>();
  for (const {mention} of persons) {
    const block = ends.get(mention.block) ?? new Map<number, Stretch>();
    ends.set(mention.block, block.set(mention.last, mention));
  }
  return ends;
};

/** Finds the roles that the text gives a person, each where it stands, in the order of the text. */
export const findRoles = (document: Document, mentions: readonly PersonMention[], names: PersonEnds): Role[] => {
  const roles: Role[] = [];
  for (const {mention} of mentions) {
    const passage = document.passages[mention.block]!;
    const sentence = passage.sentences[sentenceAt(passage, mention.first)];
    if (sentence === undefined) continue;
    const stretches: (RoleStretch | null)[] = [
      beforeName(passage, mention, sentence.first),
      beforeComma(passage, mention, sentence.first),
      beforeVerb(passage, mention, sentence.first),
      inList(passage, mention, sentence.first, names.get(mention.block) ?? NOBODY),
      afterName(passage, mention, sentence.last),
      afterVerb(passage, mention, sentence.last),
      doingAfter(passage, mention, sentence.last),
      doingBefore(passage, mention, sentence.first),
    ];
    for (const stretch of stretches) {
      if (stretch === null) continue;
      const start = passage.tokens[stretch.first]!.start;
      const end = passage.tokens[stretch.last - 1]!.end;
      const text = stretch.text ?? passage.text.slice(start, end);
      if (!roles.some(role => role.text === text)) roles.push({text, span: {block: mention.block, start, end}});
    }
  }
  if (roles.length > 0) return roles;
  for (const {mention} of mentions) {
    const near = names.get(mention.block) ?? NOBODY;
    const found =
      (mention === mentions[0]!.mention ? inSentenceAbove(document, mention, names) : null) ??
      inNextSentence(document, mention, near);
    if (found === null) continue;
    const {tokens, text, block} = document.passages[found.block]!;
    const start = tokens[found.first]!.start;
    const end = tokens[found.last - 1]!.end;
    return [{text: text.slice(start, end), span: {block, start, end}}];
  }
  return [];
};
