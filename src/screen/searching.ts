import {openSearch, type Search} from '../search/open-search.ts';
import type {Session} from './session.ts';

/** Answers the searches of a session. */
export interface Searching {
  readonly ask: (query: string, session: Session) => void;
}

/** Opens the article for searching with the first letter that is asked for. */
export function openSearching(): Searching {
  let search: Search | null = null;
  return {
    ask: (query, session) => {
      const {article, annotations} = session.state();
      search ??= openSearch(article);
      session.send({type: 'found', result: search.find(query, annotations)});
    },
  };
}
