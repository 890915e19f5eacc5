import type {Quote} from '../../model/annotation.ts';
import type {Article} from '../../model/article.ts';
import type {Reading} from '../../model/reading.ts';
import {saidBy} from '../said-by.ts';
import {unheard} from '../unheard.ts';
import {escapeHtml} from './escape-html.ts';

/** Places of a timeline: more would be narrower than a mark is wide. */
const CELLS = 100;

/**
 * Who speaks where in the article, a row for each speaker:
 *
 *     Tessa Lindqvist 7  ···█······▄······▄··▄···
 *
 * Each mark leads to the quotation; a reader of the page without eyes for it gets the numbers. Who is named often and
 * never heard is told below, if `isWhole`: of a part of an article it cannot be said.
 */
export function timelineOf(reading: Reading, isWhole: boolean): string {
  const {article, annotations} = reading;
  const last = article.blocks.length;
  const rows = saidBy(reading).map(({speaker, quotes}, row) => {
    const name = escapeHtml(speaker?.name ?? 'Unknown speaker');
    const cells = cellsOf(article, quotes);
    const marks = quotes.map((quote, index) => {
      const number = annotations.quotes.indexOf(quote);
      const paragraph = quote.spans[0]!.block + 1;
      return `<a class="mark ${quote.kind}" style="left:${((cells[index]! + 0.5) / CELLS) * 100}%" href="#quote-${number}" title="¶${paragraph}, ${quote.kind}"></a>`;
    });
    return `<tr><th scope="row"><a href="#speaker-${row}" title="${name}">${name}</a></th><td class="count">${quotes.length}</td><td class="line"><div>${marks.join('')}</div></td></tr>`;
  });
  if (rows.length === 0) return '<p>No quotations found.</p>';
  return `<table class="timeline"><caption>Who speaks where <span class="legend"><i class="mark direct"></i> quoted <i class="mark mixed"></i> partly <i class="mark indirect"></i> reported</span></caption>
<thead><tr><th scope="col">Speaker</th><th scope="col">Quotes</th><th scope="col"><span>¶1</span><span>¶${last}</span></th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table>${isWhole ? silentOf(reading) : ''}`;
}

/** Each quotation's place in the row, by the characters before it; two that would cover each other stand side by side. */
function cellsOf({blocks}: Article, quotes: readonly Quote[]): readonly number[] {
  const before = [0];
  for (const {text} of blocks) before.push(before.at(-1)! + text.length);
  const total = Math.max(1, before.at(-1)!);
  const cells: number[] = [];
  for (const {spans} of quotes) {
    const {block, start} = spans[0]!;
    const cell = Math.floor(((before[block]! + start) / total) * CELLS);
    cells.push(Math.min(CELLS - 1, Math.max(cell, (cells.at(-1) ?? -1) + 1)));
  }
  return cells;
}

function silentOf({annotations}: Reading): string {
  const names = unheard(annotations).map(({name, mentions}) => `${escapeHtml(name)} (${mentions.length})`);
  return names.length === 0 ? '' : `\n<p class="credits">Named and never heard: ${names.join(', ')}</p>`;
}
