import type {Page} from './open-page.ts';

/** The content of the first of these meta tags that has one; names are asked in order, as `name`, `property`, `itemprop`. */
export function meta(page: Page, names: readonly string[]): string | null {
  const tags = Array.from(page.querySelectorAll('meta[content]'));
  for (const name of names) {
    for (const tag of tags) {
      const own = tag.getAttribute('name') ?? tag.getAttribute('property') ?? tag.getAttribute('itemprop');
      const content = tag.getAttribute('content')?.trim();
      if (own?.toLowerCase() === name.toLowerCase() && content) return content;
    }
  }
  return null;
}
