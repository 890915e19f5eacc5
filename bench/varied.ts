import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {readFolder} from '../scripts/annotated/folder.ts';
import type {Input} from './inputs.ts';

/** A text to be annotated, nothing of which is ever searched or scrolled. */
export type VariedInput = Pick<Input, 'path' | 'bytes'> & {readonly name: 'varied, half' | 'varied'};

/**
 * Writes news in which no sentence comes again: the articles of `data/annotated` one after another, and every second of them.
 *
 * The other inputs say the same few things of the same few people, which an engine that remembers words is flattered by.
 * The two have one mixture of topics, so that their figures differ by what length costs.
 */
export function makeVaried(folder: string): readonly VariedInput[] {
  const texts = readFolder(fileURLToPath(new URL('../data/annotated', import.meta.url))).map(
    ({annotated}) => annotated.text,
  );
  const write = (name: VariedInput['name'], file: string, parts: readonly string[]): VariedInput => {
    const text = `${parts.join('\n\n')}\n`;
    const path = join(folder, file);
    writeFileSync(path, text);
    return {name, path, bytes: Buffer.byteLength(text)};
  };
  return [
    write(
      'varied, half',
      'varied-half.txt',
      texts.filter((_, i) => i % 2 === 0),
    ),
    write('varied', 'varied.txt', texts),
  ];
}
