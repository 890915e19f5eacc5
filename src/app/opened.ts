import {findSpeaker} from '../search/find-speaker.ts';
import {bySpeaker} from '../trail/by-speaker.ts';
import type {Result} from './commands/command.ts';
import {follow} from './go.ts';
import {resumed} from './resumed.ts';
import type {State} from './state.ts';
import {withCursor} from './viewport.ts';

/** Does what the command line asked for, or takes up what was walked before, now that the engine knows who said what. */
export function opened(state: State): Result {
  const {speaker: name, quote} = state.wanted;
  const ready: State = {...state, wanted: {...state.wanted, speaker: null, quote: null}};
  if (quote !== null) {
    const span = state.annotations.quotes[quote]?.spans[0];
    if (!span) return [{...ready, said: `there is no quote ${quote}`}];
    return [withCursor(ready, {block: span.block, offset: span.start})];
  }
  if (name === null) return resumed(ready);
  const speaker = findSpeaker(state.annotations.speakers, name);
  if (!speaker) return [{...ready, said: `nobody called “${name}” speaks here`}];
  return [follow(ready, bySpeaker(state.annotations, speaker.id))];
}
