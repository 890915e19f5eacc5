/** Writes corrections one after the other until it is killed, and says after each that it is kept. */
import {writeSync} from 'node:fs';
import {emptyDesk} from '../../src/desk/desk.ts';
import {openStore} from '../../src/store/open-store.ts';

const [folder, name, last = 'Infinity'] = process.argv.slice(2);
const store = openStore(folder!);
for (let number = 0; number < Number(last); number++) {
  const id = `${name}-${number}`;
  store.change(emptyDesk('abc', null, null), [
    {type: 'correct', kept: {id, correction: {what: 'merge', from: id, into: 'x'}}},
  ]);
  writeSync(1, `${id}\n`);
}
