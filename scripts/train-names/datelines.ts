import type {Block} from './examples.ts';

const AGENCIES = ['AP', 'Reuters', 'AFP', 'Xinhua', 'Staff', 'CNN'];
const MONTHS = ['Jan. ', 'March ', 'April ', 'June ', 'Aug. ', 'October ', 'Dec. '];

/**
 * Opens an article the way agencies do, “OSLO, Norway (AP) —”, so that the recogniser learns capitals that are a place.
 *
 * `cities` and `countries` are in lower case.
 */
export const withDateline = (
  block: Block,
  cities: readonly string[],
  countries: readonly string[],
  random: () => number,
): Block => {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const capitalise = (text: string): string => text.replace(/(?<![\p{L}'’])\p{L}/gu, letter => letter.toUpperCase());
  const city = random() < 0.85 ? pick(cities).toUpperCase() : capitalise(pick(cities));
  let lead = city;
  const gold = [{start: 0, end: city.length, type: 'LOC'}];
  if (random() < 0.5) {
    const country = capitalise(pick(countries));
    gold.push({start: lead.length + 2, end: lead.length + 2 + country.length, type: 'LOC'});
    lead += `, ${country}`;
  }
  if (random() < 0.3) lead += `, ${pick(MONTHS)}${1 + Math.floor(random() * 28)}`;
  if (random() < 0.4) {
    const agency = pick(AGENCIES);
    if (agency !== 'Staff') gold.push({start: lead.length + 2, end: lead.length + 2 + agency.length, type: 'ORG'});
    lead += ` (${agency})`;
  }
  lead += pick([' — ', ' - ', ' -- ', ' – ']);
  return {
    text: lead + block.text,
    gold: [
      ...gold,
      ...block.gold.map(each => ({...each, start: each.start + lead.length, end: each.end + lead.length})),
    ],
  };
};
