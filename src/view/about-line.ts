import {isUnheard, type Said, speaksOf, spokenOfBy} from '../app/about.ts';
import {mentionsTimeline} from '../app/kept-timeline.ts';
import type {State} from '../app/state.ts';
import type {Subject} from '../app/subject.ts';
import {tagOf} from '../app/tags.ts';
import {box} from './box.ts';
import {glyphsOf} from './glyphs.ts';
import {fitRow, type Row, seg} from './row.ts';
import {speakerRole} from './speaker-role.ts';

/** More names than these are told by `i`. */
const MOST = 3;

/** One row about the one that is selected: kind, how often named and heard, other names, who speaks of whom. */
export function aboutLine(state: State, subject: Subject): Row {
  const {dot} = glyphsOf(state);
  const {name, role, entity} = subject;
  const parts = [entity?.type, role, heard(state, subject), ...relations(state, subject)].filter(Boolean);
  return fitRow(
    [seg(' about  ', 'muted'), seg(name, 'text'), seg(` ${dot} ${parts.join(` ${dot} `)}`, 'muted')],
    state.size.columns,
  );
}

/** The same as a box under the pane: where it is named, then the rest. */
export function aboutStrip(state: State, subject: Subject, width: number, height: number): Row[] {
  const {annotations, ascii} = state;
  const {id, name, role, speaker, entity} = subject;
  const {paragraph, dot} = glyphsOf(state);
  const first = `${paragraph}1 `;
  const last = ` ${paragraph}${state.article.blocks.length}   ${heard(state, subject)} `;
  const line = mentionsTimeline(state, entity?.mentions ?? [], Math.max(4, width - 4 - first.length - last.length));
  const tag = speaker ? `${tagOf(annotations, id)} ` : '';
  return box(
    [
      [seg(` ${first}`, 'muted'), seg(line, speaker ? speakerRole(annotations, id) : 'muted'), seg(last, 'muted')],
      [seg(` ${relations(state, subject).join(` ${dot} `)}`, 'muted')],
    ],
    width,
    height,
    {title: `${tag}${name}${role ? `, ${role}` : ''}`, focused: false, ascii},
  );
}

function heard(state: State, subject: Subject): string {
  const named = subject.entity?.mentions.length ?? 0;
  const said = subject.speaker?.quotes.length ?? 0;
  const voice = said ? `heard ${said}x` : isUnheard(state, subject) ? 'never heard' : '';
  return [named ? `named ${named}x` : '', voice].filter(Boolean).join(', ');
}

function relations(state: State, subject: Subject): readonly string[] {
  const by = listed(spokenOfBy(state, subject), ({tag, name, count}) => `${tag === '' ? name : tag} ${count}`);
  const of = listed(speaksOf(state, subject), ({name, count}) => `${name} ${count}`);
  const names = listed(subject.aliases, alias => alias);
  return [names && `also ${names}`, by && `spoken of by ${by}`, of && `speaks of ${of}`].filter(part => part !== '');
}

const listed = <Item extends string | Said>(items: readonly Item[], word: (item: Item) => string): string =>
  items.slice(0, MOST).map(word).join(', ') + (items.length > MOST ? ` and ${items.length - MOST} more` : '');
