import {spawnSync} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {makeFormats} from './formats.ts';
import {newsOf} from './inputs.ts';
import type {Program} from './programs.ts';

const FILES = 500;

/** How long `--json` takes with the same words in each format, the formats alternating; milliseconds of every run. */
export function measureFormats(program: Program, folder: string, runs: number): ReadonlyMap<string, readonly number[]> {
  const files = makeFormats(folder);
  const times = new Map<string, number[]>(files.map(({format}) => [format, []]));
  // The first round fills the caches of disk and compiler and is not counted.
  for (let run = -1; run < runs; run++)
    for (const {format, path} of files) {
      const time = timeOf(program, [path]);
      if (run >= 0) times.get(format)!.push(time);
    }
  return times;
}

/** How many of 500 articles of 4 KB, each with words of its own, `--json` prints in a second on all cores. */
export function measureMany(program: Program, folder: string): number {
  const many = join(folder, 'many');
  mkdirSync(many);
  for (let index = 0; index < FILES; index++)
    writeFileSync(join(many, `${String(index).padStart(3, '0')}.txt`), newsOf(4_000, index + 1).join('\n\n'));
  return FILES / (timeOf(program, [join(many, '/')]) / 1000);
}

function timeOf({command, args, env}: Program, [input]: readonly [string]): number {
  const start = performance.now();
  const {status, stderr} = spawnSync(command, [...args(input), '--json'], {
    maxBuffer: 1 << 28,
    encoding: 'utf8',
    env: {...process.env, ...env},
  });
  if (status !== 0) throw new Error(`--json of ${input} ended with ${status}: ${stderr}`);
  return performance.now() - start;
}
