const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** An ISO date or date-time as readers write it, “14 Mar 2025”; what is no such date is given back as it is. */
export function readableDate(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?/.exec(iso) ?? [];
  const name = month && MONTHS[Number(month) - 1];
  if (!name) return iso;
  return `${day ? `${Number(day)} ` : ''}${name} ${year}`;
}
