import {readdirSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {gunzipSync} from 'node:zlib';
import {parseAnnotated} from '../annotated/parse.ts';
import type {Attributed} from './attribution.ts';
import {fromAnnotated} from './from-annotated.ts';

/**
 * Reads attributed articles from a file of a line each, packed or not; from a folder with complete gold; or from one of
 * annotated articles, by name. The same files give the same list.
 */
export function readArticles(from: string): Attributed[] {
  if (!statSync(from).isDirectory()) return readLines(from);
  const files = readdirSync(from).sort();
  if (files.includes('quotes.jsonl')) return readLines(path.join(from, 'quotes.jsonl')).filter(isForLearning);
  return files
    .filter(file => file.endsWith('.txt'))
    .map(file => fromAnnotated(parseAnnotated(readFileSync(path.join(from, file), 'utf8'))));
}

interface Row extends Attributed {
  readonly id?: string;
}

function readLines(file: string): Row[] {
  const bytes = readFileSync(file);
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n').filter(Boolean);
  return lines.map(line => {
    const row = JSON.parse(line) as Row;
    return {...row, text: unwrap(row.text)};
  });
}

/** A line that is wrapped within a sentence goes on; every offset stays. */
const unwrap = (text: string): string => text.replace(/(?<=[\p{L}\p{N},])\n(?=\p{Ll})/gu, ' ');

/** Articles with complete gold whose number can be divided by three are left for measuring. */
const isForLearning = ({id = ''}: Row): boolean => Number(id.replace(/\D/g, '')) % 3 !== 0;
