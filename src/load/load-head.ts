import {isAscii, isUtf8} from 'node:buffer';
import {closeSync, fstatSync, openSync, readSync, statSync} from 'node:fs';
import type {Article} from '../model/article.ts';
import {cleanText, unifyLines} from './clean-text.ts';
import {draft} from './draft.ts';
import {FORMATS} from './formats/index.ts';
import type {LoadRequest} from './index.ts';
import {toBlocks} from './layout/block-kinds.ts';
import {readHead} from './layout/head.ts';
import {layoutOf, paragraphsOf, SAMPLE} from './layout/paragraphs.ts';
import {readFile} from './read-file.ts';
import {looksBinary, sniffBytes} from './sniff.ts';
import {extensionOf} from './source.ts';
import {tidy} from './tidy.ts';

/** The beginning of a long text, read before the rest is. */
export interface Head {
  /** Its blocks are the first of the whole article's, and its fields are those of the whole. */
  readonly article: Article;
  /** What the whole will have, judged by its size. */
  readonly expected: {readonly blocks: number; readonly units: number};
}

/** What is read at first: the layout is judged on its first 64 K characters, whatever bytes they take. */
const FIRST = 4 * SAMPLE;

/**
 * Reads the beginning of a long plain text, so that its first screen need not wait for the rest.
 *
 * Null wherever the rest could have a say in it: in how it is decoded, what format it is, how it is laid out, who wrote
 * it. Then, and where it cannot be read, it is `load` that reads it or tells why not. `blocks` asks for so many at least.
 */
export function loadHead({input, encoding = null}: LoadRequest, blocks = 1): Head | null {
  if (input === null || input === '-' || /^https?:/i.test(input) || encoding !== null) return null;
  const first = readFirst(input, FIRST);
  if (first === null) return null;
  const head = headOf(input, first);
  if (head === null || head.article.blocks.length >= blocks) return head;
  const share = blocks / head.expected.blocks;
  // Of a text that is needed to its middle all can be read as well.
  const more = share > 0.5 ? null : readFirst(input, Math.ceil(first.size * (share * 1.1) + FIRST));
  const longer = more && headOf(input, more);
  return longer !== null && longer.article.blocks.length >= blocks ? longer : null;
}

interface First {
  readonly bytes: Uint8Array;
  /** Of the whole file. */
  readonly size: number;
}

/** The first bytes of a file that is at least twice as long. */
function readFirst(path: string, length: number): First | null {
  try {
    if (!statSync(path).isFile()) return null;
    const file = openSync(path, 'r');
    try {
      const {size} = fstatSync(file);
      if (size < 2 * length) return null;
      const bytes = Buffer.allocUnsafe(length);
      return readSync(file, bytes, 0, length, 0) === length ? {bytes, size} : null;
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
}

function headOf(input: string, {bytes, size}: First): Head | null {
  const raw = decodeFirst(input, bytes);
  if (raw === null) return null;
  const look = {kind: sniffBytes(bytes), text: raw, notices: [], binary: looksBinary(raw)};
  // What begins like JSON is told by its end.
  const format = FORMATS.find(({matches}) => matches(look, extensionOf(input)));
  if (format?.name !== 'plain text' || /^\s*[[{]/.test(raw)) return null;
  const clean = cleanText(unifyLines(raw));
  const text = clean.slice(0, clean.lastIndexOf('\n') + 1);
  if (text.length <= SAMPLE) return null;
  // The last paragraph may go on, and the one before it is a heading only if a longer one follows.
  const {body, settled, ...fields} = readHead(paragraphsOf(text, layoutOf(text)).slice(0, -1));
  if (!settled) return null;
  const article = tidy(draft({...fields, blocks: toBlocks(body).slice(0, -1)}), input);
  const share = (bytes.length * (text.length / clean.length)) / size;
  const units = article.blocks.reduce((sum, block) => sum + block.text.length, 0);
  return {article, expected: {blocks: Math.round(article.blocks.length / share), units: Math.round(units / share)}};
}

/**
 * Decodes the first bytes as the whole will be decoded; null where that is not sure yet.
 *
 * ASCII reads the same in all that a text without escapes and NULs can be; of anything else the whole must be valid.
 */
function decodeFirst(input: string, bytes: Uint8Array): string | null {
  if (bytes.includes(0) || bytes.includes(0x1b)) return null;
  if (!isAscii(bytes) && !isUtf8(readFile(input))) return null;
  return new TextDecoder().decode(bytes, {stream: true});
}
