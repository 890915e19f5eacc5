import type {Mention} from '../cast.ts';
import type {Document} from '../document.ts';
import {isFirst, NAME_TYPES, type NameType, OUTSIDE, typeOf} from './labels.ts';
import type {NameView} from './name-view.ts';

/** A name in the text with its type. */
export interface NameMention extends Mention {
  readonly type: NameType;
}

/** Reads the names off the labels of an article's words. */
export const namesOf = (document: Document, view: NameView, labels: Uint8Array): NameMention[] => {
  const names: NameMention[] = [];
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!;
    if (label === OUTSIDE) continue;
    let end = i + 1;
    while (end < view.to[i]! && labels[end] !== OUTSIDE && !isFirst(labels[end]!)) end++;
    const block = view.passage[i]!;
    const {tokens} = document.passages[block]!;
    const first = view.token[i]!;
    const last = view.token[end - 1]! + 1;
    names.push({
      type: NAME_TYPES[typeOf(label)]!,
      block,
      first,
      last,
      start: tokens[first]!.start,
      end: tokens[last - 1]!.end,
    });
    i = end - 1;
  }
  return names;
};
