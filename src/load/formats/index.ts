import type {Parsed} from '../draft.ts';
import type {Look} from '../look.ts';
import type {Source} from '../source.ts';
import {parse as parsePlain} from './plain-text.ts';

/** Reads a source of its format; throws a LoadError, or anything, where it is broken. */
export type Parse = (source: Source, look: Look) => Parsed | Promise<Parsed>;

export interface Format {
  readonly name: string;
  readonly matches: (look: Look, extension: string) => boolean;
  /** Its parser can be made to run for ever or fill the memory: it gets a worker with limits. */
  readonly risky: boolean;
  /** Loads the parser, and with it whatever library it needs. */
  readonly open: () => Promise<{readonly parse: Parse}>;
}

/**
 * The formats in the order they are asked; the first that matches parses, and plain text takes the rest.
 *
 * The content decides. The extension has a say only for Markdown, which content alone cannot tell from plain text.
 */
export const FORMATS: readonly Format[] = [
  {name: 'gzip', matches: look => look.kind === 'gzip', risky: false, open: () => import('./gzip.ts')},
  {name: 'PDF', matches: look => look.kind === 'pdf', risky: true, open: () => import('./pdf.ts')},
  {name: 'zip', matches: look => look.kind === 'zip', risky: true, open: () => import('./zipped.ts')},
  {
    name: 'refused',
    matches: look => look.kind !== null || look.binary,
    risky: false,
    open: () => import('./refused.ts'),
  },
  {name: 'mail', matches: ({text}) => isMail(text), risky: true, open: () => import('./mail.ts')},
  {
    name: 'feed',
    matches: ({text}) => isMarkup(text) && FEED.test(opening(text)),
    risky: true,
    open: () => import('./feed.ts'),
  },
  {name: 'HTML', matches: ({text}) => isHtml(text), risky: true, open: () => import('./html.ts')},
  {name: 'JSON', matches: ({text}) => isJson(text), risky: false, open: () => import('./refused.ts')},
  {
    name: 'Markdown',
    matches: ({text}, extension) => MARKDOWN_EXTENSION.test(extension) || isMarkdown(text),
    risky: true,
    open: () => import('./markdown.ts'),
  },
  {name: 'plain text', matches: () => true, risky: false, open: async () => ({parse: parsePlain})},
];

const opening = (text: string): string => text.slice(0, 4096);

const FEED =
  /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*|<!DOCTYPE[^>[]*(?:\[[\s\S]*?\]\s*)?>\s*|<\?[^>]*\?>\s*)*<(?:rss|feed|rdf:RDF)[\s>]/i;

/** A plain sign each, asked before the patterns: to compile those takes longer than most texts do to be read. */
const isMarkup = (text: string): boolean => /^\s*</.test(text);

function isHtml(text: string): boolean {
  const start = opening(text);
  if (!start.includes('<')) return false;
  if (
    /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body|frameset|article|main)\b/i.test(
      start,
    )
  )
    return true;
  const tags =
    start.match(
      /<\/?(?:p|div|br|span|h[1-6]|a|ul|li|table|td|img|meta|section|article|title|script|blockquote|b|i|em|strong)\b[^<>]*>/gi,
    )?.length ?? 0;
  return /^\s*</.test(start) && tags >= 2 ? true : tags >= 12 && tags * 120 > start.length;
}

/** Headers of a mail or of a page saved by a browser (MHTML) at the very beginning. */
const isMail = (text: string): boolean => {
  if (!/^[A-Za-z-]{2,40}:/.test(text)) return false;
  const head = /^(?:[A-Za-z-]{2,40}:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){2,}\r?\n/.exec(opening(text))?.[0];
  return (
    head !== undefined &&
    /^(?:MIME-Version|Content-Type|Received|Message-ID|Content-Transfer-Encoding|Return-Path):/im.test(head)
  );
};

const isJson = (text: string): boolean => /^\s*(?:\{\s*"|\[\s*[{["])/.test(opening(text)) && /[}\]]\s*$/.test(text);

const MARKDOWN_EXTENSION = /^(?:md|markdown|mdown|mkd|mdx|qmd|rmd)$/;

/** Front matter, or two and more marks that nobody writes in plain text. */
function isMarkdown(text: string): boolean {
  const start = opening(text);
  if (
    start.startsWith('---') &&
    /^---[ \t]*\r?\n(?:[\w-]+:.*\r?\n|[ \t]+.*\r?\n|-[ \t].*\r?\n)+---[ \t]*\r?\n/.test(start)
  )
    return true;
  if (!/[#[`*>]/.test(start)) return false;
  const marks = [
    /^#{1,6} \S/m,
    /\[[^\]\n]+\]\((?:https?:|\/|#)[^)\s]*\)/,
    /^```/m,
    /(?<!\*)\*\*\S[^*\n]*\S\*\*/,
    /^> \S/m,
  ];
  return marks.filter(mark => mark.test(start)).length >= 2;
}
