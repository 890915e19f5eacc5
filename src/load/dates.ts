/** A date found in a text: ISO 8601, and where it stands with its weekday, time and zone, in UTF-16 units. */
export interface FoundDate {
  readonly iso: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the first date written out with its year: “Sunday, May 11, 2025”, “Nov. 19, 2024 10:32 GMT”, “2025-03-14”.
 *
 * A date in figures counts only where day and month cannot be confused (14/03/2025); a month and year give `2025-03`.
 */
export function findDate(text: string): FoundDate | null {
  // Every form has its year: most lines have none, and need not wait until the forms are compiled.
  if (!/(?:19|20)\d\d/.test(text)) return null;
  for (const [pattern, read] of FORMS) {
    for (const match of text.matchAll(pattern)) {
      const iso = read(match.groups!);
      if (iso) return {iso, start: match.index, end: match.index + match[0].length};
    }
  }
  return null;
}

/**
 * Leads a date as machines write it to ISO 8601; null where it is none or does not exist in the calendar.
 *
 * Takes ISO 8601 with or without colons in the zone, the dates of mail and feeds (`Fri, 03 May 2024 10:00:00 GMT`),
 * and dates written out. A time is kept only where its zone is known or none is given.
 */
export function toIsoDate(text: string): string | null {
  const iso = ISO_8601.exec(text.trim());
  if (!iso) {
    const mail = MAIL_DATE.test(text) ? Date.parse(text) : Number.NaN;
    if (!Number.isNaN(mail)) return new Date(mail).toISOString().replace('.000Z', 'Z');
    return text.length < 200 ? (findDate(text)?.iso ?? null) : null;
  }
  const [, year, month, day, time, zone] = iso;
  if (!month) return year!;
  if (!day) return Number(month) >= 1 && Number(month) <= 12 ? `${year}-${month}` : null;
  const date = calendarDate(Number(year), Number(month), Number(day));
  if (!date || !time) return date;
  const [hours, minutes, seconds = '00'] = time.split(':');
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 60) return date;
  const offset = zone === undefined || /^z$/i.test(zone) ? zone?.toUpperCase() : zone.replace(/^(...):?(..)$/, '$1:$2');
  return `${date}T${hours}:${minutes}:${seconds.slice(0, 2)}${offset ?? ''}`;
}

const ISO_8601 = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:[.,]\d+)?\s?(Z|[+-]\d\d:?\d\d)?)?)?)?$/i;
const MAIL_DATE = /^\s*(?:\w{3},\s*)?\d{1,2}\s+\w{3}\w*\s+\d{4}\s+\d\d:\d\d(?::\d\d)?\s+(?:[A-Z]{1,4}|[+-]\d{4})\s*$/;

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?';
const WEEKDAY = '(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\b[.,]?\\s+)?';
const CLOCK =
  '(?:,?\\s+(?:at\\s+)?\\d{1,2}[:.]\\d\\d(?::\\d\\d)?(?:\\s?[ap]\\.?m\\.?)?(?:\\s+[A-Z]{2,4}\\b)?|,?\\s+(?:at\\s+)?\\d{1,2}\\s?[ap]\\.?m\\.?(?:\\s+[A-Z]{2,4}\\b)?)?';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?<year>(?:19|20)\\d\\d)\\b';

const FORMS: readonly (readonly [RegExp, (groups: Record<string, string>) => string | null])[] = [
  [pattern(`${WEEKDAY}\\b${DAY}\\s+(?:of\\s+)?${MONTH},?\\s+${YEAR}${CLOCK}`), written],
  [pattern(`${WEEKDAY}\\b${MONTH}\\s+${DAY},?\\s+${YEAR}${CLOCK}`), written],
  [/\b(?<year>(?:19|20)\d\d)\/(?<month>\d\d)\/(?<day>\d\d)\b/g, figures],
  [
    /\b(?<year>(?:19|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)(?:[T ]\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?)?\b/g,
    figures,
  ],
  [/\b(?<a>\d{1,2})[/.](?<b>\d{1,2})[/.](?<year>(?:19|20)\d\d)\b/g, unequalFigures],
  [pattern(`\\b${MONTH}\\s+${YEAR}`), g => `${g.year}-${twoDigits(monthNumber(g.month!))}`],
];

function pattern(source: string): RegExp {
  return new RegExp(source, 'gi');
}

function written(g: Record<string, string>): string | null {
  return calendarDate(Number(g.year), monthNumber(g.month!), Number(g.day));
}

function figures(g: Record<string, string>): string | null {
  return calendarDate(Number(g.year), Number(g.month), Number(g.day));
}

function unequalFigures(g: Record<string, string>): string | null {
  const [a, b] = [Number(g.a), Number(g.b)];
  if (a <= 12 && b <= 12 && a !== b) return null;
  return calendarDate(Number(g.year), Math.min(a, b), Math.max(a, b));
}

const monthNumber = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** `2025-02-28`; null for a 31 February. */
function calendarDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? `${year}-${twoDigits(month)}-${twoDigits(day)}` : null;
}
