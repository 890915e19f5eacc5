/** A day as ISO 8601 has it, in UTC: no clock and no zone has a say. */
export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

const DAY = 86_400_000;
const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

const time = ({year, month, day}: Day): number => Date.UTC(year, month - 1, day);
const fromTime = (at: number): Day => {
  const date = new Date(at);
  return {year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate()};
};

export const isDay = (day: Day): boolean => {
  const back = fromTime(time(day));
  return back.month === day.month && back.day === day.day;
};
export const addDays = (day: Day, days: number): Day => fromTime(time(day) + days * DAY);
/** 0 is Sunday. */
export const weekdayOf = (day: Day): number => new Date(time(day)).getUTCDay();
export const addMonths = ({year, month}: Day, months: number): {year: number; month: number} => {
  const index = year * 12 + month - 1 + months;
  return {year: Math.floor(index / 12), month: (index % 12) + 1};
};

export const isoDay = ({year, month, day}: Day): string => `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
export const isoMonth = ({year, month}: {year: number; month: number}): string => `${pad(year, 4)}-${pad(month)}`;

/** The week of a day: “2025-W11”. */
export const isoWeek = (day: Day): string => {
  const thursday = addDays(day, 3 - ((weekdayOf(day) + 6) % 7));
  const first = Date.UTC(thursday.year, 0, 1);
  return `${pad(thursday.year, 4)}-W${pad(Math.floor((time(thursday) - first) / DAY / 7) + 1)}`;
};

/** The day an article appeared, from its ISO date or date-time; null where it has none. */
export const dayOf = (published: string | null): Day | null => {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(published ?? '');
  if (match === null) return null;
  const day = {year: Number(match[1]), month: Number(match[2]), day: Number(match[3])};
  return isDay(day) ? day : null;
};
