import {applyCorrections} from '../desk/apply-corrections.ts';
import {type Correction, describeCorrection} from '../desk/correction.ts';
import type {KeptCorrection} from '../desk/desk.ts';
import type {Annotations} from '../model/annotation.ts';
import type {Trail} from '../model/trail.ts';
import {bySpeaker, UNKNOWN_SPEAKER} from '../trail/by-speaker.ts';
import {bySpokenOf} from '../trail/by-spoken-of.ts';
import {quotations} from '../trail/quotations.ts';
import {stopAt} from '../trail/walk.ts';
import type {Result} from './commands/command.ts';
import type {State} from './state.ts';

/** What the engine found, with the reader's corrections in it; the trail is made anew of it. */
export function withCorrections(state: State, engine: Annotations, corrections: readonly KeptCorrection[]): State {
  const {annotations, unmatched} = applyCorrections(
    state.article,
    engine,
    corrections.map(({correction}) => correction),
  );
  const trail = state.trail && remade(state.trail, annotations);
  const stop = trail && stopAt(trail, state.cursor);
  // They are kept all the same: the text, or the engine, may be as before some other day.
  const lost = unmatched.length;
  const said = lost ? `${lost} ${lost === 1 ? 'correction meets' : 'corrections meet'} nothing here` : state.said;
  return {...state, engine, corrections, annotations, trail, stop, said};
}

/** Puts something right, keeps it, and tells it. */
export function correcting(state: State, correction: Correction): Result {
  const [numbered, id] = nextId(state);
  const kept: KeptCorrection = {id, correction};
  const changed = withCorrections(numbered, state.engine, [...state.corrections, kept]);
  return [
    {...changed, said: `${inShort(correction)}; u undoes it`},
    {type: 'keep', change: {type: 'correct', kept}},
  ];
}

/** What is new by a correction: it was made where the cursor is, so that whose or which words goes without saying. */
function inShort(correction: Correction): string {
  switch (correction.what) {
    case 'speaker':
      return `said by ${correction.speaker ?? 'nobody named'}`;
    case 'strike':
      return 'struck out';
    case 'merge':
      return `merged: ${correction.into}`;
    case 'split':
      return `split off: ${correction.alias}`;
  }
}

/** Takes the last correction back. */
export function undone(state: State): Result {
  const last = state.corrections.at(-1);
  if (!last) return [state];
  const changed = withCorrections(state, state.engine, state.corrections.slice(0, -1));
  return [
    {...changed, said: `undone: ${describeCorrection(last.correction)}`},
    {type: 'keep', change: {type: 'undo', id: last.id}},
  ];
}

/** A name for a mark or correction that no other program gives, and the state that has given it. */
export function nextId(state: State): readonly [State, string] {
  const {name, given} = state.session;
  return [{...state, session: {name, given: given + 1}}, `${name}-${given}`];
}

/** A trail over what is now known; quotes have new numbers. Matches of words stay where they are. */
function remade(trail: Trail, annotations: Annotations): Trail | null {
  if (trail.kind === 'speaker') {
    const next = bySpeaker(annotations, trail.key === UNKNOWN_SPEAKER ? null : trail.key);
    return next.stops.length > 0 ? next : null;
  }
  if (trail.kind === 'spoken') {
    const next = bySpokenOf(annotations, trail.key);
    return next.stops.length > 0 ? next : null;
  }
  if (trail.kind === 'quotes') return quotations(annotations);
  return trail.stops.some(({quote}) => quote !== null) ? null : trail;
}
