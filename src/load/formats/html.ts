import type {Block} from '../../model/article.ts';
import {type Draft, draft, type Parsed} from '../draft.ts';
import {findBody} from '../html/find-body.ts';
import {readMetadata} from '../html/metadata.ts';
import {openPage} from '../html/open-page.ts';
import {type Credit, readCredit} from '../layout/credit.ts';
import {isFurniture} from '../layout/furniture.ts';
import type {Look} from '../look.ts';
import type {Source} from '../source.ts';

export const parse = ({url}: Source, {text}: Look): Parsed => ({title: null, drafts: [parseHtml(text, url)]});

/** Makes an article of a web page that came from `address`, if it came from one. */
export function parseHtml(html: string, address: string | null): Draft {
  const page = openPage(html);
  const {linked, ...metadata} = readMetadata(page, address);
  const body = findBody(page, linked).filter((block, i) => !(i < 4 && isSameText(block.text, metadata.title)));
  const blocks = body.map((block, i) => (isPageFurniture(block, i, body.length) ? {...block, furniture: true} : block));
  const credits = metadata.authors.length > 0 && metadata.published ? [] : creditsAbove(body);
  const byline = credits.find(credit => credit.byline && !credit.bare)?.byline;
  return draft({
    ...metadata,
    authors: metadata.authors.length > 0 ? metadata.authors : (byline?.authors ?? []),
    published: metadata.published ?? credits.find(credit => credit.published)?.published ?? null,
    blocks,
    notices: notices(blocks, linked?.isAccessibleForFree),
  });
}

/** The lines of byline and date at the top of the text, where no mark-up tells of them. */
const creditsAbove = (body: readonly Block[]): Credit[] =>
  body
    .slice(0, 5)
    .map(block => readCredit(block.text))
    .filter(credit => credit !== null);

const isSameText = (text: string, title: string | null): boolean => title !== null && fold(text) === fold(title);
const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Share lines and the like anywhere; lines of byline and date only at the top, where the metadata has taken them. */
const isPageFurniture = (block: Block, at: number, count: number): boolean =>
  block.kind !== 'code' &&
  block.kind !== 'caption' &&
  (isFurniture(block.text) ||
    (at < Math.min(5, count - 1) && block.kind !== 'heading' && readCredit(block.text) !== null));

function notices(blocks: readonly Block[], free: unknown): string[] {
  const words = blocks.reduce(
    (sum, block) => sum + (block.text.match(/\p{sc=Han}{2}|\p{sc=Kana}{2}|\p{sc=Hira}{2}|\S+/gu)?.length ?? 0),
    0,
  );
  if (words === 0 || words >= 80)
    return free === false || free === 'False' ? ['the page says its article is not free: it may be cut short'] : [];
  return [`only ${words} words were found: the page may be cut short by a paywall, or be no article`];
}
