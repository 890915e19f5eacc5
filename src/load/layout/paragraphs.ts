import {unicodePattern} from '../unicode-pattern.ts';
import {joinLines} from './join-lines.ts';
import {wrapWidth} from './wrap-width.ts';

/** How a text's lines make paragraphs; judged once, on its first part, so that a part reads as the whole does. */
export interface Layout {
  /** The width a text was hard-wrapped at; null where a line is a paragraph. */
  readonly width: number | null;
  /** The indent most lines have; a deeper one starts a paragraph. */
  readonly indent: number;
  /** No blank lines part the paragraphs: a short last line has to tell. */
  readonly dense: boolean;
}

/** How many characters a text's layout is judged on. */
export const SAMPLE = 65_536;

/** Judges the layout of a text (line breaks already `\n`) on its first 64 K characters. */
export function layoutOf(text: string): Layout {
  const lines = text.slice(0, SAMPLE).split('\n');
  if (text.length > SAMPLE) lines.pop();
  const full = lines.filter(line => line.trim() !== '');
  return {width: wrapWidth(lines), indent: commonIndent(full), dense: full.length > 0.95 * lines.length};
}

/**
 * Cuts a text into paragraphs, in order; what was wrapped by hand or machine is joined, verse and lists are left alone.
 *
 * Line-a-paragraph texts and those with blank lines between need no telling apart: there every line is a paragraph.
 */
export function paragraphsOf(text: string, layout: Layout): string[] {
  if (layout.width === null) return linesOf(text);
  const lines = text.split('\n');
  const width = layout.width;
  return groups(lines, layout, width).flatMap(group => (isVerse(group, width) ? group : [joinLines(group)]));
}

/** The lines that are not blank, one after the other: no list of all is made of a book, of which half would be dropped. */
function linesOf(text: string): string[] {
  const found: string[] = [];
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    const line = end > start ? text.slice(start, end).trim() : '';
    if (line !== '') found.push(line);
    start = end + 1;
  }
  return found;
}

/** The runs of lines that belong together. */
function groups(lines: readonly string[], layout: Layout, width: number): string[][] {
  const found: string[][] = [];
  let group: string[] = [];
  let before = '';
  for (const [i, raw] of lines.entries()) {
    const line = raw.trim();
    const credit = i < HEAD_LINES && (CREDIT_LINE.test(raw) || CREDIT_LINE.test(before));
    if (line === '' || credit || startsParagraph(raw, before, layout, width)) {
      if (group.length) found.push(group);
      group = [];
    }
    if (line !== '') group.push(line);
    before = raw.trimEnd();
  }
  if (group.length) found.push(group);
  return found;
}

function startsParagraph(raw: string, before: string, layout: Layout, width: number): boolean {
  if (before.trim() === '') return true;
  if (indentOf(raw) > layout.indent || LIST_MARK.test(raw)) return true;
  if (!layout.dense || !/[.!?:”’"']$/.test(before)) return false;
  const fits = before.length + 1 + (/\S+/.exec(raw)?.[0].length ?? 0) <= width * 0.85;
  return fits && CAPITAL.test(raw);
}

const CAPITAL = unicodePattern(String.raw`^\s*[“‘"'(\[]?\p{Lu}`);
const LIST_MARK = /^\s*(?:[-*•‣◦▪·]\s|\d{1,3}[.)]\s)/;
/** Bylines and dates stand among the first lines, often with no blank line around them. */
const HEAD_LINES = 12;
const CREDIT_LINE = unicodePattern(
  String.raw`^\s*(?:(?:[Bb]y|BY)(?:\s+\p{Lu}[\p{L}.'’-]*){1,5}|\d{1,2}\s+\p{Lu}\p{L}+\s+\d{4}|\p{Lu}\p{L}+\.?\s+\d{1,2},\s+\d{4})$`,
);

/** Three lines and more that mostly break where another word would have fitted are verse, addresses or a table. */
function isVerse(group: readonly string[], width: number): boolean {
  if (group.length < 3) return false;
  const early = group
    .slice(0, -1)
    .filter((line, i) => line.length + 1 + firstWord(group[i + 1]!) <= width * 0.85).length;
  return early > 0.6 * (group.length - 1);
}

const firstWord = (line: string): number => line.indexOf(' ') + 1 || line.length;
/** Asked of every line of a book, of which most have none. */
const indentOf = (line: string): number =>
  /^[!-~]/.test(line) ? 0 : /^\s*/.exec(line)![0].replaceAll('\t', '    ').length;

function commonIndent(lines: readonly string[]): number {
  const counts = new Map<number, number>();
  for (const line of lines) counts.set(indentOf(line), (counts.get(indentOf(line)) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
}
