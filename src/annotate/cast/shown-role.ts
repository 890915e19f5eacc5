import type {Role} from '../../model/annotation.ts';
import {isKinship} from '../role-nouns.ts';

const FORMER = /^(?:former|ex-|then-|ousted|deposed|late)\b/i;

/** Ranks and forms of address: by themselves they tell less than any description. */
const RANKS = new Set(
  `captain colonel major lieutenant general brigadier admiral marshal commander sergeant corporal private constable
  inspector detective superintendent commissioner officer professor judge justice pastor canon sister brother father
  mother uncle councillor senator baroness chief senior police lance staff surgeon mr`.split(/\s+/),
);

/** “Captain”, “Detective Inspector”, and no “Police chief”. */
const isRank = (text: string): boolean =>
  text.split(' ').every(word => /^\p{Lu}/u.test(word) && RANKS.has(word.toLowerCase()));

const weightOf = ({text}: Role): number => {
  const head = text
    .split(/ (?:of|for|at|in|to|with|on|from) /)[0]!
    .split(' ')
    .at(-1)!;
  const office = /^\p{Lu}/u.test(head) ? 1 : 0;
  return (
    (isKinship(head.toLowerCase()) ? 0 : 4) +
    (FORMER.test(text) ? 0 : 2) -
    (isRank(text) ? 2 : 0) +
    office +
    Math.min(text.split(' ').length, 8) / 8
  );
};

/** The role to show beside a name: an office before kinship, a present one before a former, then the fullest. */
export const shownRole = (roles: readonly Role[]): string | null =>
  roles.reduce<Role | null>((best, role) => (best !== null && weightOf(best) >= weightOf(role) ? best : role), null)
    ?.text ?? null;
