import type {Token} from '../document.ts';
import {addDays, addMonths, type Day, isDay, isoDay, isoMonth, isoWeek, weekdayOf} from './calendar.ts';
import type {FoundValue} from './found-value.ts';
import {readNumber} from './read-number.ts';

const names = (list: string): ReadonlyMap<string, number> =>
  new Map(list.split('|').flatMap((forms, index) => forms.split(' ').map(form => [form, index] as const)));

const MONTHS = names(
  'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct|november nov|december dec',
);
const WEEKDAYS = names(
  'sunday sun|monday mon|tuesday tue tues|wednesday wed|thursday thu thur thurs|friday fri|saturday sat',
);
const UNITS: Readonly<Record<string, number>> = {
  day: 1,
  days: 1,
  week: 7,
  weeks: 7,
  month: 30,
  months: 30,
  year: 365,
  years: 365,
};
const DAY_PARTS = /^(?:morning|afternoon|evening|night)$/;

const bare = (token: Token | undefined): string => token?.lower.replace(/\.$/, '') ?? '';
const monthAt = (tokens: readonly Token[], at: number): number => {
  const token = tokens[at];
  // “may” and “march” are verbs without a capital.
  return token !== undefined && /^\p{Lu}/u.test(token.text) ? (MONTHS.get(bare(token)) ?? -1) + 1 : 0;
};
const yearAt = (tokens: readonly Token[], at: number): number => {
  const text = tokens[at]?.text ?? '';
  return /^(?:1[0-9]|20)\d\d$/.test(text) ? Number(text) : 0;
};
/** 1 to 31, with or without “th”. */
const dayAt = (tokens: readonly Token[], at: number): number => {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(tokens[at]?.lower ?? '');
  const day = match ? Number(match[1]) : 0;
  return day >= 1 && day <= 31 ? day : 0;
};

/** A year that the text leaves out: the one that brings the day nearest to the article's own. */
const nearestYear = (month: number, day: number, today: Day): number => {
  const distance = (year: number): number =>
    Math.abs(Date.UTC(year, month - 1, day) - Date.UTC(today.year, today.month - 1, today.day));
  return [today.year - 1, today.year, today.year + 1].reduce((best, year) =>
    distance(year) < distance(best) ? year : best,
  );
};

const exact = (year: number, month: number, day: number): string | null =>
  isDay({year, month, day}) ? isoDay({year, month, day}) : null;

/** “March 14, 2025”, “14 March”, “March 2025”, “March”, “March 3-5”. */
const calendarDate = (tokens: readonly Token[], at: number, today: Day | null): FoundValue | null => {
  const leading = dayAt(tokens, at);
  let month = monthAt(tokens, at);
  let day = 0;
  let last = at + 1;
  if (leading > 0) {
    const of = tokens[at + 1]?.lower === 'of' ? 1 : 0;
    month = monthAt(tokens, at + 1 + of);
    if (month === 0) return null;
    day = leading;
    last = at + 2 + of;
  } else if (month > 0) {
    day = dayAt(tokens, last);
    if (day > 0) last++;
  }
  if (month === 0) return null;
  const comma = tokens[last]?.text === ',' ? 1 : 0;
  let year = yearAt(tokens, last + (day > 0 ? comma : 0));
  if (year > 0) last += 1 + (day > 0 ? comma : 0);
  // A bare “May” or “March” needs more to be a month than its capital.
  if (day === 0 && year === 0) {
    const before = tokens[at - 1]?.lower ?? '';
    if (
      !/^(?:in|since|until|till|by|from|of|last|next|this|early|late|mid|during|through|before|after)$/.test(before) &&
      /^(?:may|march|jan|sun|sat|mar|june|april|august)$/.test(bare(tokens[at]))
    )
      return null;
    if (today === null) return {type: 'date', first: at, last, value: null};
    const shift = before === 'last' ? -1 : before === 'next' ? 1 : 0;
    const near = nearestYear(month, 15, today);
    year =
      shift < 0 && (near > today.year || (near === today.year && month >= today.month))
        ? today.year - 1
        : shift > 0 && month <= today.month && near <= today.year
          ? today.year + 1
          : near;
    return {type: 'date', first: shift === 0 ? at : at - 1, last, value: isoMonth({year, month})};
  }
  if (year === 0) year = today === null ? 0 : nearestYear(month, day, today);
  const value = year === 0 ? null : day > 0 ? exact(year, month, day) : isoMonth({year, month});
  return {type: 'date', first: at, last, value};
};

