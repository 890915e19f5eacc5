import {Box, Text} from 'ink';
import SelectInput from 'ink-select-input';
import {memo, useSyncExternalStore} from 'react';
import type {State} from '../app/state.ts';
import {frameOf} from '../view/frame.ts';
import {painted, THEMES} from './theme.ts';

/** What the program is shown of: a state that changes. */
export interface Source {
  readonly state: () => State;
  readonly subscribe: (listener: () => void) => () => void;
}

/** A row of the screen; drawn anew only when its text is another. */
const Line = memo(({line}: {readonly line: string}) => <Text wrap="truncate">{line}</Text>);

const NoIndicator = () => null;
const Item = ({label}: {readonly label: string}) => <Line line={label} />;

/**
 * The screen: a row of text for each row of the frame.
 *
 * A list to pick from is a SelectInput whose items are rows of the frame. It is given its selection and no keys: all
 * keys go one way, through the table of commands, so that none is lost or taken twice.
 */
export function Program({source}: {readonly source: Source}) {
  const state = useSyncExternalStore(source.subscribe, source.state);
  const {rows, picker} = frameOf(state);
  const theme = THEMES[state.theme];
  const lines = rows.map(row => painted(row, theme));
  const from = picker ? picker.y + picker.from : lines.length;
  const to = picker ? picker.y + picker.to : lines.length;
  const drawn = (start: number, end: number) =>
    // A row is its place on the screen: there is nothing else it could be told by.
    // biome-ignore lint/suspicious/noArrayIndexKey: the place is the identity
    lines.slice(start, end).map((line, index) => <Line key={start + index} line={line} />);
  return (
    <Box flexDirection="column">
      {drawn(0, from)}
      {picker && to > from ? (
        <SelectInput
          key={`${picker.selected} ${to - from}`}
          isFocused={false}
          initialIndex={picker.selected}
          indicatorComponent={NoIndicator}
          itemComponent={Item}
          items={lines.slice(from, to).map((label, index) => ({key: String(index), label, value: index}))}
        />
      ) : null}
      {drawn(to, lines.length)}
    </Box>
  );
}
