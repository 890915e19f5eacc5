import {keyGroups} from '../../src/flags/keys-text.ts';

/** docs/keys.md: every key, by the headings of the help. */
export function keysDocument(): string {
  const groups = keyGroups().map(
    ({group, rows}) =>
      `## ${group}\n\n| Keys | Action | Where |\n|---|---|---|\n${rows
        .map(({keys, help, where}) => `| ${code(keys)} | ${cell(help)} | ${where || 'everywhere'} |\n`)
        .join('')}`,
  );
  return `# Keys\n\nWritten from the table of commands by \`npm run docs\`.\n\n${groups.join('\n')}`;
}

/** The README's list: what acts everywhere or in the text, without the keys within what is open. */
export function keyTable(): string {
  const rows = keyGroups().flatMap(({group, rows: all}) =>
    all.filter(({where}) => where === '' || /\btext\b/.test(where) || (group !== 'Move' && /\bspeakers\b/.test(where))),
  );
  return `| Keys | Action |\n|---|---|\n${rows.map(({keys, help}) => `| ${code(keys)} | ${cell(help)} |\n`).join('')}`;
}

const code = (keys: string): string =>
  keys
    .split('  ')
    .map(key => `\`\`${key.includes('`') ? ` ${key} ` : key}\`\``.replace(/^``([^`]*)``$/, '`$1`'))
    .join(' ')
    .replaceAll('|', '\\|');

const cell = (text: string): string => text.replaceAll('|', '\\|');
