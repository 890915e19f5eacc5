const NAMED =
  /^(?:(?:ctrl|alt|shift)\+)*(?:enter|esc|tab|backspace|delete|insert|up|down|left|right|home|end|pageup|pagedown|f\d+)$|^(?:ctrl|alt)\+./;

/** Whether a key types a character, and is not a key by name. */
export const isPrintable = (key: string): boolean => !NAMED.test(key) && !/^[\x00-\x1f\x7f]/.test(key);

/** Whether a key is a letter that can name a mark. */
export const isLetter = (key: string): boolean => /^[a-zA-Z]$/.test(key);

const SHOWN: Readonly<Record<string, string>> = {
  ' ': 'Space',
  enter: 'Enter',
  esc: 'Esc',
  tab: 'Tab',
  backspace: 'Backspace',
  up: '↑',
  down: '↓',
  left: '←',
  right: '→',
  home: 'Home',
  end: 'End',
  pageup: 'PgUp',
  pagedown: 'PgDn',
  '{letter}': 'letter',
  '{character}': 'any character',
};

const ASCII: Readonly<Record<string, string>> = {up: 'Up', down: 'Down', left: 'Left', right: 'Right'};

/** A key as it is written for a reader: `^D`, `Alt-←`, `Space`; two keys one after the other stand together. */
export function showKey(key: string, ascii = false): string {
  if (key.length > 1 && key.includes(' ') && key !== ' ')
    return key
      .split(' ')
      .map(part => showKey(part, ascii))
      .join('')
      .replace('letter', ' letter');
  const parts = key === '+' ? ['+'] : key.split('+');
  const last = parts.pop() || '+';
  const name = (ascii ? ASCII[last] : undefined) ?? SHOWN[last] ?? last;
  if (parts.includes('ctrl')) return `^${last.length === 1 ? last.toUpperCase() : name}`;
  return [...parts.map(part => part[0]!.toUpperCase() + part.slice(1)), name].join('-');
}
