import {spawn} from 'node:child_process';
import {createHash} from 'node:crypto';
import {FIRST, type Input, LAST} from './inputs.ts';
import type {Program} from './programs.ts';
import {openTerminal, peakMemory, processorTime, type Size, type Terminal} from './terminal.ts';

/** What one run of a program on an input showed; milliseconds and bytes. A measurement that cannot be made is left out. */
export type Sample = Partial<Record<Measure, number>>;

type Measure =
  | 'first frame'
  | 'first page turned'
  | 'first key acted on'
  | 'first speakers'
  | 'annotated'
  | 'idle CPU, ms a second'
  | 'peak memory';

/** Start to first frame, and to the first key acted on: the key is typed as soon as there is a frame. */
export async function measureStart(program: Program, input: Input, size: Size): Promise<Sample> {
  const terminal = openTerminal(program.command, program.args(input.path), size, program.env);
  try {
    const firstFrame = await terminal.shows([FIRST]);
    const sample: Sample = {'first frame': firstFrame};
    if (program.toEnd) {
      terminal.type(program.toEnd);
      sample['first key acted on'] = await terminal.shows([LAST]);
    }
    if (program.name === 'explore') {
      Object.assign(sample, await measureRest(terminal));
      sample['first page turned'] = await measurePage(program, input, size);
    }
    return sample;
  } finally {
    await terminal.close();
  }
}

/** Start to the second page, which needs no more than the beginning of a text; the key is typed as soon as there is a frame. */
async function measurePage(program: Program, input: Input, size: Size): Promise<number> {
  const terminal = openTerminal(program.command, program.args(input.path), size, program.env);
  try {
    await terminal.shows([FIRST]);
    terminal.type(' ');
    return await terminal.shows([/¶9 /]);
  } finally {
    await terminal.close();
  }
}

async function measureRest(terminal: Terminal): Promise<Sample> {
  const begun = await terminal.shows([/so far|\d speakers/]).catch(() => null);
  const annotated = await terminal.shows([/\d speakers/]).catch(() => null);
  await terminal.idle(500);
  const before = processorTime(terminal.pid);
  const seconds = 1.5;
  await new Promise(resolve => setTimeout(resolve, seconds * 1000));
  const after = processorTime(terminal.pid);
  const memory = peakMemory(terminal.pid);
  return {
    ...(begun === null ? {} : {'first speakers': begun}),
    ...(annotated === null ? {} : {annotated}),
    ...(before === null || after === null ? {} : {'idle CPU, ms a second': (after - before) / seconds}),
    ...(memory === null ? {} : {'peak memory': memory}),
  };
}

export interface KeyTimes {
  readonly frames: readonly number[];
  readonly bytes: readonly number[];
}

/** A key, its frame, and the next key when the screen is quiet. */
export async function measureKeys(program: Program, input: Input, size: Size, keys: number): Promise<KeyTimes> {
  const terminal = openTerminal(program.command, program.args(input.path), size, program.env);
  const frames: number[] = [];
  const bytes: number[] = [];
  try {
    await terminal.shows([FIRST]);
    await terminal.idle(600);
    for (let key = 0; key < keys; key++) {
      const answer = await terminal.press('j', 25);
      if (answer.first === null) continue;
      frames.push(answer.first);
      bytes.push(answer.bytes);
    }
    return {frames, bytes};
  } finally {
    await terminal.close();
  }
}

/** How the screen ends when a search is answered: `1/734`, or what is shown in place of what was typed. */
const ANSWERED = /(?: \d+\/\d+|; showing [^\n]+) *$/;

/** Each letter of some queries, and when its answer was drawn. */
export async function measureSearch(program: Program, input: Input, size: Size): Promise<readonly number[]> {
  const terminal = openTerminal(program.command, program.args(input.path), size, program.env);
  const times: number[] = [];
  try {
    await terminal.shows([FIRST]);
    await terminal.idle(1500);
    for (const query of ['council', 'maintenence', 'ortiz said']) {
      await terminal.press('/', 80);
      for (const letter of query) {
        terminal.forget();
        const typed = performance.now();
        terminal.type(letter);
        await terminal.shows([ANSWERED]);
        times.push(performance.now() - typed);
        await terminal.idle(80);
      }
      await terminal.press('\x1b', 80);
    }
    return times;
  } finally {
    await terminal.close();
  }
}

/** Bytes a second that `--json` takes in. */
export function measureThroughput(
  program: Program,
  input: {readonly path: string; readonly bytes: number},
): Promise<number> {
  const start = performance.now();
  const child = spawn(program.command, [...program.args(input.path), '--json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {...process.env, ...program.env},
  });
  const hash = createHash('sha256');
  child.stdout.on('data', (data: Buffer) => hash.update(data));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', code => {
      if (code === 0) resolve(input.bytes / ((performance.now() - start) / 1000));
      else reject(new Error(`--json ended with ${code}`));
    });
  });
}
