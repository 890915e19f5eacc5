import type {ThemeName} from '../request.ts';
import {MEASURES, type State} from '../state.ts';
import {type Command, EVERY_PANE} from './command.ts';

const THEMES: readonly ThemeName[] = ['terminal', 'dark', 'light', 'contrast', 'none'];

const NAMES: Readonly<Record<ThemeName, string>> = {
  terminal: 'the terminal’s own colours',
  dark: 'for a dark screen',
  light: 'for a light screen',
  contrast: 'high contrast',
  none: 'no colours',
};

function measured(state: State, by: number): State {
  const measure = Math.max(MEASURES.least, Math.min(MEASURES.most, state.measure + by));
  return {...state, measure, said: `lines of ${measure} columns at most`};
}

export const look: readonly Command[] = [
  {
    id: 'wider',
    group: 'The screen',
    keys: ['+'],
    panes: EVERY_PANE,
    help: 'longer lines',
    run: state => [measured(state, 4)],
  },
  {
    id: 'narrower',
    group: 'The screen',
    keys: ['-'],
    panes: EVERY_PANE,
    help: 'shorter lines',
    run: state => [measured(state, -4)],
  },
  {
    id: 'theme',
    group: 'The screen',
    keys: ['t'],
    panes: EVERY_PANE,
    help: 'the next theme of colours',
    run: state => {
      const theme = THEMES[(THEMES.indexOf(state.theme) + 1) % THEMES.length]!;
      return [{...state, theme, said: `theme: ${NAMES[theme]}`}];
    },
  },
  {
    id: 'mouse',
    group: 'The screen',
    keys: ['M'],
    panes: EVERY_PANE,
    help: 'the mouse on or off',
    run: state => {
      const on = !state.mouse;
      const said = on ? 'mouse on; hold Shift to select text' : 'mouse off';
      return [
        {...state, mouse: on, said},
        {type: 'mouse', on},
      ];
    },
  },
];
