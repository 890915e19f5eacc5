import type {ThemeName} from '../app/request.ts';
import type {Role, Row} from '../view/row.ts';

/** What a role looks like, as the numbers of SGR; none is left as the terminal has it. */
export type Theme = Readonly<Partial<Record<Role, string>>>;

const BOLD = '1';
const UNDERLINE = '4';
const INVERSE = '7';

/** Without colours: bold, underline and inverse say what the signs and tags beside the text say too. */
const none: Theme = {
  title: BOLD,
  heading: BOLD,
  focus: BOLD,
  selected: BOLD,
  stop: `${BOLD};${UNDERLINE}`,
  trail: UNDERLINE,
  hit: UNDERLINE,
  'hit-now': INVERSE,
  doubtful: UNDERLINE,
  error: BOLD,
  key: BOLD,
};

const speakers = (codes: readonly string[]): Theme =>
  Object.fromEntries(codes.map((code, index) => [`speaker${index}`, code]));

/** The terminal's own sixteen colours, whatever its background: no white, no black and no dim for content. */
const terminal: Theme = {
  ...none,
  ...speakers(['36', '35', '32', '33', '34', '31', '96', '95']),
  frame: '90',
  muted: '90',
  focus: `${BOLD};36`,
  selected: `${BOLD};36`,
  indirect: '90',
  stop: `${BOLD};${UNDERLINE};36`,
  trail: `${UNDERLINE};36`,
  hit: `${UNDERLINE};33`,
  'hit-now': `${INVERSE};33`,
  doubtful: '33',
  error: `${BOLD};31`,
  key: BOLD,
};

const dark: Theme = {
  ...terminal,
  ...speakers(['38;5;80', '38;5;176', '38;5;114', '38;5;179', '38;5;111', '38;5;210', '38;5;152', '38;5;183']),
  text: '38;5;253',
  direct: '38;5;231',
  frame: '38;5;240',
  muted: '38;5;247',
  indirect: '38;5;250',
  focus: `${BOLD};38;5;80`,
  selected: `${BOLD};38;5;80`,
  stop: `${BOLD};${UNDERLINE};38;5;80`,
  trail: `${UNDERLINE};38;5;152`,
  hit: `${UNDERLINE};38;5;222`,
  'hit-now': `${BOLD};38;5;16;48;5;222`,
  doubtful: '38;5;222',
  error: `${BOLD};38;5;210`,
};

const light: Theme = {
  ...terminal,
  ...speakers(['38;5;24', '38;5;90', '38;5;22', '38;5;94', '38;5;19', '38;5;124', '38;5;30', '38;5;54']),
  text: '38;5;235',
  direct: '38;5;16',
  frame: '38;5;248',
  muted: '38;5;241',
  indirect: '38;5;238',
  focus: `${BOLD};38;5;24`,
  selected: `${BOLD};38;5;24`,
  stop: `${BOLD};${UNDERLINE};38;5;24`,
  trail: `${UNDERLINE};38;5;24`,
  hit: `${UNDERLINE};38;5;94`,
  'hit-now': `${BOLD};38;5;16;48;5;222`,
  doubtful: '38;5;94',
  error: `${BOLD};38;5;124`,
};

/** The strongest the sixteen colours have: nothing grey. */
const contrast: Theme = {
  ...none,
  ...speakers(['1;96', '1;95', '1;92', '1;93', '1;94', '1;91', '1;96', '1;95']),
  focus: `${BOLD};93`,
  selected: INVERSE,
  stop: INVERSE,
  trail: `${BOLD};${UNDERLINE}`,
  hit: `${BOLD};${UNDERLINE}`,
  'hit-now': INVERSE,
  doubtful: `${BOLD};93`,
  error: `${BOLD};91`,
};

export const THEMES: Readonly<Record<ThemeName, Theme>> = {terminal, dark, light, contrast, none};

/** A row as it is written to a terminal. */
export function painted(row: Row, theme: Theme): string {
  let line = '';
  for (let i = 0; i < row.length; i++) {
    const code = theme[row[i]!.role];
    let text = row[i]!.text;
    while (i + 1 < row.length && theme[row[i + 1]!.role] === code) text += row[++i]!.text;
    line += code && text ? `\x1b[${code}m${text}\x1b[0m` : text;
  }
  return line;
}

/**
 * Whether colours are used: what the command line says goes before NO_COLOR, that before FORCE_COLOR, and last the
 * terminal is asked.
 */
export function wantsColour(
  color: 'auto' | 'always' | 'never',
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  if (color !== 'auto') return color === 'always';
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return env.TERM !== 'dumb';
}
