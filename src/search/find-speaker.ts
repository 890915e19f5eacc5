import type {Speaker} from '../model/annotation.ts';
import {filterNames} from './filter-names.ts';

/** The speaker a reader means by a name, part of one, a misspelt one or an id; null where nobody fits. */
export const findSpeaker = (speakers: readonly Speaker[], query: string): Speaker | null =>
  speakers.find(({id}) => id === query) ??
  filterNames(mostHeardFirst(speakers), query, ({name, aliases}) => [name, ...aliases])[0] ??
  null;

const mostHeardFirst = (speakers: readonly Speaker[]): readonly Speaker[] =>
  [...speakers].sort((a, b) => b.quotes.length - a.quotes.length);
