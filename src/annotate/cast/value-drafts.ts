import type {Document} from '../document.ts';
import {findValues, type ValueMention} from '../values/find-values.ts';
import {type Draft, plainDraft, textOf} from './draft.ts';

/** Dates, sums and measures: those of one value are one. */
export const valueDrafts = (document: Document): Draft[] => {
  const groups = new Map<string, ValueMention[]>();
  for (const mention of findValues(document)) {
    const key = `${mention.type} ${mention.value ?? textOf(document, mention).toLowerCase()}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [mention]);
    else group.push(mention);
  }
  return [...groups.values()].map(mentions => {
    const [first] = mentions;
    return {...plainDraft(document, first!.type, mentions), value: first!.value};
  });
};
