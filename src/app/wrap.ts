import {graphemes, isSimple, widthOf} from './width.ts';

/**
 * Long texts are wrapped a piece at a time, so that a book on one line costs no more than the page that is seen.
 * A piece begins a new line whatever the width; one short line in some 250 is the price.
 */
export const PIECE = 16_384;

const brokenAfter = /[-‐–—/]/;
/** Closing marks of East Asian texts never begin a line. */
const neverFirst = /^[、。，．：；！？）」』】〉》〕・ー々\])}!?,.:;%»”’]/;

/** Where the piece that holds `offset` begins. */
export function pieceStart(text: string, offset: number): number {
  const at = boundary(text, Math.floor(offset / PIECE));
  return at <= offset ? at : boundary(text, Math.floor(offset / PIECE) - 1);
}

/** Where the piece that begins at `start` ends. */
export function pieceEnd(text: string, start: number): number {
  const index = Math.floor(start / PIECE);
  return Math.min(text.length, boundary(text, index + 1));
}

/** Piece `index` begins behind a blank, if there is one near, and never inside a surrogate pair. */
function boundary(text: string, index: number): number {
  const at = index * PIECE;
  if (index <= 0) return 0;
  if (at >= text.length) return text.length;
  const blank = /[ \n]/.exec(text.slice(at, at + 512));
  if (blank) return at + blank.index + 1;
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at + 1 : at;
}

/**
 * Breaks a text into lines of at most `width` columns and returns where each begins.
 *
 * A line's blanks at its end may stand over the edge; they are not shown. Words longer than a line are cut between
 * characters, after a hyphen or dash where there is one; wide characters may be parted anywhere.
 *
 *     wrap('one two three', 7)  ->  [0, 8]     'one two', 'three'
 */
export function wrap(text: string, width: number): number[] {
  const room = Math.max(1, width);
  return isSimple(text) ? wrapSimple(text, room) : wrapAny(text, room);
}

/** The same for signs of one column each, with blanks between the words and nothing else: most of most texts. */
function wrapSimple(text: string, room: number): number[] {
  const starts = [0];
  let used = 0;
  for (let at = 0; at < text.length; ) {
    const blank = text.indexOf(' ', at);
    const end = blank < 0 ? text.length : blank;
    if (used + end - at <= room) used += end - at;
    else used = placeSimple(text.slice(at, end), at, used, room, starts);
    at = end;
    while (text[at] === ' ') at++;
    used += at - end;
  }
  return starts;
}

function wrapAny(text: string, room: number): number[] {
  const starts = [0];
  let used = 0;
  const words = /(\n)|([^ \n\t]*)([ \t]*)/g;
  while (words.lastIndex < text.length) {
    const at = words.lastIndex;
    const [whole, hard, word = '', blanks = ''] = words.exec(text)!;
    if (hard) {
      if (at + 1 < text.length) starts.push(at + 1);
      used = 0;
      continue;
    }
    if (!whole) break;
    const wide = isSimple(word) ? word.length : widthOf(word);
    if (used + wide <= room) used += wide;
    else if (isSimple(word)) used = placeSimple(word, at, used, room, starts);
    else used = placeGraphemes(word, at, used, room, starts);
    used += blanks.length;
  }
  return starts;
}

/** Puts a word that did not fit: what is left of the line takes it up to a dash, else it begins the next line. */
function placeSimple(word: string, at: number, used: number, room: number, starts: number[]): number {
  let from = 0;
  let free = room - used;
  while (word.length - from > free) {
    let end = from;
    for (let i = Math.min(word.length - 1, from + free) - 1; i > from; i--)
      if (brokenAfter.test(word[i]!)) {
        end = i + 1;
        break;
      }
    const lineIsEmpty = free === room;
    if (end === from && lineIsEmpty) end = from + room;
    if (at + end > 0 && at + end !== starts.at(-1)) starts.push(at + end);
    from = end;
    free = room;
  }
  return word.length - from + (free === room ? 0 : used);
}

/** The same for words with wide or joined characters, which are parted between characters only. */
function placeGraphemes(word: string, at: number, used: number, room: number, starts: number[]): number {
  let column = used;
  let offset = at;
  let breakAt = used > 0 ? at : -1;
  let sinceBreak = 0;
  for (const {text, width} of graphemes(word)) {
    if (column + width > room && column > 0) {
      if (width === 2 && !neverFirst.test(text)) breakAt = offset;
      if (breakAt > starts.at(-1)!) {
        starts.push(breakAt);
        column = breakAt === offset ? 0 : sinceBreak;
      } else if (offset > starts.at(-1)!) {
        starts.push(offset);
        column = 0;
      }
      if (column + width > room && column > 0) {
        starts.push(offset);
        column = 0;
      }
      breakAt = -1;
      sinceBreak = column;
    }
    column += width;
    sinceBreak += width;
    offset += text.length;
    if (width === 2 || brokenAfter.test(text)) {
      breakAt = offset;
      sinceBreak = 0;
    }
  }
  return column;
}
