import type {Mention} from '../cast.ts';
import type {Document, Passage, Token} from '../document.ts';
import {type Gazetteer, KINDS, levelOf} from '../names/gazetteer.ts';
import {hashText} from '../names/hash.ts';
import {listKey} from '../names/word-facts.ts';

const isCapital = (token: Token | undefined): boolean => {
  if (token === undefined) return false;
  const unit = token.text.charCodeAt(0);
  return unit < 0x80 ? unit >= 65 && unit <= 90 : /^\p{Lu}/u.test(token.text);
};

const eventsOf = ({block, tokens, sentences}: Passage, gazetteer: Gazetteer): Mention[] => {
  const found: Mention[] = [];
  const isEvent = (token: Token): boolean =>
    levelOf(gazetteer.lookUp(hashText(listKey(token.lower))), 'kind') === KINDS.event;
  for (const sentence of sentences)
    for (let first = sentence.first; first < sentence.last; first++) {
      if (!isCapital(tokens[first])) continue;
      let end = first + 1;
      while (end < sentence.last && isCapital(tokens[end]) && end - first < 8) end++;
      let last = end;
      while (last > first && !isEvent(tokens[last - 1]!)) last--;
      // What only has its capital from the beginning of a sentence is no part of it.
      const lead = /^(?:the|a|an|this|that|at|in|on)$/.test(tokens[first]!.lower) ? first + 1 : first;
      if (last - lead >= 2)
        found.push({block, first: lead, last, start: tokens[lead]!.start, end: tokens[last - 1]!.end});
      first = end - 1;
    }
  return found;
};

/** Finds events that their last word tells: “Winter Olympics”, “Harbour Cup Final”. */
export const findEvents = (document: Document, gazetteer: Gazetteer): Mention[] =>
  document.passages.filter(passage => !passage.silent).flatMap(passage => eventsOf(passage, gazetteer));
