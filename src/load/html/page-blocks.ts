import type {Block, BlockKind} from '../../model/article.ts';
import type {PageElement} from './open-page.ts';

/**
 * Reads an element's text as blocks of their kind, in the page's order.
 *
 * Text runs until an element that starts a line; `<br><br>` parts paragraphs, a single `<br>` is a space. A row of a table
 * is a paragraph with its cells set apart by bars. What no reader sees (scripts, forms, buttons, hidden parts) is left out.
 */
export function pageBlocks(root: PageElement): Block[] {
  const writer = new BlockWriter();
  walk(root, 'paragraph', writer);
  writer.flush('paragraph');
  return writer.blocks;
}

/** Collects text and cuts it into blocks. */
class BlockWriter {
  readonly blocks: Block[] = [];
  private text = '';
  private breaks = 0;

  add(text: string): void {
    if (text.trim() !== '') this.breaks = 0;
    this.text += text;
  }

  lineBreak(kind: BlockKind): void {
    if (++this.breaks > 1) this.flush(kind);
    else this.text += kind === 'code' ? '\n' : ' ';
  }

  flush(kind: BlockKind): void {
    const text = kind === 'code' ? this.text : this.text.replace(/[ \t\n\r\f]+/g, ' ').trim();
    this.text = '';
    this.breaks = 0;
    if (text.trim() !== '') this.blocks.push({kind, text});
  }
}

function walk(element: PageElement, kind: BlockKind, writer: BlockWriter): void {
  for (const node of Array.from(element.childNodes)) {
    if (node.nodeType === 3) writer.add(node.textContent ?? '');
    else if (node.nodeType === 1) visit(node as PageElement, kind, writer);
  }
}

function visit(element: PageElement, kind: BlockKind, writer: BlockWriter): void {
  const name = element.localName.toLowerCase();
  if (UNSEEN.has(name) || isHidden(element)) return;
  if (name === 'br') writer.lineBreak(kind);
  else if (name === 'q') {
    writer.add('“');
    walk(element, kind, writer);
    writer.add('”');
  } else if (LINES.has(name)) {
    writer.flush(kind);
    const inner = kindOf(name, element) ?? kind;
    if (name === 'tr' && isDataRow(element)) writer.add(cells(element).join(' | '));
    else walk(element, inner, writer);
    writer.flush(inner);
  } else walk(element, kind, writer);
}

function kindOf(name: string, element: PageElement): BlockKind | null {
  if (/^h[1-6]$/.test(name)) return 'heading';
  if (name === 'li' || name === 'dd') return 'list-item';
  if (name === 'blockquote') return 'blockquote';
  if (name === 'figcaption' || name === 'caption') return 'caption';
  if (name === 'pre') return 'code';
  return /(?:^|[\s_-])(?:wp-)?caption(?:-text)?(?:$|\s)/i.test(element.className ?? '') ? 'caption' : null;
}

/** A table's row of short cells; one that holds paragraphs or lists lays out a page instead. */
const isDataRow = (row: PageElement): boolean =>
  row.querySelector('p, div, ul, ol, table, h1, h2, h3, h4, blockquote, article') === null;

const cells = (row: PageElement): string[] =>
  Array.from(row.querySelectorAll('td, th'))
    .map(cell => (cell.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter(text => text !== '');

function isHidden(element: PageElement): boolean {
  if (element.getAttribute('hidden') !== null || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && HIDING.test(style);
}

const HIDING =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|em|rem|%)?\s*(?:;|$)|(?:left|top|text-indent)\s*:\s*-\d{4,})/i;

const UNSEEN = new Set(
  (
    'script style noscript template svg math iframe object embed canvas audio video button form input select textarea ' +
    'nav rp rt head title meta link dialog map'
  ).split(' '),
);
const LINES = new Set(
  (
    'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 ' +
    'h5 h6 header hgroup hr html legend li main ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
