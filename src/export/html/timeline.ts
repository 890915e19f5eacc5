import type {Reading} from '../../model/reading.ts';
import {saidBy} from '../said-by.ts';
import {escapeHtml} from './escape-html.ts';

/** Places of a timeline: more would be narrower than a mark is wide. */
const CELLS = 60;

/**
 * Who speaks where in the article, a row for each speaker:
 *
 *     Tessa Lindqvist 7  ···█······▄······▄··▄···
 *
 * Each mark leads to the quotation; a reader of the page without eyes for it gets the numbers.
 */
export function timelineOf(reading: Reading): string {
  const {blocks} = reading.article;
  const rows = saidBy(reading).map(({speaker, quotes}, row) => {
    const name = escapeHtml(speaker?.name ?? 'Unknown speaker');
    const marks = quotes.map(quote => {
      const block = quote.spans[0]!.block;
      const cell = Math.min(CELLS - 1, Math.floor((block / Math.max(1, blocks.length)) * CELLS));
      const number = reading.annotations.quotes.indexOf(quote);
      return `<a class="mark ${quote.kind}" style="left:${((cell + 0.5) / CELLS) * 100}%" href="#quote-${number}" title="¶${block + 1}, ${quote.kind}"></a>`;
    });
    return `<tr><th scope="row"><a href="#speaker-${row}">${name}</a></th><td class="count">${quotes.length}</td><td class="line"><div>${marks.join('')}</div></td></tr>`;
  });
  if (rows.length === 0) return '<p>No quotations found.</p>';
  return `<table class="timeline"><caption>Who speaks where</caption>
<thead><tr><th scope="col">Speaker</th><th scope="col">Quotes</th><th scope="col"><span>¶1</span><span>¶${blocks.length}</span></th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table>`;
}
