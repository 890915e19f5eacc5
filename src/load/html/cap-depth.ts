/** Real pages are at most 138 deep (99 % of them 35); DOM builders take time in the square of the depth. */
const DEEPEST = 256;
const BREAK = '<br><br>';

/**
 * Flattens a page that is nested deeper than 256 elements: deeper tags go, their text stays, blocks stay apart.
 *
 * Walks the source once, before any DOM is built, and gives back the very same string if nothing is that deep. Elements
 * that close one another (`<p>`, `<li>`, `<td>`) are not counted, for old pages never close them.
 */
export function capDepth(html: string): string {
  const parts: string[] = [];
  let kept = 0;
  let depth = 0;
  let dropped = 0;
  let apart = false;
  for (const tag of tags(html)) {
    if (tag.closing && dropped > 0) dropped--;
    else if (tag.closing) {
      depth = Math.max(0, depth - 1);
      continue;
    } else if (depth < DEEPEST) {
      depth++;
      continue;
    } else dropped++;
    const between = html.slice(kept, tag.start);
    // One break is enough between two texts, however many elements end and begin there.
    apart &&= between.trim() === '';
    parts.push(between);
    if (!apart && !INLINE.test(tag.name)) {
      parts.push(BREAK);
      apart = true;
    }
    kept = tag.end;
  }
  return kept === 0 ? html : parts.join('') + html.slice(kept);
}

interface Tag {
  readonly name: string;
  readonly closing: boolean;
  readonly start: number;
  readonly end: number;
}

/** The tags that count, in order; comments and what stands in scripts and styles are passed over. */
function* tags(html: string): Generator<Tag> {
  const name = /\/?([a-z][a-z0-9:-]*)/iy;
  for (let at = html.indexOf('<'); at >= 0; ) {
    if (html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at + 4);
      if (end < 0) return;
      at = html.indexOf('<', end);
      continue;
    }
    name.lastIndex = at + 1;
    const found = name.exec(html);
    const end = found ? html.indexOf('>', name.lastIndex) + 1 : 0;
    if (!found) {
      at = html.indexOf('<', at + 1);
      continue;
    }
    if (end === 0) return;
    const element = found[1]!.toLowerCase();
    const closing = html[at + 1] === '/';
    const alone = html[end - 2] === '/' || UNCOUNTED.has(element);
    if (!alone) yield {name: element, closing, start: at, end};
    const raw = !closing && RAW.test(element) ? html.indexOf(`</${element}`, end) : end;
    if (raw < 0) return;
    at = html.indexOf('<', raw);
  }
}

const RAW = /^(?:script|style|textarea|title)$/;
const INLINE =
  /^(?:a|abbr|b|big|cite|code|em|font|i|ins|kbd|label|mark|nobr|q|s|small|span|strike|strong|sub|sup|tt|u|var)$/;
const UNCOUNTED = new Set(
  (
    'area base br col embed frame hr img input link meta param source track wbr ' +
    'p li dt dd tr td th tbody thead tfoot option optgroup'
  ).split(' '),
);
