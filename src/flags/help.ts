import {FLAGS, type Flag} from './table.ts';

/** How a flag is written: `--speaker NAME`, `-h, --help`, `--no-state`. */
export const written = (flag: Flag): string =>
  `${flag.short ? `-${flag.short}, ` : ''}--${flag.on ? 'no-' : ''}${flag.name}${flag.value ? ` ${flag.value}` : ''}`;

/** What `explore --help` prints. */
export function helpText(): string {
  const flags: readonly Flag[] = FLAGS;
  const width = Math.max(...flags.map(flag => written(flag).length));
  const groups = [...new Set(flags.map(flag => flag.group))].map(group => {
    const rows = flags.filter(flag => flag.group === group);
    return `${group}:\n${rows.map(flag => `  ${written(flag).padEnd(width)}  ${flag.help}\n`).join('')}`;
  });
  return `explore opens an article in the terminal and shows who said what.

Usage:
  explore                     the article that comes with it
  explore FILE…               text, HTML, Markdown, PDF, EPUB, DOCX, RSS or Atom
  explore a.txt b.html news/  a list of articles to choose from; a folder ends with its slash
  explore https://…           a page of the web
  command | explore           what a pipe brings; - says so too

${groups.join('\n')}
Exit codes: 0 fine, 1 something could not be read, 2 wrong usage.
In the screen, ? lists the keys.
`;
}
