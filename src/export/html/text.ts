import type {Span} from '../../model/annotation.ts';
import type {Reading} from '../../model/reading.ts';
import {escapeHtml} from './escape-html.ts';

const TAGS = {
  heading: 'h3',
  paragraph: 'p',
  'list-item': 'p',
  blockquote: 'blockquote',
  caption: 'p',
  code: 'pre',
} as const;

/** The whole article with its quotations marked, each paragraph under its number. */
export function textOf({article, annotations}: Reading): string {
  const names = new Map(annotations.speakers.map(({id, name}) => [id, name]));
  const marks = annotations.quotes.flatMap((quote, index) =>
    quote.spans.map((span, part): Mark => {
      const speaker = escapeHtml(names.get(quote.speaker ?? '') ?? 'unknown speaker');
      return {
        span,
        id: part === 0 ? ` id="quote-${index}"` : '',
        look: ` class="${quote.kind}" title="${speaker}"`,
        quoted: quote.quoted.filter(
          ({block, start, end}) => block === span.block && start >= span.start && end <= span.end,
        ),
      };
    }),
  );
  return article.blocks
    .map(({kind, text, furniture}, block) => {
      const own = marks.filter(({span}) => span.block === block);
      const tag = TAGS[kind];
      return `<div class="row${furniture ? ' furniture' : ''}" id="p${block + 1}"><span class="number">¶${block + 1}</span><${tag}>${marked(text, own)}</${tag}></div>`;
    })
    .join('\n');
}

interface Mark {
  readonly span: Span;
  /** As attributes. */
  readonly id: string;
  readonly look: string;
  /** What stands in quotation marks within reported words. */
  readonly quoted: readonly Span[];
}

/** Words of a quote; of reported ones those in quotation marks stand out. */
function inner(text: string, {start, end}: Span, quoted: readonly Span[]): string {
  let html = '';
  let at = start;
  for (const part of quoted) {
    if (part.start < at) continue;
    html += `${escapeHtml(text.slice(at, part.start))}<b>${escapeHtml(text.slice(part.start, part.end))}</b>`;
    at = part.end;
  }
  return html + escapeHtml(text.slice(at, end));
}

/** A text with marks around stretches of it; of one that begins within another only the anchor stands, for marks do not cross. */
function marked(text: string, marks: readonly Mark[]): string {
  let html = '';
  let at = 0;
  for (const {span, id, look, quoted} of [...marks].sort((a, b) => a.span.start - b.span.start)) {
    if (span.start < at) {
      if (id) html += `<span${id}></span>`;
      continue;
    }
    html += `${escapeHtml(text.slice(at, span.start))}<mark${id}${look}>${inner(text, span, quoted)}</mark>`;
    at = span.end;
  }
  return html + escapeHtml(text.slice(at));
}
