import {findDate} from '../dates.ts';
import {type Byline, readBareByline, readByline} from './byline.ts';
import {looksLikePublisher} from './names.ts';

/** What one line of an article's head says besides its title. */
export interface Credit {
  readonly byline: Byline | null;
  /** The byline has no “by”: it counts only where nothing speaks against it. */
  readonly bare: boolean;
  readonly published: string | null;
  readonly site: string | null;
}

/**
 * Reads a credit line: any of byline, date and publisher, in any order; null where something else stands in it too.
 *
 *     By Dev Majithia | Posted April 6, 2025
 *     Oct. 3, 2024 | By Ignatius Bell
 *     The Balkan Courier, 4 November 2025
 */
export function readCredit(line: string): Credit | null {
  if (line.length > 160) return null;
  const date = findDate(line);
  const rest = date ? `${line.slice(0, date.start)}|${line.slice(date.end)}` : line;
  let byline: Byline | null = null;
  let bare = false;
  let site: string | null = null;
  for (const segment of segments(rest)) {
    const led = readByline(segment);
    if (led) byline = led;
    else if (looksLikePublisher(segment)) site ??= segment;
    else if (!byline && (byline = readBareByline(segment))) bare = true;
    else if (!IDLE_BEGINS.test(segment) || !IDLE.test(segment)) return null;
  }
  if (!byline && !date && !site) return null;
  return {byline, bare, published: date?.iso ?? null, site: site ?? byline?.site ?? null};
}

const segments = (line: string): string[] =>
  line
    .split(/\s*[|·•]\s*|\s+[–—-]\s+/)
    .map(segment => segment.replace(/^[\s,:;(]+|[\s,:;)]+$/g, ''))
    .filter(segment => segment !== '');

// What may stand beside a date: what happened then, the time, how long reading takes.
const IDLE =
  /^(?:(?:first\s+|last\s+)?(?:published|updated|posted|modified|created|filed|issued|date|on|at|am|pm|gmt|bst|est|edt|utc)(?:\s+(?:on|at))?:?|\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s+[A-Z]{2,4})?|\d+\s*min(?:ute)?s?(?:\s+read)?)$/i;
/** How all of that begins: the pattern above is the longest of a first frame, and most lines do not need it. */
const IDLE_BEGINS = /^(?:\d|fi|la|pu|up|po|mo|cr|is|da|on|at|am|pm|gm|bs|es|ed|ut)/i;
