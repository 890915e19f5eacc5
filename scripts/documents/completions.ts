import {FLAGS, type Flag} from '../../src/flags/table.ts';

const flags: readonly Flag[] = FLAGS;
const long = ({name, on}: Flag): string => `--${on ? 'no-' : ''}${name}`;
const takesFile = ({value}: Flag): boolean => value === 'FILE';

/** For bash: flags, the values of those that have a list, files everywhere else. */
export function bashCompletion(): string {
  const all = flags.flatMap(flag => [long(flag), ...(flag.short ? [`-${flag.short}`] : [])]);
  const lists = flags
    .filter(({choices}) => choices)
    .map(flag => `    ${long(flag)}) COMPREPLY=($(compgen -W '${flag.choices!.join(' ')}' -- "$word")); return ;;\n`);
  const free = flags.filter(flag => flag.value && !flag.choices && !takesFile(flag)).map(long);
  return `# bash completion for explore; written by scripts/docs.ts
_explore() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]}
  # --theme=dark comes as three words.
  if [[ $word == = ]]; then word=; elif [[ $before == = ]]; then before=\${COMP_WORDS[COMP_CWORD-2]}; fi
  case $before in
${lists.join('')}    ${free.join('|')}) return ;;
  esac
  if [[ $word == -* ]]; then
    COMPREPLY=($(compgen -W '${all.join(' ')}' -- "$word"))
  else
    # A name may hold blanks: one a line.
    local IFS=$'\\n'
    COMPREPLY=($(compgen -f -- "$word"))
  fi
}
complete -o filenames -F _explore explore
`;
}

/** For zsh, each flag with its line of help. */
export function zshCompletion(): string {
  const rows = flags.map(flag => {
    const equals = flag.value ? '=' : '';
    const names = flag.short
      ? `'(-${flag.short} ${long(flag)})'{-${flag.short},${long(flag)}}'`
      : `'${long(flag)}${equals}`;
    const value = flag.choices
      ? `:${flag.value}:(${flag.choices.join(' ')})`
      : takesFile(flag)
        ? `:${flag.value}:_files`
        : flag.value
          ? `:${flag.value}: `
          : '';
    return `  ${names}[${flag.help.replace(/[[\]\\:]/g, '\\$&').replaceAll("'", "'\\''")}]${value}'`;
  });
  return `#compdef explore
# zsh completion for explore; written by scripts/docs.ts
_arguments -s -S \\
${rows.join(' \\\n')} \\
  '*:article:_files'
`;
}

/** For fish. */
export function fishCompletion(): string {
  const rows = flags.map(flag => {
    const value = flag.choices
      ? ` -x -a '${flag.choices.join(' ')}'`
      : takesFile(flag)
        ? ' -r -F'
        : flag.value
          ? ' -x'
          : '';
    return `complete -c explore -l ${long(flag).slice(2)}${flag.short ? ` -s ${flag.short}` : ''}${value} -d '${flag.help.replace(/['\\]/g, '\\$&')}'\n`;
  });
  return `# fish completion for explore; written by scripts/docs.ts\n${rows.join('')}`;
}
