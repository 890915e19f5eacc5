import {expect, test} from 'vitest';
import type {Message} from '../../src/app/message.ts';
import {openKeyboard} from '../../src/screen/keyboard.ts';
import type {Terminal} from '../../src/screen/terminal.ts';

function keyboard() {
  let type: (chunk: string) => void = () => {};
  const opened = openKeyboard({onInput: listener => (type = listener)} as Pick<Terminal, 'onInput'> as Terminal);
  return {...opened, type: (chunk: string) => type(chunk)};
}

const nameOf = (message: Message): string => (message.type === 'key' ? message.key : message.type);

test('what was typed is handed over as far as it is taken, and the rest in its order', () => {
  const {connect, type} = keyboard();
  const acted: string[] = [];
  type('jj');
  connect(message => {
    if (nameOf(message) !== 'j') return false;
    acted.push(nameOf(message));
    return true;
  });
  type('jGj');
  type('k');
  expect(acted).toEqual(['j', 'j', 'j']);
  connect(message => acted.push(nameOf(message)) > 0);
  type('x');
  expect(acted).toEqual(['j', 'j', 'j', 'G', 'j', 'k', 'x']);
});
