import {expect, test} from 'vitest';
import {update} from '../../src/app/update.ts';
import {textOfRow} from '../../src/view/row.ts';
import {footerRow, titleRow} from '../../src/view/status.ts';
import {riverState} from '../app/river.ts';

test('hints that have no room are left out whole', () => {
  for (let columns = 20; columns < 200; columns++)
    expect(textOfRow(footerRow(riverState(columns, 24)))).not.toContain('…');
});

test('what can do nothing now is not hinted at', () => {
  expect(textOfRow(footerRow(riverState()))).not.toContain('back');
  const [jumped] = update(riverState(), {type: 'key', key: 'G'});
  expect(textOfRow(footerRow(jumped))).toContain('[ back');
});

test('the trail is named with the stop one stands on', () => {
  const state = ['s', 'enter', 'n'].reduce((before, key) => update(before, {type: 'key', key})[0], riverState());
  expect(textOfRow(footerRow(state))).toMatch(/^ n\/N everything Tessa Lindqvist said 2\/3/);
});

test('the title gives way to the place, not the other way round', () => {
  expect(textOfRow(titleRow(riverState(60, 24)))).toMatch(/^ River towns weigh.*¶1\/10 {3}0% $/);
});
