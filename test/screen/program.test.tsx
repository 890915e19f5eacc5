import {cleanup, render} from 'ink-testing-library';
import {afterEach, describe, expect, test} from 'vitest';
import type {Effect} from '../../src/app/effect.ts';
import {Program} from '../../src/screen/program.tsx';
import {openSession} from '../../src/screen/session.ts';
import {frameOf} from '../../src/view/frame.ts';
import {textOfRow} from '../../src/view/row.ts';
import {riverState} from '../app/river.ts';

afterEach(cleanup);

/** The program drawn by Ink, as lines; keys go into its session. */
function drawn(...keys: readonly string[]) {
  const effects: Effect[] = [];
  const session = openSession({...riverState(100, 24), theme: 'none'}, effect => effects.push(effect));
  const screen = render(<Program source={session} />);
  for (const key of keys) session.send({type: 'key', key});
  return {
    session,
    effects,
    lines: () =>
      screen
        .lastFrame()!
        .replaceAll(/\x1b\[[\d;]*m/g, '')
        .split('\n'),
  };
}

const rowsOf = (session: ReturnType<typeof openSession>): string[] =>
  frameOf(session.state()).rows.map(row => textOfRow(row).trimEnd());

describe('the program in Ink', () => {
  test.each([
    [[]],
    [['s']],
    [['s', 'down', 'down']],
    [['s', ...'tal']],
    [['s', ...'zzz']],
    [['?']],
    [['e', 'pagedown', 'pagedown']],
    [['}', 'w', 'j']],
    [['}', 'c', 'enter']],
    [['2', 'f', ...'ra']],
  ] as const)('draws the frame of the state after %j', async keys => {
    const {session, lines} = drawn(...keys);
    await expect.poll(lines).toEqual(rowsOf(session));
  });

  test('the picker narrows while typing and Enter takes what is left', async () => {
    const {lines, session} = drawn('s', ...'talb');
    await expect.poll(() => lines().join('\n')).toContain('1 of 1');
    session.send({type: 'key', key: 'enter'});
    await expect.poll(() => lines().join('\n')).toContain('n/N everything Owen Talbot said 1/2');
  });

  test('what an effect says back is shown with the next frame', async () => {
    const {session, lines, effects} = drawn('}', 'y');
    expect(effects).toMatchObject([{type: 'copy'}]);
    session.send({type: 'said', text: 'copied the quote'});
    await expect.poll(() => lines().at(-1)).toContain('copied the quote');
  });
});
