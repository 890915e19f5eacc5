import {toIsoDate} from '../dates.ts';
import {decode} from '../decode.ts';
import {draft, type Parsed} from '../draft.ts';
import {LoadError} from '../load-error.ts';
import type {Look} from '../look.ts';
import {decodeHeader, type MailPart, mailParts} from '../mime.ts';
import {quoteName} from '../quote-name.ts';
import type {Source} from '../source.ts';
import {parseHtml} from './html.ts';
import {parsePlainText} from './plain-text.ts';

/** Reads a mail, or a page that a browser saved as one file (MHTML): its HTML part, else its plain text. */
export async function parse({bytes, input}: Source, _: Look): Promise<Parsed> {
  const {headers, parts} = mailParts(bytes);
  const part = parts.find(({type}) => type === 'text/html') ?? parts.find(({type}) => type === 'text/plain');
  if (!part) throw new LoadError(`no text in the mail ${quoteName(input ?? '-')}`);
  const {text} = await decode(part.bytes, {charset: part.charset});
  const found = part.type === 'text/html' ? parseHtml(text, addressOf(part, headers)) : parsePlainText(text);
  const subject = decodeHeader(headers.get('subject') ?? '') || null;
  const sender = /^"?([^"<@]+?)"?\s*</.exec(decodeHeader(headers.get('from') ?? ''))?.[1] ?? null;
  const savedByBrowser = /saved by/i.test(headers.get('from') ?? '') || headers.has('snapshot-content-location');
  if (savedByBrowser) return {title: null, drafts: [{...found, title: found.title ?? subject}]};
  // A mail's first line is no title: its subject is.
  const opening = found.title && part.type === 'text/plain' ? [{kind: 'paragraph' as const, text: found.title}] : [];
  return {
    title: null,
    drafts: [
      draft({
        ...found,
        title: subject ?? found.title,
        authors: found.authors.length > 0 || sender === null ? found.authors : [sender],
        published: toIsoDate(headers.get('date') ?? '') ?? found.published,
        blocks: subject ? [...opening, ...found.blocks] : found.blocks,
      }),
    ],
  };
}

const addressOf = (part: MailPart, headers: ReadonlyMap<string, string>): string | null =>
  headers.get('snapshot-content-location') ?? part.location;
