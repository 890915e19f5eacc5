import meow from 'meow';
import {checkFlags} from './check.ts';
import {DEFAULTS, type Options} from './options.ts';
import {FLAGS} from './table.ts';

const FORMATS = ['json', 'markdown', 'csv', 'report', 'html', 'patch'] as const;

const ABOUT = ['help', 'version', 'keys', 'forget'] as const;

/** Reads a command line with flags in it; a string instead of options is what is wrong with it. */
export function parseWords(argv: readonly string[]): Options | string {
  const wrong = checkFlags(argv);
  if (wrong) return wrong;
  const {flags, input} = meow('', {
    importMeta: import.meta,
    argv,
    pkg: {},
    autoHelp: false,
    autoVersion: false,
    inferType: false,
    flags: meowFlags(FLAGS),
  });
  const text = (name: string): string | null => {
    const value = flags[name];
    return typeof value === 'string' ? value : null;
  };
  const formats = FORMATS.filter(name => flags[name]);
  if (formats.length > 1) return `--${formats[0]} and --${formats[1]} exclude each other`;
  return {
    inputs: input.map(String),
    about: ABOUT.find(name => flags[name]) ?? null,
    format: formats[0] ?? null,
    speaker: text('speaker'),
    search: text('search'),
    at: text('at'),
    encoding: text('encoding'),
    userAgent: text('userAgent'),
    corrections: text('corrections'),
    state: flags.state !== false,
    theme: (text('theme') as Options['theme'] | null) ?? DEFAULTS.theme,
    color: (text('color') as Options['color'] | null) ?? DEFAULTS.color,
    ascii: flags.ascii === true,
    screenReader: flags.screenReader === true,
    mouse: flags.mouse === true,
  };
}

const camel = (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

function meowFlags(table: typeof FLAGS) {
  return Object.fromEntries(
    table.map(flag => {
      const short = 'short' in flag ? {shortFlag: flag.short} : {};
      const on = 'on' in flag ? {default: true} : {};
      const kind = flag.value === null ? {type: 'boolean' as const, ...on} : {type: 'string' as const};
      return [camel(flag.name), {...kind, ...short}];
    }),
  );
}
