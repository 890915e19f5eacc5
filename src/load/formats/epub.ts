import type {Block} from '../../model/article.ts';
import {toIsoDate} from '../dates.ts';
import {decode} from '../decode.ts';
import {type Draft, draft, type Parsed} from '../draft.ts';
import {openPage} from '../html/open-page.ts';
import {pageBlocks} from '../html/page-blocks.ts';
import {isFurniture} from '../layout/furniture.ts';
import {child, descendants, parseXml, type XmlElement, xmlText} from '../xml.ts';
import type {Zip} from '../zip.ts';

/** Reads an e-book: each document of its spine that has text is a chapter, in the order of reading. */
export async function parseEpub(zip: Zip): Promise<Parsed> {
  const container = await readXml(zip, 'META-INF/container.xml');
  const packagePath = descendants(container, 'rootfile')[0]?.attributes['full-path'] ?? '';
  const book = await readXml(zip, packagePath);
  const about = descendants(book, 'metadata')[0] ?? book;
  const shared: Partial<Draft> = {
    authors: descendants(about, 'creator').map(xmlText),
    published: toIsoDate(xmlText(child(about, 'date'))),
    language: xmlText(child(about, 'language')) || null,
  };
  const title = xmlText(child(about, 'title')).trim() || null;
  const drafts: Draft[] = [];
  for (const path of spine(book, packagePath)) {
    const blocks = await readChapter(zip, path);
    if (blocks.length === 0) continue;
    const heading = blocks.slice(0, 3).find(block => block.kind === 'heading')?.text;
    drafts.push(draft({...shared, title: heading ?? title, site: title, blocks}));
  }
  return {title, drafts, book: true};
}

async function readXml(zip: Zip, path: string): Promise<XmlElement> {
  return parseXml((await decode(zip.read(path) ?? new Uint8Array())).text);
}

async function readChapter(zip: Zip, path: string): Promise<Block[]> {
  const bytes = zip.read(path);
  if (!bytes) return [];
  const blocks = pageBlocks(openPage((await decode(bytes)).text).body);
  return blocks.map(block =>
    block.kind === 'paragraph' && isFurniture(block.text) ? {...block, furniture: true} : block,
  );
}

/** The paths of the documents in the order of reading, resolved against the package's folder. */
function spine(book: XmlElement, packagePath: string): string[] {
  const items = new Map(descendants(book, 'item').map(({attributes}) => [attributes.id, attributes]));
  const folder = packagePath.replace(/[^/]*$/, '');
  return descendants(book, 'itemref')
    .filter(({attributes}) => attributes.linear !== 'no')
    .map(({attributes}) => items.get(attributes.idref))
    .filter(
      item => item !== undefined && /html|xml/.test(item['media-type'] ?? '') && !/\bnav\b/.test(item.properties ?? ''),
    )
    .map(item => resolve(folder, item!.href ?? ''));
}

function resolve(folder: string, href: string): string {
  const {pathname} = new URL(href.replace(/#.*$/, ''), `zip:///${folder}`);
  try {
    return decodeURIComponent(pathname.slice(1));
  } catch {
    return pathname.slice(1);
  }
}
