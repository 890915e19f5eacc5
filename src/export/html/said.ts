import type {Quote} from '../../model/annotation.ts';
import type {Reading} from '../../model/reading.ts';
import {contentOf, paragraphOf} from '../content.ts';
import {saidBy} from '../said-by.ts';
import {escapeHtml} from './escape-html.ts';

/** Everything each speaker said, each quotation with its kind, paragraph and where the attribution comes from. */
export function saidSections(reading: Reading): string {
  return saidBy(reading)
    .map(({speaker, quotes}, row) => {
      const role = speaker?.role ? ` <small>${escapeHtml(speaker.role)}</small>` : '';
      const head = `<h2>${escapeHtml(speaker?.name ?? 'Unknown speaker')}${role}</h2>`;
      return `<section id="speaker-${row}">${head}\n${quotes.map(quote => quotation(reading, quote)).join('\n')}\n</section>`;
    })
    .join('\n');
}

function quotation(reading: Reading, quote: Quote): string {
  const paragraph = paragraphOf(quote);
  const certainty = quote.corrected ? 'corrected by a reader' : quote.confidence.toFixed(2);
  const remarks = [quote.kind, escapeHtml(quote.evidence), certainty].filter(Boolean).join(' · ');
  return `<figure class="${quote.kind}"><blockquote>${escapeHtml(contentOf(reading.article, quote))}</blockquote>
<figcaption><a href="#p${paragraph}">¶${paragraph}</a> · ${remarks}</figcaption></figure>`;
}
