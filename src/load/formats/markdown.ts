import {marked, type Token, type Tokens} from 'marked';
import type {Block, BlockKind} from '../../model/article.ts';
import {toIsoDate} from '../dates.ts';
import {decodeEntities} from '../decode-entities.ts';
import {draft, type Parsed} from '../draft.ts';
import {isFurniture} from '../layout/furniture.ts';
import {readHead} from '../layout/head.ts';
import type {Look} from '../look.ts';
import type {Source} from '../source.ts';
import {readFrontMatter} from './front-matter.ts';
import {parsePlainText} from './plain-text.ts';

/**
 * Reads Markdown: blocks of their kind, mark-up taken off, title, author and date from the front matter.
 *
 * Without front matter a first heading of level one is the title, and bylines below it are read as in plain text. What
 * the parser cannot take (thousands of nested quotes) is read as plain text.
 */
export function parse(_: Source, {text}: Look): Parsed {
  const {fields, body} = readFrontMatter(text);
  const blocks = readBlocks(body);
  if (!blocks) return {title: null, drafts: [parsePlainText(body)]};
  const first = blocks[0];
  const heading = first?.kind === 'heading' && first.level === 1 ? first.text : null;
  const head = heading
    ? readHead(
        blocks.slice(1, 8).map(block => block.text),
        {titled: true},
      )
    : null;
  const titled = fields.title ?? heading;
  const taken = heading && titled === heading ? 1 : 0;
  const credits = new Set(head?.body);
  const kept = blocks
    .slice(taken)
    .filter((block, i) => i > 6 || !head || block.kind !== 'paragraph' || credits.has(block.text));
  return {
    title: null,
    drafts: [
      draft({
        title: titled ?? null,
        authors: fields.authors ?? head?.authors ?? [],
        site: fields.site ?? head?.site ?? null,
        url: fields.url ?? null,
        published: (fields.date && toIsoDate(fields.date)) || (head?.published ?? null),
        language: fields.language ?? null,
        blocks: kept.map(
          ({kind, text}): Block =>
            kind === 'paragraph' && isFurniture(text) ? {kind, text, furniture: true} : {kind, text},
        ),
      }),
    ],
  };
}

interface LevelledBlock extends Block {
  /** Of a heading, 1 to 6. */
  readonly level?: number;
}

function readBlocks(markdown: string): LevelledBlock[] | null {
  // Deeper quotes than anybody writes take the parser time in the square of their depth.
  if (/^(?:\s{0,3}>\s?){64}/m.test(markdown)) return null;
  try {
    return marked.lexer(markdown).flatMap(token => blocksOf(token, 'paragraph'));
  } catch {
    return null;
  }
}

function blocksOf(token: Token, kind: BlockKind): LevelledBlock[] {
  switch (token.type) {
    case 'heading':
      return [{kind: 'heading', text: inline(token.tokens), level: (token as Tokens.Heading).depth}];
    case 'paragraph':
    case 'text':
      return [{kind, text: 'tokens' in token && token.tokens ? inline(token.tokens) : decodeEntities(token.raw)}];
    case 'blockquote':
      return (token.tokens ?? []).flatMap(inner => blocksOf(inner, 'blockquote'));
    case 'list':
      return (token as Tokens.List).items.flatMap(item => item.tokens.flatMap(inner => blocksOf(inner, 'list-item')));
    case 'code':
      return [{kind: 'code', text: (token as Tokens.Code).text}];
    case 'table': {
      const {header, rows} = token as Tokens.Table;
      return [header, ...rows].map(row => ({kind, text: row.map(cell => inline(cell.tokens)).join(' | ')}));
    }
    case 'html':
      return [{kind, text: withoutTags(token.raw)}];
    default:
      return [];
  }
}

function inline(tokens: readonly Token[] | undefined): string {
  return (tokens ?? [])
    .map(token => {
      if (token.type === 'br') return ' ';
      if (token.type === 'image') return '';
      if (token.type === 'html') return /^<br/i.test(token.raw) ? ' ' : withoutTags(token.raw);
      if ('tokens' in token && token.tokens) return inline(token.tokens);
      return token.type === 'escape' || token.type === 'codespan'
        ? (token as Tokens.Escape).text
        : decodeEntities(token.type === 'text' ? (token as Tokens.Text).text : token.raw);
    })
    .join('');
}

const withoutTags = (html: string): string =>
  decodeEntities(
    html
      .replace(/<(script|style|template)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '')
      .replace(/<!--[\s\S]*?-->|<\/?[a-z][^<>]*>/gi, ' '),
  );
