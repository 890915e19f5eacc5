import type {Command} from '../app/commands/command.ts';
import {EVERY_PANE} from '../app/commands/command.ts';
import {COMMANDS} from '../app/commands/index.ts';
import {showKey} from '../app/keys.ts';

/** A row of the lists of keys. */
export interface KeyRow {
  readonly keys: string;
  readonly help: string;
  /** Where it acts; empty where that is everywhere. */
  readonly where: string;
}

/** The keys by the headings of the help, from the table of commands; what is typed into a field is left out. */
export function keyGroups(): readonly {readonly group: string; readonly rows: readonly KeyRow[]}[] {
  const commands = COMMANDS.filter(({keys}) => !keys.includes('{character}'));
  return [...new Set(commands.map(({group}) => group))].map(group => ({
    group,
    rows: commands.filter(command => command.group === group).map(rowOf),
  }));
}

const rowOf = ({keys, help, panes}: Command): KeyRow => ({
  keys: keys.map(key => showKey(key)).join('  '),
  help,
  where: EVERY_PANE.every(pane => panes.includes(pane)) ? '' : panes.join(', '),
});

/** What `explore --keys` prints. */
export function keysText(): string {
  const groups = keyGroups();
  const width = Math.max(...groups.flatMap(({rows}) => rows.map(({keys}) => keys.length)));
  return groups
    .map(({group, rows}) => {
      const lines = rows.map(
        ({keys, help, where}) => `  ${keys.padEnd(width)}  ${help}${where ? ` (${where})` : ''}\n`,
      );
      return `${group}:\n${lines.join('')}`;
    })
    .join('\n');
}
