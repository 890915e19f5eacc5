import type {Article, Block} from '../model/article.ts';
import {cleanLine, cleanLines, isPlain} from './clean-text.ts';
import {toIsoDate} from './dates.ts';
import type {Draft} from './draft.ts';

/**
 * Makes an article of a draft: the one door through which every field of every format passes.
 *
 * Cleaning happens here, after parsing, because every parser turns `&#27;` and `\u001b` into a real ESC.
 * Blocks left without text go; a URL that is not http(s) goes; a date that is not ISO 8601 goes.
 */
export function tidy(draft: Draft, input: string | null): Article {
  return {
    input: input === null ? null : cleanLine(input),
    title: line(draft.title),
    authors: [...new Set(draft.authors.map(line).filter(author => author !== null))],
    site: line(draft.site),
    url: webAddress(draft.url),
    published: isoDate(draft.published),
    language: languageTag(draft.language),
    blocks: draft.blocks.map(tidyBlock).filter(block => block.text !== ''),
    notices: draft.notices.map(line).filter(notice => notice !== null),
  };
}

function tidyBlock(block: Block): Block {
  const text = block.kind === 'code' ? tidyCode(block.text) : tidyParagraph(block.text);
  return text === block.text ? block : {...block, text};
}

/** No line breaks and no double spaces; a no-break space stays what it is. */
const tidyParagraph = (text: string): string =>
  isPlain(text)
    ? text.trim()
    : cleanLines(text)
        .replace(/[ \t\n]+/g, ' ')
        .trim();

const tidyCode = (text: string): string =>
  cleanLines(text)
    .replace(/\t/g, '    ')
    .replace(/^\n+|\s+$/g, '');

const line = (field: string | null): string | null => (field === null ? null : cleanLine(field.slice(0, 2000)));

function webAddress(url: string | null): string | null {
  const address = line(url);
  return address !== null && /^https?:\/\/[^\s"<>]+$/i.test(address) ? address : null;
}

function isoDate(date: string | null): string | null {
  const clean = line(date);
  return clean === null ? null : toIsoDate(clean);
}

function languageTag(language: string | null): string | null {
  const tag = line(language)?.replaceAll('_', '-') ?? null;
  return tag !== null && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? tag : null;
}