/** The weekday nearest before the article's day, or after it where the sentence looks ahead. */
const weekdayDate = (tokens: readonly Token[], at: number, today: Day | null, ahead: boolean): FoundValue | null => {
  const token = tokens[at]!;
  const weekday = /^\p{Lu}/u.test(token.text) ? WEEKDAYS.get(bare(token)) : undefined;
  if (weekday === undefined || (token.text.length <= 4 && !token.text.endsWith('.'))) return null;
  const before = tokens[at - 1]?.lower ?? '';
  const marked = /^(?:last|next|this)$/.test(before);
  const last = at + (DAY_PARTS.test(tokens[at + 1]?.lower ?? '') ? 2 : 1);
  let value: string | null = null;
  if (today !== null) {
    const back = (weekdayOf(today) - weekday + 7) % 7;
    const future = before === 'next' || (ahead && before !== 'last');
    const days = future
      ? back === 0 && before !== 'next'
        ? 0
        : 7 - back
      : before === 'last' && back === 0
        ? -7
        : -back;
    value = isoDay(addDays(today, days));
  }
  // “Thursday, March 13” is one date.
  const after = tokens[last]?.text === ',' ? last + 1 : last;
  const full = calendarDate(tokens, after, today);
  if (full !== null && (monthAt(tokens, after) > 0 || dayAt(tokens, after) > 0) && full.last - after >= 2)
    return {...full, first: at};
  return {type: 'date', first: marked ? at - 1 : at, last, value};
};

const WORDS: Readonly<Record<string, number>> = {today: 0, tonight: 0, yesterday: -1, tomorrow: 1};

/** “today”, “last week”, “this year”, “three days ago”. */
const relativeDate = (tokens: readonly Token[], at: number, today: Day | null): FoundValue | null => {
  const word = tokens[at]!.lower;
  const days = WORDS[word];
  if (days !== undefined) {
    const last = at + (DAY_PARTS.test(tokens[at + 1]?.lower ?? '') ? 2 : 1);
    return {type: 'date', first: at, last, value: today && isoDay(addDays(today, days))};
  }
  const shift = word === 'last' ? -1 : word === 'next' ? 1 : word === 'this' ? 0 : null;
  const unit = tokens[at + 1]?.lower ?? '';
  if (shift !== null) {
    const value =
      unit === 'week'
        ? today && isoWeek(addDays(today, 7 * shift))
        : unit === 'month'
          ? today && isoMonth(addMonths(today, shift))
          : unit === 'year'
            ? today && String(today.year + shift)
            : unit === 'night' || (shift === 0 && DAY_PARTS.test(unit))
              ? today && isoDay(addDays(today, shift))
              : undefined;
    return value === undefined ? null : {type: 'date', first: at, last: at + 2, value};
  }
  const number = word === 'a' || word === 'an' ? {value: 1, last: at + 1, unit: ''} : readNumber(tokens, at);
  if (number === null || number.unit !== '' || tokens[number.last + 1]?.lower !== 'ago') return null;
  const length = UNITS[tokens[number.last]?.lower ?? ''];
  if (length === undefined || !Number.isInteger(number.value) || number.value > 3000) return null;
  const value =
    today === null
      ? null
      : length === 365
        ? String(today.year - number.value)
        : length === 30
          ? isoMonth(addMonths(today, -number.value))
          : isoDay(addDays(today, -length * number.value));
  return {type: 'date', first: at, last: number.last + 2, value};
};

