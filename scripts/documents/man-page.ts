import {keyGroups} from '../../src/flags/keys-text.ts';
import {FLAGS, type Flag} from '../../src/flags/table.ts';

/** `man explore`, in the man macros of troff. */
export function manPage(version: string): string {
  const flags: readonly Flag[] = FLAGS;
  const groups = [...new Set(flags.map(flag => flag.group))].map(
    group =>
      `.SS ${roff(group)}\n${flags
        .filter(flag => flag.group === group)
        .map(entry)
        .join('')}`,
  );
  return `.TH EXPLORE 1 "" "explore ${version}" "User Commands"
.SH NAME
explore \\- read an article in the terminal and see who said what
.SH SYNOPSIS
.B explore
.RI [ flag ...]
.RI [ file | URL | \\- ...]
.SH DESCRIPTION
Opens an article, finds who said what in it, and walks through everything a speaker said.
Without an input it opens what a pipe brings, or the article that comes with it.
Where standard output is no terminal it prints a report.
.SH OPTIONS
${groups.join('')}.SH KEYS
In the screen, ? lists the keys that act where one is, and \\fBexplore \\-\\-keys\\fR lists all of them.
${keys()}.SH EXIT STATUS
.TP
.B 0
fine
.TP
.B 1
something could not be read
.TP
.B 2
wrong usage
.SH ENVIRONMENT
.TP
.B NO_COLOR, FORCE_COLOR
colours off or on, where \\-\\-color does not say
.TP
.B XDG_STATE_HOME
places, marks, notes and corrections are kept in its folder explore; ~/.local/state without it
.TP
.B INK_SCREEN_READER
set to true it does what \\-\\-screen\\-reader does
.SH EXAMPLES
.TP
.B explore \\-\\-json a.txt b.txt | jq \\-r .title
the titles of two articles
.TP
.B explore \\-\\-report \\-\\-speaker Ortiz article.html
everything Ortiz said
`;
}

/** The keys of the screen's panes; what acts while something is open is told on the screen. */
const keys = (): string =>
  keyGroups()
    .filter(({group}) => group !== 'While typing')
    .map(({group, rows}) => {
      const entries = rows
        .filter(({where}) => !/why|compare/.test(where))
        .map(row => `.TP\n.B ${roff(row.keys)}\n${roff(row.help)}${row.where ? ` (${roff(row.where)})` : ''}\n`);
      return `.SS ${roff(group)}\n${entries.join('')}`;
    })
    .join('');

function entry({name, short, value, on, help}: Flag): string {
  const long = `\\-\\-${on ? 'no\\-' : ''}${roff(name)}`;
  return `.TP\n.B ${short ? `\\-${short}, ` : ''}${long}${value ? ` \\fI${value}\\fR` : ''}\n${roff(help)}\n`;
}

const roff = (text: string): string =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(['.])/gm, '\\&$1')
    // As a name, so that no reader of the page has to know its encoding.
    .replace(/[^\x00-\x7f]/gu, sign => `\\[u${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`);
