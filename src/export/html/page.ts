import type {Reading} from '../../model/reading.ts';
import {creditsOf, titleOf} from '../credits.ts';
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
export function toHtml(reading: Reading): string {
  const {article} = reading;
  const title = escapeHtml(titleOf(article));
  const link =
    article.url && /^https?:\/\//i.test(article.url) ? ` · <a href="${escapeHtml(article.url)}">source</a>` : '';
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
${timelineOf(reading)}
</header>
<main>
<article>
${textOf(reading)}
</article>
<aside>
${saidSections(reading)}
</aside>
</main>
</body>
</html>
`;
}
