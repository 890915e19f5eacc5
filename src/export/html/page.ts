import type {Reading} from '../../model/reading.ts';
import {creditsOf, titleOf} from '../credits.ts';
import {type Extras, NO_EXTRAS, noteLines, openingCommand} from '../extras.ts';
import {escapeHtml} from './escape-html.ts';
import {saidSections} from './said.ts';
import {STYLE} from './style.ts';
import {textOf} from './text.ts';
import {timelineOf} from './timeline.ts';

/**
 * A reading as one page that stands alone: who speaks where, everything each said, and the text with it marked.
 *
 * It fetches nothing and runs nothing, and says so to the browser; whatever an article holds is text in it.
 */
export function toHtml(reading: Reading, {marks, isWhole}: Extras = NO_EXTRAS): string {
  const {article} = reading;
  const title = escapeHtml(titleOf(article));
  const link =
    article.url && /^https?:\/\//i.test(article.url) ? ` · <a href="${escapeHtml(article.url)}">source</a>` : '';
  const notes =
    marks.length === 0
      ? ''
      : `\n<section id="notes"><h2>Notes</h2><ul>${noteLines(marks)
          .map(line => `<li>${escapeHtml(line)}</li>`)
          .join('')}</ul></section>`;
  const command = openingCommand(article);
  const opening = command ? `<p class="credits">Open it at a paragraph: <code>${escapeHtml(command)}</code></p>\n` : '';
  return `<!doctype html>
<html lang="${escapeHtml(article.language ?? 'en')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p class="credits">${escapeHtml(creditsOf(article))}${link}</p>
${opening}${timelineOf(reading, isWhole)}
</header>
<main>
<article>
${textOf(reading)}
</article>
<aside>
${saidSections(reading)}${notes}
</aside>
</main>
</body>
</html>
`;
}
