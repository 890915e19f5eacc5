import {keyOf} from '../desk/quote-key.ts';
import type {Format} from '../export/print.ts';
import {comparePlaces} from '../model/place.ts';
import type {Result} from './commands/command.ts';
import {correcting} from './correcting.ts';
import type {DeskKind} from './desk-items.ts';
import {exportedOf, type Subject} from './exported.ts';
import {jumpTo} from './go.ts';
import {selected} from './selection.ts';
import type {State} from './state.ts';
import {subjectHere} from './subject.ts';

/** What comes of picking a row of such a list. */
export function deskPicked(state: State, kind: DeskKind, id: string): Result {
  const closed: State = {...state, overlay: null};
  const {quote} = selected(closed);
  const name = subjectHere(closed)?.name;
  switch (kind) {
    case 'correct': {
      const wrong = quote === null ? undefined : state.annotations.quotes[quote];
      if (!wrong) return [closed];
      return correcting(closed, {what: 'speaker', quote: keyOf(state.article, wrong), speaker: id || null});
    }
    case 'merge':
      return name === undefined ? [closed] : correcting(closed, {what: 'merge', from: name, into: id});
    case 'split':
      return name === undefined ? [closed] : correcting(closed, {what: 'split', alias: id, from: name});
    case 'export': {
      const [subject, format] = id.split(' ') as [Subject, Format];
      const exported = exportedOf(closed, subject, format);
      // What a browser's page begins with tells a reader nothing.
      const top = format === 'html' ? exported.text.split('\n').indexOf('<body>') : 0;
      return [{...state, overlay: {type: 'save', ...exported, exists: false, top: Math.max(0, top)}}];
    }
    case 'shelf':
      return id === state.onShelf ? [closed] : [closed, {type: 'open', key: id}];
    case 'marks': {
      const marks = [...state.marks].sort((a, b) => comparePlaces(a.place, b.place));
      const mark = marks[Number(id)];
      return [mark ? {...jumpTo({...closed, stop: null}, mark.place), focus: 'text'} : closed];
    }
  }
}
