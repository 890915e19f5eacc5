import {EventEmitter} from 'node:events';
import {render} from 'ink';
import type {InkStream} from './ink-stream.ts';
import {Program, type Source} from './program.tsx';

/** Keys are read by our own hand; Ink gets an input that never says anything. */
class NoInput extends EventEmitter {
  readonly isTTY = false;
  read = () => null;
  setEncoding(): void {}
}

/** Lets Ink take the screen over: it draws the frame that stands there already, and from now on what changes. */
export function mount(source: Source, stream: InkStream): {readonly unmount: () => void} {
  const instance = render(<Program source={source} />, {
    stdout: stream as unknown as NodeJS.WriteStream,
    stdin: new NoInput() as unknown as NodeJS.ReadStream,
    interactive: true,
    incrementalRendering: true,
    // A frame for each key: nothing is drawn where nothing changes.
    maxFps: 1000,
    patchConsole: false,
    exitOnCtrlC: false,
    isScreenReaderEnabled: false,
  });
  return {unmount: () => instance.unmount()};
}
