import type {Page} from './open-page.ts';

/** A thing of schema.org as a page's JSON-LD gives it; nothing in it is trusted to have the right type. */
export type Thing = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|BlogPosting|Posting|Report|Review|Interview|TechArticle)$/;
const MOST_THINGS = 5000;

/**
 * Finds the article among a page's JSON-LD; null where there is none.
 *
 * Walks with a stack of its own, for a page may nest 100,000 graphs in one another; broken JSON is mended where only raw
 * line breaks in strings or a wrapping comment break it.
 */
export function linkedArticle(page: Page): Thing | null {
  let best: Thing | null = null;
  for (const script of page.querySelectorAll('script[type*="ld+json" i]')) {
    const stack: unknown[] = [parse(script.textContent ?? '')];
    for (let seen = 0; stack.length > 0 && seen < MOST_THINGS; seen++) {
      const thing = stack.pop();
      if (Array.isArray(thing)) stack.push(...thing.slice(0, 200).reverse());
      else if (isThing(thing)) {
        if (isArticle(thing) && (!best || weight(thing) > weight(best))) best = thing;
        stack.push(thing['@graph'], thing.mainEntity, thing.mainEntityOfPage);
      }
    }
  }
  return best;
}

/** A field as text: itself, the name of the thing it holds, or of the first thing in its list; null otherwise. */
export function textOf(value: unknown): string | null {
  for (let at = value, depth = 0; depth < 8; depth++) {
    if (typeof at === 'string') return at;
    if (Array.isArray(at)) at = at[0];
    else if (isThing(at)) at = at.name ?? at['@value'] ?? at.url ?? at['@id'];
    else return null;
  }
  return null;
}

export const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isArticle = (thing: Thing): boolean => [thing['@type']].flat().some(type => ARTICLE.test(String(type)));

const weight = (thing: Thing): number =>
  ['headline', 'author', 'datePublished', 'articleBody'].filter(field => thing[field] !== undefined).length;

function parse(json: string): unknown {
  const bare = json
    .replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|\/\*<!\[CDATA\[\*\/)/, '')
    .replace(/(?:-->|\/\/\]\]>|\/\*\]\]>\*\/)\s*;?\s*$/, '');
  for (const candidate of [bare, bare.replace(/[\0-\x1f]+/g, ' ').replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(candidate);
    } catch {}
  }
  return null;
}
