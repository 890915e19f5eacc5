import type {Article} from '../model/article.ts';
import {cleanLine} from './clean-text.ts';
import {readData} from './data-file.ts';
import type {Draft, Parsed} from './draft.ts';
import {LoadError} from './load-error.ts';
import {parseSource} from './parse-source.ts';
import {quoteName} from './quote-name.ts';
import {readFile} from './read-file.ts';
import {readStdin} from './read-stdin.ts';
import {extensionOf, type Source} from './source.ts';
import {tidy} from './tidy.ts';
import type {Progress} from './web/read-body.ts';

export interface LoadRequest {
  /** A path, `-` for standard input, an http(s) URL; null for the bundled article. */
  readonly input: string | null;
  /** Overrules what the bytes and labels say of their encoding. */
  readonly encoding?: string | null;
  /** What we call ourselves to a web server. */
  readonly userAgent?: string | null;
  /** Told how much of a page has come. */
  readonly onProgress?: (progress: Progress) => void;
}

/** What an input holds: one article, or several of a book or feed to choose from. */
export interface Loaded {
  /** The book's or feed's name; null where the input is one article. */
  readonly title: string | null;
  /** Never empty. */
  readonly articles: readonly Article[];
  /** A book's chapters as one article, for those who want it whole; null where the articles do not belong together. */
  readonly whole: Article | null;
}

/**
 * Makes articles of an input: reads it, finds out what it is, parses it, cleans every field.
 *
 * Rejects with a LoadError, whose message is one line for stderr, where it cannot be read or holds no text.
 */
export async function load(request: LoadRequest): Promise<Loaded> {
  const parsed = await parseSource(await read(request));
  const articles = parsed.drafts
    .map(draft => tidy(parsed.book ? withoutTitle(draft) : draft, request.input))
    .filter(article => article.blocks.length > 0);
  if (articles.length === 0) throw new LoadError(`no article text in ${nameOf(request.input)}`);
  const several = articles.length > 1;
  const whole = several && parsed.book ? tidy(joinChapters(parsed), request.input) : null;
  return {title: several ? parsed.title : null, articles, whole};
}

async function read({input, encoding = null, ...web}: LoadRequest): Promise<Source> {
  const plain = {input, extension: '', url: null, encoding, charset: null};
  if (input === null) return {...plain, bytes: readData('ceasefire.txt')};
  if (input === '-') return {...plain, bytes: await readStdin()};
  if (/^https?:/i.test(input)) return (await import('./web/fetch-page.ts')).fetchPage(input, {...web, encoding});
  return {...plain, extension: extensionOf(input), bytes: readFile(input)};
}

/** A chapter by itself is titled by its heading, which then need not stand above its text once more; in a book it must. */
function withoutTitle(draft: Draft): Draft {
  const {title, blocks} = draft;
  const [first] = blocks;
  const isSaid = first?.kind === 'heading' && title !== null && cleanLine(first.text) === cleanLine(title);
  return isSaid && blocks.length > 1 ? {...draft, blocks: blocks.slice(1)} : draft;
}

/** A book whole: its title, the authors of its chapters, and their texts one behind the other. */
const joinChapters = ({title, drafts}: Parsed): Draft => ({
  ...drafts[0]!,
  title,
  site: null,
  authors: drafts.flatMap(draft => draft.authors),
  blocks: drafts.flatMap(draft => draft.blocks),
});

const nameOf = (input: string | null): string =>
  input === '-' ? 'standard input' : quoteName(input ?? 'the bundled article');
