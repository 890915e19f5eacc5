import type {Block} from '../../model/article.ts';
import {unicodePattern} from '../unicode-pattern.ts';
import {isFurniture} from './furniture.ts';

/**
 * Gives each paragraph of a plain text its kind.
 *
 * A heading has at most 90 characters, no end punctuation, and a longer paragraph behind it. A bullet makes a list item
 * and is taken off; numbers stay, because nothing else would keep them. A dash is a bullet only in a run of two and
 * more: alone it opens speech in many languages.
 */
export function toBlocks(paragraphs: readonly string[]): Block[] {
  return paragraphs.map((text, i) => {
    if (isFurniture(text)) return {kind: 'paragraph', text, furniture: true};
    // One look for most paragraphs of a book, which begin with none of these signs.
    const item = MARK.test(text) ? listItem(text, [paragraphs[i - 1] ?? '', paragraphs[i + 1] ?? '']) : null;
    return item ?? {kind: isHeading(text, paragraphs[i + 1] ?? '') ? 'heading' : 'paragraph', text};
  });
}

function listItem(text: string, neighbours: readonly string[]): Block | null {
  const bullet = BULLET.exec(text);
  if (bullet) return {kind: 'list-item', text: text.slice(bullet[0].length)};
  if (DASH.test(text) && neighbours.some(other => DASH.test(other))) {
    return {kind: 'list-item', text: text.replace(DASH, '')};
  }
  return NUMBER.test(text) && neighbours.some(other => NUMBER.test(other)) ? {kind: 'list-item', text} : null;
}

/** How each of the next three begins. */
const MARK = /^[-*•‣◦▪·\d]/;
const BULLET = /^[*•‣◦▪·]\s+/;
const DASH = /^-\s+/;
const NUMBER = /^\d{1,3}[.)]\s/;
const OPENING = unicodePattern(String.raw`^[“‘"'(¿¡]?[\p{Lu}\p{Lo}\d]`);
const LETTER = unicodePattern(String.raw`\p{L}`);

function isHeading(text: string, next: string): boolean {
  return (
    text.length <= 90 &&
    next.length > text.length &&
    !/[.!?,;:…”"’'»)\]]$/.test(text) &&
    OPENING.test(text) &&
    LETTER.test(text)
  );
}
