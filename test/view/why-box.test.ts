import {expect, test} from 'vitest';
import {update} from '../../src/app/update.ts';
import {frameOf} from '../../src/view/frame.ts';
import {textOfRow} from '../../src/view/row.ts';
import {riverAnnotations, riverState} from '../app/river.ts';

test('the step that is walked is read whole on a narrow screen, the others in a row each', () => {
  const long = 'description “the woman who led the modelling” stands for Priya Raman';
  const [first, ...rest] = riverAnnotations.quotes;
  const steps = first!.steps.map((step, index) => (index < 2 ? {...step, text: long} : step));
  const annotations = {...riverAnnotations, quotes: [{...first!, steps}, ...rest]};
  let state = {...riverState(40, 12), annotations};
  for (const key of ['.', 'w', 'j']) state = {...update(state, {type: 'key', key})[0], annotations};
  const rows = frameOf(state).rows.map(row => textOfRow(row).trimEnd());
  const at = rows.findIndex(row => row.startsWith('▶cue'));
  expect(
    rows
      .slice(at, at + 3)
      .map(row => row.slice(12).trim())
      .join(' '),
  ).toBe(`${long} ¶2`);
});
