import stringWidth from 'string-width';
import type {Quote} from '../model/annotation.ts';
import type {Reading} from '../model/reading.ts';
import {contentOf, paragraphOf} from './content.ts';
import {creditsOf, titleOf} from './credits.ts';
import {type Extras, noteLines} from './extras.ts';
import {harmless} from './harmless.ts';
import {headingOf, type Matches, passageOf} from './matches.ts';
import {saidBy} from './said-by.ts';
import {wrapText} from './wrap-text.ts';

/** Under this a speaker is marked as doubtful. */
const DOUBTFUL = 0.7;

/**
 * Who said what, for a terminal without a screen or a pipe: plain lines, `width` columns wide.
 *
 *     Tessa Lindqvist, Mayor · 2
 *       ¶5  ~ the city had asked for inspection money in every budget since 2016
 *       ¶6    “You cannot starve an agency and then complain that it is thin … That is theatre.”
 *
 * `~` marks what is reported and not quoted, `?` a speaker the engine is not sure of.
 */
export function toReport(reading: Reading, {matches, marks}: Extras, width: number): string {
  const {article} = reading;
  const lines = [...wrapText(titleOf(article), width)];
  const credits = creditsOf(article);
  if (credits) lines.push(...wrapText(credits, width));
  lines.push('', ...(matches ? matchLines(reading, matches, width) : []));
  const groups = saidBy(reading);
  if (groups.length === 0) lines.push('No quotations found.', '');
  for (const {speaker, quotes} of groups) {
    const role = speaker?.role ? `, ${harmless(speaker.role)}` : '';
    lines.push(...wrapText(`${harmless(speaker?.name ?? 'Unknown speaker')}${role} · ${quotes.length}`, width));
    const gutter = Math.max(...quotes.map(quote => String(paragraphOf(quote)).length)) + 1;
    for (const quote of quotes) lines.push(...quoteLines(reading, quote, gutter, width));
    lines.push('');
  }
  lines.push(...namedLines(reading, width));
  if (marks.length > 0) lines.push('Your notes', ...noteLines(marks).flatMap(line => hang('  ', line, width)), '');
  for (const notice of article.notices) lines.push(...wrapText(`Note: ${harmless(notice)}`, width));
  return `${lines.join('\n').trimEnd()}\n`;
}

function quoteLines({article}: Reading, quote: Quote, gutter: number, width: number): readonly string[] {
  const sign = `${quote.kind === 'indirect' ? '~' : ' '}${quote.confidence < DOUBTFUL && !quote.corrected ? '?' : ' '}`;
  const head = `  ${`¶${paragraphOf(quote)}`.padEnd(gutter)} ${sign} `;
  const indent = ' '.repeat(stringWidth(head));
  return wrapText(contentOf(article, quote), Math.max(20, width - indent.length)).map(
    (line, index) => (index === 0 ? head : indent) + line,
  );
}

function matchLines({article}: Reading, matches: Matches, width: number): readonly string[] {
  const heads = matches.spans.map(({block}) => `¶${block + 1}`);
  const gutter = Math.max(0, ...heads.map(head => head.length));
  const room = Math.max(10, Math.floor((width - gutter - 16) / 2));
  return [
    ...wrapText(headingOf(matches), width),
    ...matches.spans.flatMap((span, index) =>
      hang(`  ${heads[index]!.padEnd(gutter)}  `, passageOf(article, span, room), width),
    ),
    '',
  ];
}

const KINDS = [
  ['person', 'People'],
  ['organisation', 'Organisations'],
  ['group', 'Groups'],
  ['place', 'Places'],
  ['date', 'Dates'],
] as const;

function namedLines({annotations}: Reading, width: number): readonly string[] {
  const lines = KINDS.flatMap(([type, heading]) => {
    const names = annotations.entities.filter(entity => entity.type === type).map(entity => harmless(entity.name));
    return names.length === 0 ? [] : hang(`${`${heading}:`.padEnd(15)}`, names.join(', '), width);
  });
  return lines.length === 0 ? [] : [...lines, ''];
}

function hang(head: string, text: string, width: number): readonly string[] {
  const indent = ' '.repeat(head.length);
  return wrapText(text, Math.max(20, width - head.length)).map((line, index) => (index === 0 ? head : indent) + line);
}
