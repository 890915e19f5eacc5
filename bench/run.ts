/**
 * `npm run bench`: `explore` beside its peers in one pseudo-terminal, alternating, so that a busy machine slows all alike.
 *
 *     npm run bench -- [--runs 15] [--only load] [--json FILE] [--against FILE]
 */
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {cpus, tmpdir} from 'node:os';
import {join} from 'node:path';
import {compare} from './compare.ts';
import {type Input, makeInputs} from './inputs.ts';
import {measureKeys, measureSearch, measureStart, measureThroughput, type Sample} from './measure.ts';
import {measureFormats, measureMany} from './measure-load.ts';
import {findPrograms, type Program} from './programs.ts';
import {type Row, tableOf} from './table.ts';
import {makeVaried} from './varied.ts';

const flag = (name: string): string | null => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? null : (process.argv[at + 1] ?? null);
};
const runs = Number(flag('runs') ?? 15);
const SIZE = {columns: 120, rows: 36};
const LARGE = {columns: 200, rows: 60};

const folder = mkdtempSync(join(tmpdir(), 'explore-bench-'));
try {
  const rows = await measureAll();
  const result = {
    date: new Date().toISOString().slice(0, 10),
    node: process.version,
    processor: cpus()[0]?.model ?? '',
    runs,
    rows,
  };
  console.log(tableOf(result));
  const file = flag('json');
  if (file) writeFileSync(file, `${JSON.stringify(result, null, 1)}\n`);
  const against = flag('against');
  if (against) {
    const worse = compare(JSON.parse(readFileSync(against, 'utf8')).rows, rows);
    for (const line of worse) console.log(line);
    process.exitCode = worse.length > 0 ? 1 : 0;
  }
} finally {
  rmSync(folder, {recursive: true, force: true});
}

async function measureAll(): Promise<readonly Row[]> {
  const programs = await findPrograms(folder);
  const rows: Row[] = [];
  const add = (measure: string, input: string, program: string, values: readonly number[]): void => {
    if (values.length > 0) rows.push({measure, input, program, values});
  };
  const explore = programs[0]!;
  tell('load');
  for (const [format, times] of measureFormats(explore, folder, runs))
    add('cold load, ms', format, explore.name, times);
  add('--json, articles a second', '500 files', explore.name, [measureMany(explore, folder)]);
  if (flag('only') === 'load') return rows;
  const inputs = makeInputs(folder);
  for (const input of inputs) await measureStarts(input, programs, add);
  for (const size of [SIZE, LARGE])
    for (const input of inputs)
      for (const program of programs.filter(({scrolls}) => scrolls)) {
        tell(`keys: ${program.name}, ${input.name}, ${size.columns}x${size.rows}`);
        const {frames, bytes} = await measureKeys(program, input, size, 60);
        add(`key → frame at ${size.columns}x${size.rows}, ms`, input.name, program.name, frames);
        add(`bytes written a key at ${size.columns}x${size.rows}`, input.name, program.name, bytes);
      }
  for (const input of inputs) {
    tell(`search: ${input.name}`);
    add('letter → results, ms', input.name, explore.name, await measureSearch(explore, input, SIZE));
    tell(`--json: ${input.name}`);
    add('--json, MB a second', input.name, explore.name, [(await measureThroughput(explore, input)) / 1e6]);
  }
  for (const input of makeVaried(folder)) {
    tell(`--json: ${input.name}`);
    add('--json, MB a second', input.name, explore.name, [(await measureThroughput(explore, input)) / 1e6]);
  }
  tell('');
  return rows;
}

async function measureStarts(
  input: Input,
  programs: readonly Program[],
  add: (measure: string, input: string, program: string, values: readonly number[]) => void,
): Promise<void> {
  const samples = new Map<string, Sample[]>(programs.map(({name}) => [name, []]));
  // The first round fills the caches of disk and compiler and is not counted.
  for (let run = -1; run < runs; run++)
    for (const program of programs) {
      tell(`start: ${program.name}, ${input.name}, ${run + 1}/${runs}`);
      const sample = await measureStart(program, input, SIZE);
      if (run >= 0) samples.get(program.name)!.push(sample);
    }
  for (const [name, taken] of samples)
    for (const measure of [
      'first frame',
      'first page turned',
      'first key acted on',
      'first speakers',
      'annotated',
      'idle CPU, ms a second',
      'peak memory',
    ] as const) {
      const values = taken.map(sample => sample[measure]).filter(value => value !== undefined);
      const unit = measure === 'peak memory' ? ', MB' : measure.includes('CPU') ? '' : ', ms';
      add(`${measure}${unit}`, input.name, name, measure === 'peak memory' ? values.map(value => value / 1e6) : values);
    }
}

function tell(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
}
