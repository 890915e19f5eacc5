import type {Block} from '../../model/article.ts';
import {toIsoDate} from '../dates.ts';
import {type Draft, draft, type Parsed} from '../draft.ts';
import {openPage} from '../html/open-page.ts';
import {pageBlocks} from '../html/page-blocks.ts';
import {isFurniture} from '../layout/furniture.ts';
import type {Look} from '../look.ts';
import type {Source} from '../source.ts';
import {child, descendants, parseXml, type XmlElement, xmlText} from '../xml.ts';

const MOST_ITEMS = 1000;

/** Reads an RSS or Atom feed: each item with text is an article; the longest of its texts is taken. */
export function parse(_: Source, {text}: Look): Parsed {
  const feed = parseXml(text);
  const channel = descendants(feed, 'channel', 'feed')[0] ?? feed;
  const name = plain(child(channel, 'title'));
  const items = descendants(feed, 'item', 'entry').slice(0, MOST_ITEMS);
  return {title: name, drafts: items.map(item => readItem(item, name))};
}

function readItem(item: XmlElement, feed: string | null): Draft {
  const creators = item.children.filter(
    node => typeof node !== 'string' && (node.fullName === 'dc:creator' || node.name === 'author'),
  ) as XmlElement[];
  return draft({
    title: plain(child(item, 'title')),
    authors: creators
      .map(creator => withoutAddress(xmlText(child(creator, 'name') ?? creator)))
      .filter(author => author !== ''),
    site: feed,
    url: linkOf(item),
    published: toIsoDate(xmlText(child(item, 'pubDate', 'published', 'dc:date', 'issued', 'updated')).trim()),
    language: null,
    blocks: readContent(item),
  });
}

function readContent(item: XmlElement): Block[] {
  const texts = ['content:encoded', 'content', 'description', 'summary']
    .map(name => child(item, name))
    .filter(element => element !== null)
    .map(element => (element.attributes.type === 'xhtml' ? toMarkup(element) : xmlText(element)));
  const longest = texts.reduce((best, text) => (text.length > best.length ? text : best), '');
  const blocks = /[<&]/.test(longest)
    ? pageBlocks(openPage(longest).body)
    : longest.split(/\n\s*\n/).map((text): Block => ({kind: 'paragraph', text}));
  return blocks.map(block => (isFurniture(block.text) ? {...block, furniture: true} : block));
}

/** XHTML content was read as XML: its elements are written out again. */
function toMarkup(element: XmlElement): string {
  const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return element.children
    .map(node => (typeof node === 'string' ? escaped(node) : `<${node.name}>${toMarkup(node)}</${node.name}>`))
    .join('');
}

/** Titles hold mark-up, escaped once or not. */
function plain(element: XmlElement | null): string | null {
  const text = xmlText(element).trim();
  if (!/[<&]/.test(text)) return text || null;
  return openPage(text).body.textContent?.trim() || null;
}

/** `ann@example.com (Ann Lee)` is how RSS wants it. */
const withoutAddress = (author: string): string =>
  (/\(([^)]+)\)/.exec(author)?.[1] ?? author).replace(/\S+@\S+/g, '').trim();

function linkOf(item: XmlElement): string | null {
  const links = item.children.filter(node => typeof node !== 'string' && node.name === 'link') as XmlElement[];
  const chosen = links.find(link => (link.attributes.rel ?? 'alternate') === 'alternate') ?? links[0];
  return chosen ? (chosen.attributes.href ?? xmlText(chosen).trim()) || null : null;
}