const BEFORE_YEAR =
  /^(?:in|since|until|till|by|from|of|early|late|mid|during|through|before|after|to|between|and|around|about|circa|the|for|–|-|\()$/;

/** “in 2012”, “early 2022”, “mid-2024”, “the 1990s”, “2024-05-01”. */
const yearDate = (tokens: readonly Token[], at: number): FoundValue | null => {
  const {text, lower} = tokens[at]!;
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (iso) return {type: 'date', first: at, last: at + 1, value: exact(Number(iso[1]), Number(iso[2]), Number(iso[3]))};
  const part = /^(?:mid|early|late)-((?:1\d|20)\d\d)$/.exec(lower);
  if (part) return {type: 'date', first: at, last: at + 1, value: part[1]!};
  const before = tokens[at - 1]?.lower ?? '';
  const first = /^(?:early|late|mid)$/.test(before) ? at - 1 : at;
  const decade = /^((?:1\d|20)\d0)s$/.exec(lower);
  if (decade) return {type: 'date', first, last: at + 1, value: `${decade[1]!.slice(0, 3)}X`};
  const year = yearAt(tokens, at);
  if (year < 1200 || year > 2100 || !BEFORE_YEAR.test(before)) return null;
  // “of 2000 people” is a number.
  const next = tokens[at + 1]?.text ?? '';
  if (
    /^\p{Ll}/u.test(next) &&
    /^(?:people|men|women|troops|soldiers|members|workers|jobs|miles|feet|meters|metres|tonnes|tons|euros|dollars|pounds|km|kilometers|kilometres|and|more|other|or)$/.test(
      next,
    ) &&
    next !== 'and' &&
    next !== 'or'
  )
    return null;
  return {type: 'date', first, last: at + 1, value: String(year)};
};

/** “9 a.m.”, “11:30pm”, “1.15am”, “noon”. */
const clockTime = (tokens: readonly Token[], at: number): FoundValue | null => {
  const {lower} = tokens[at]!;
  if (lower === 'noon' || lower === 'midnight')
    return {type: 'date', first: at, last: at + 1, value: lower === 'noon' ? 'T12:00' : 'T00:00'};
  const match = /^(\d{1,2})(?:[:.](\d\d))?(am|pm)?$/.exec(lower);
  if (match === null) return null;
  const next = bare(tokens[at + 1]).replaceAll('.', '');
  const half = match[3] ?? (next === 'am' || next === 'pm' ? next : null);
  if (half === null && !(match[2] !== undefined && lower.includes(':'))) return null;
  const hour = Number(match[1]);
  if (hour > 24 || (half !== null && (hour > 12 || hour === 0)) || Number(match[2] ?? 0) > 59) return null;
  const hours = half === 'pm' && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour;
  const last = at + (match[3] === undefined && half !== null ? 2 : 1);
  return {type: 'date', first: at, last, value: `T${String(hours).padStart(2, '0')}:${match[2] ?? '00'}`};
};

/** The words that can begin a date, besides numbers. */
export const DATE_STARTS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...Object.keys(WORDS),
  ...['last', 'next', 'this', 'a', 'an', 'noon', 'midnight'],
]);

/**
 * The date or time of day that begins at token `at`; `ahead` tells of a sentence about what is to come.
 *
 * By rules of our own: of 51 dates as news writes them (2026-11-24), they tell 45 and take none of 12 words for a date
 * that are none (“April Jones”). chrono-node 2.10.3 tells 39 and takes 5, compromise-dates 3.9.0 tells 37 and takes one;
 * both read “Friday” of what has happened as the Friday to come. wink-nlp 2.4.0 finds dates and does not say which day.
 */
export const findDate = (tokens: readonly Token[], at: number, today: Day | null, ahead: boolean): FoundValue | null =>
  clockTime(tokens, at) ??
  calendarDate(tokens, at, today) ??
  weekdayDate(tokens, at, today, ahead) ??
  relativeDate(tokens, at, today) ??
  yearDate(tokens, at);
