import {isAscii, isUtf8} from 'node:buffer';
import {closeSync, fstatSync, openSync, readSync, statSync} from 'node:fs';
import type {Article} from '../model/article.ts';
import {cleanLines} from './clean-text.ts';
import {draft} from './draft.ts';
import {FORMATS} from './formats/index.ts';
import type {LoadRequest} from './index.ts';
import {toBlocks} from './layout/block-kinds.ts';
import {readHead} from './layout/head.ts';
import {type Layout, layoutOf, paragraphsOf, SAMPLE} from './layout/paragraphs.ts';
import {looksBinary, sniffBytes} from './sniff.ts';
import {extensionOf} from './source.ts';
import {tidy} from './tidy.ts';

/** The beginning of a long text, read before the rest is. */
export interface Head {
  /** Its blocks are the first of the whole article's, and its fields are those of the whole. */
  readonly article: Article;
  /** Of the file, in bytes. */
  readonly size: number;
  /** What the whole will have, judged by its size. */
  readonly expected: {readonly blocks: number; readonly units: number};
}

/** What is read at first, for the layout is judged on so many characters; those that are not ASCII take more bytes. */
const FIRST = SAMPLE + 2048;
/** So many are cut into blocks at first: most screens need no more. */
const CUT = 16_384;
/** Rows of text that fill any screen, at their longest. */
const ROWS = 250;
const LONGEST_ROW = 100;

/**
 * Reads the beginning of a long plain text, so that its first screen need not wait for the rest.
 *
 * Null wherever the rest could have a say in it: in how it is decoded, what format it is, how it is laid out, who wrote
 * it. Then, and where it cannot be read, it is `load` that reads it or tells why not. `blocks` asks for so many at least.
 */
export function loadHead({input, encoding = null}: LoadRequest, blocks = 1): Head | null {
  if (input === null || input === '-' || /^https?:/i.test(input) || encoding !== null) return null;
  const head = loadFirst(input, FIRST, CUT) ?? loadFirst(input, 4 * FIRST, CUT);
  if (head === null || head.article.blocks.length >= blocks) return head;
  const share = blocks / head.expected.blocks;
  // Of a text that is needed to its middle all can be read as well.
  if (share > 0.5) return null;
  const size = Math.ceil(head.size * (share * 1.1)) + FIRST;
  const longer = loadFirst(input, size, Infinity);
  return longer !== null && longer.article.blocks.length >= blocks ? longer : null;
}

/** The head as the first bytes show it, so many of them and of their characters cut into blocks. */
function loadFirst(input: string, length: number, cut: number): Head | null {
  const first = readFirst(input, length);
  return first && headOf(input, first, cut);
}

interface First {
  readonly bytes: Buffer;
  /** Of the whole file. */
  readonly size: number;
}

/** The first bytes of a file that is at least twice as long. */
function readFirst(path: string, length: number): First | null {
  try {
    const kind = statSync(path);
    if (!kind.isFile() || kind.size < 2 * length) return null;
    const file = openSync(path, 'r');
    try {
      const {size} = fstatSync(file);
      const bytes = Buffer.allocUnsafe(length);
      return readSync(file, bytes, 0, length, 0) === length ? {bytes, size} : null;
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
}

function headOf(input: string, {bytes, size}: First, cut: number): Head | null {
  const raw = decodeFirst(input, bytes);
  if (raw === null) return null;
  const look = {kind: sniffBytes(bytes), text: raw, notices: [], binary: looksBinary(raw)};
  // What begins like JSON is told by its end.
  const format = FORMATS.find(({matches}) => matches(look, extensionOf(input)));
  if (format?.name !== 'plain text' || /^\s*[[{]/.test(raw)) return null;
  const clean = cleanLines(raw);
  const text = clean.slice(0, clean.lastIndexOf('\n') + 1);
  if (text.length <= SAMPLE) return null;
  const layout = layoutOf(text);
  const inAll = size / (bytes.length / clean.length);
  for (let units = cut; ; units *= 2) {
    const part = text.slice(0, text.lastIndexOf('\n', units) + 1);
    const article = beginningOf(part, layout, input);
    if (article !== null) {
      const times = inAll / part.length;
      const units = article.blocks.reduce((sum, block) => sum + block.text.length, 0);
      return {
        article,
        size,
        expected: {blocks: Math.round(article.blocks.length * times), units: Math.round(units * times)},
      };
    }
    if (units >= text.length) return null;
  }
}

/** The article as far as a text shows it; null where that is too little, or where what follows has a say in it. */
function beginningOf(text: string, layout: Layout, input: string): Article | null {
  // The last paragraph may go on, and the one before it is a heading only if a longer one follows.
  const {body, settled, ...fields} = readHead(paragraphsOf(text, layout).slice(0, -1));
  if (!settled) return null;
  const article = tidy(draft({...fields, blocks: toBlocks(body).slice(0, -1)}), input);
  const rows = article.blocks.reduce((sum, block) => sum + 1 + Math.ceil(block.text.length / LONGEST_ROW), 0);
  return rows >= ROWS ? article : null;
}

/**
 * Decodes the first bytes as the whole will be decoded; null where that is not sure yet.
 *
 * ASCII reads the same in all that a text without escapes and NULs can be; of anything else the whole must be valid.
 */
function decodeFirst(input: string, bytes: Buffer): string | null {
  if (bytes.includes(0) || bytes.includes(0x1b)) return null;
  if (isAscii(bytes)) return bytes.toString('latin1');
  return isUtf8File(input) ? new TextDecoder().decode(bytes, {stream: true}) : null;
}

/** So many bytes are looked at in one go, in one place: to fill as much new memory as a book has takes five times as long. */
const PIECE = 65_536;

/** Whether all of a file is UTF-8; false too where it cannot be read. */
function isUtf8File(path: string): boolean {
  try {
    const file = openSync(path, 'r');
    try {
      const buffer = Buffer.allocUnsafe(PIECE);
      for (let kept = 0; ; ) {
        const read = readSync(file, buffer, kept, PIECE - kept, null);
        const length = kept + read;
        if (read === 0) return isUtf8(buffer.subarray(0, length));
        const end = endOfSigns(buffer, length);
        if (!isUtf8(buffer.subarray(0, end))) return false;
        buffer.copyWithin(0, end, length);
        kept = length - end;
      }
    } finally {
      closeSync(file);
    }
  } catch {
    return false;
  }
}

/** Where the last sign of several bytes begins if it may go on behind the last byte, else the length. */
function endOfSigns(bytes: Buffer, length: number): number {
  for (let at = length - 1; at >= Math.max(0, length - 4); at--)
    if ((bytes[at]! & 0xc0) !== 0x80) return bytes[at]! >= 0xc0 ? at : length;
  return length;
}
