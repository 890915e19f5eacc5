import type {Role} from '../../model/annotation.ts';
import {isKinship} from '../role-nouns.ts';

const FORMER = /^(?:former|ex-|then-|ousted|deposed|late)\b/i;

const weightOf = ({text}: Role): number => {
  const head = text
    .split(/ (?:of|for|at|in|to|with|on|from) /)[0]!
    .split(' ')
    .at(-1)!;
  const office = /^\p{Lu}/u.test(head) ? 1 : 0;
  return (
    (isKinship(head.toLowerCase()) ? 0 : 4) +
    (FORMER.test(text) ? 0 : 2) +
    office +
    Math.min(text.split(' ').length, 8) / 8
  );
};

/** The role to show beside a name: an office before kinship, a present one before a former, then the fullest. */
export const shownRole = (roles: readonly Role[]): string | null =>
  roles.reduce<Role | null>((best, role) => (best !== null && weightOf(best) >= weightOf(role) ? best : role), null)
    ?.text ?? null;
