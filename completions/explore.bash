# bash completion for explore; written by scripts/docs.ts
_explore() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}
  # --theme=dark comes as three words.
  if [[ $word == = ]]; then word=; elif [[ $before == = ]]; then before=${COMP_WORDS[COMP_CWORD-2]}; fi
  case $before in
    --theme) COMPREPLY=($(compgen -W 'terminal dark light contrast none' -- "$word")); return ;;
    --color) COMPREPLY=($(compgen -W 'auto always never' -- "$word")); return ;;
    --speaker|--search|--at|--encoding|--user-agent) return ;;
  esac
  if [[ $word == -* ]]; then
    COMPREPLY=($(compgen -W '--json --markdown --csv --report --html --patch --speaker --search --at --encoding --user-agent --corrections --no-state --theme --color --ascii --screen-reader --mouse --keys --forget --help -h --version -v' -- "$word"))
  else
    # A name may hold blanks: one a line.
    local IFS=$'\n'
    COMPREPLY=($(compgen -f -- "$word"))
  fi
}
complete -o filenames -F _explore explore
