import type {Quote} from '../model/annotation.ts';
import type {Reading} from '../model/reading.ts';
import {contentOf, paragraphOf} from './content.ts';
import {creditsOf, titleOf} from './credits.ts';
import {type Extras, NO_EXTRAS, noteLines, openingCommand} from './extras.ts';
import {harmless} from './harmless.ts';
import {headingOf, passageOf} from './matches.ts';
import {saidBy} from './said-by.ts';

/** Who said what, as Markdown: a heading for each speaker, a block quote for each quotation. */
export function toMarkdown(reading: Reading, {matches, marks}: Extras = NO_EXTRAS): string {
  const {article} = reading;
  const lines = [`# ${escapeMarks(titleOf(article))}`, ''];
  const credits = creditsOf(article);
  if (credits) lines.push(`*${escapeMarks(credits)}*`, '');
  if (article.url && /^https?:/.test(article.url))
    lines.push(`<${harmless(article.url).replace(/[\s<>]/g, encodeURIComponent)}>`, '');
  if (matches) {
    lines.push(`## ${escapeMarks(headingOf(matches))}`, '');
    for (const span of matches.spans) lines.push(`- ¶${span.block + 1}: ${escapeMarks(passageOf(article, span, 80))}`);
    if (matches.spans.length > 0) lines.push('');
  }
  const command = openingCommand(article);
  if (command) lines.push(`Open it at a paragraph: \`${command.replaceAll('`', '')}\``, '');
  const groups = saidBy(reading);
  if (groups.length === 0) lines.push('No quotations found.', '');
  for (const {speaker, quotes} of groups) {
    const role = speaker?.role ? `, ${escapeMarks(harmless(speaker.role))}` : '';
    lines.push(`## ${escapeMarks(harmless(speaker?.name ?? 'Unknown speaker'))}${role}`, '');
    for (const quote of quotes)
      lines.push(`> ${escapeMarks(contentOf(article, quote))}`, '>', `> — ${remarks(quote)}`, '');
  }
  if (marks.length > 0) lines.push('## Notes', '', ...noteLines(marks).map(line => `- ${escapeMarks(line)}`));
  return `${lines.join('\n').trimEnd()}\n`;
}

const remarks = (quote: Quote): string =>
  [
    `¶${paragraphOf(quote)}`,
    quote.kind,
    escapeMarks(harmless(quote.evidence)),
    quote.corrected ? 'corrected by a reader' : quote.confidence.toFixed(2),
  ]
    .filter(Boolean)
    .join(' · ');

/** Marks that would make mark-up of an article's words lose their meaning; `<` too, for Markdown lets HTML through. */
const escapeMarks = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replace(/[\\`*_[\]<>#|~]|^[+\-=]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
