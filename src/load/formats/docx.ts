import type {Block, BlockKind} from '../../model/article.ts';
import {decode} from '../decode.ts';
import {draft, type Parsed} from '../draft.ts';
import {toBlocks} from '../layout/block-kinds.ts';
import {readHead} from '../layout/head.ts';
import {child, descendants, parseXml, type XmlElement, xmlText} from '../xml.ts';
import type {Zip} from '../zip.ts';

/**
 * Reads a Word document: paragraphs by the kind of their style, title and author from its properties.
 *
 * What the properties leave open is looked for in the first paragraphs, as in plain text.
 */
export async function parseDocx(zip: Zip): Promise<Parsed> {
  const styles = styleNames(await readXml(zip, 'word/styles.xml'));
  const core = await readXml(zip, 'docProps/core.xml');
  const body = descendants(await readXml(zip, 'word/document.xml'), 'body')[0];
  const paragraphs = (body ? descendants(body, 'p') : []).map(element => readParagraph(element, styles));
  const full = paragraphs.filter(({text}) => text.trim() !== '');
  const property = (name: string): string | null => xmlText(descendants(core, name)[0] ?? null).trim() || null;
  const titled = full.find(({style}) => style === 'title')?.text ?? null;
  const plain = full.filter(({style}) => style !== 'title');
  const head = readHead(
    plain.map(({text}) => text),
    {titled: titled !== null},
  );
  const left = new Set(head.body);
  const kept = plain.filter(({text}, i) => i > 20 || left.has(text));
  const creator = property('creator');
  return {
    title: null,
    drafts: [
      draft({
        title: titled ?? head.title ?? property('title'),
        authors: head.authors.length > 0 ? head.authors : creator ? creator.split(/\s*;\s*/) : [],
        site: head.site,
        published: head.published,
        language: property('language'),
        blocks: kinds(kept),
      }),
    ],
  };
}

interface Paragraph {
  readonly text: string;
  /** The style's own name in lower case: `heading 1`, `title`, `quote`. */
  readonly style: string;
  readonly listed: boolean;
}

async function readXml(zip: Zip, path: string): Promise<XmlElement> {
  return parseXml((await decode(zip.read(path) ?? new Uint8Array())).text);
}

/** Style ids are translated (`berschrift1`), names are not (`heading 1`). */
const styleNames = (styles: XmlElement): Map<string, string> =>
  new Map(
    descendants(styles, 'style').map(style => [
      style.attributes.styleId ?? '',
      (child(style, 'name')?.attributes.val ?? '').toLowerCase(),
    ]),
  );

function readParagraph(element: XmlElement, styles: ReadonlyMap<string, string>): Paragraph {
  const properties = child(element, 'pPr');
  const id = (properties && child(properties, 'pStyle')?.attributes.val) ?? '';
  const text = descendants(element, 't', 'tab', 'br', 'cr', 'noBreakHyphen')
    .map(run => (run.name === 't' ? xmlText(run) : run.name === 'noBreakHyphen' ? '-' : ' '))
    .join('');
  return {
    text,
    style: styles.get(id) || id.toLowerCase(),
    listed: properties !== null && child(properties, 'numPr') !== null,
  };
}

/** A style's kind; where it says nothing, as in plain text. */
function kinds(paragraphs: readonly Paragraph[]): Block[] {
  const plain = toBlocks(paragraphs.map(({text}) => text));
  return paragraphs.map(({text, style, listed}, i) => {
    const kind = kindOf(style, listed);
    return kind ? {kind, text} : plain[i]!;
  });
}

function kindOf(style: string, listed: boolean): BlockKind | null {
  if (/^heading|^subtitle/.test(style)) return 'heading';
  if (/quote/.test(style)) return 'blockquote';
  if (/^caption/.test(style)) return 'caption';
  if (/code|preformatted/.test(style)) return 'code';
  return listed || /^list/.test(style) ? 'list-item' : null;
}
