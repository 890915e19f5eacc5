import {areNicknames} from './nicknames.ts';
import {familyKeys, isParticle, type PersonName} from './person-name.ts';

const isInitial = (key: string): boolean => key.length === 1;

/** “J”, “JK” or “J K” for “John Kevin”. */
const matchesGiven = (left: string, right: string): boolean =>
  left === right ||
  (isInitial(left) && right.startsWith(left)) ||
  (isInitial(right) && left.startsWith(right)) ||
  (left.length === 2 && isInitials(left) && right[0] === left[0]) ||
  (right.length === 2 && isInitials(right) && left[0] === right[0]) ||
  areNicknames(left, right);

const isInitials = (key: string): boolean => !/[aeiouy]/.test(key);

/** Whether every word of `part` occurs in `whole`, in order. */
const isWithin = (part: readonly string[], whole: readonly string[]): boolean => {
  let next = 0;
  for (const key of whole)
    if (
      next < part.length &&
      (part[next] === key || (isInitial(part[next]!) && next < part.length - 1 && key.startsWith(part[next]!)))
    )
      next++;
  return next === part.length;
};

/**
 * Whether two full names can be one person's.
 *
 * John F. Hart and John Hart, J. Hart, Jack Hart, John Hart-Lowe; Kim Jong Un and Jong Un Kim; not Ann Hart, not John Lowe.
 */
export const sameFullName = (left: PersonName, right: PersonName): boolean => {
  if (left.suffix !== '' && right.suffix !== '' && left.suffix !== right.suffix) return false;
  const a = left.keys;
  const b = right.keys;
  if (a.join('') === b.join('')) return true;
  if (a.length < 2 || b.length < 2) return false;
  if (isWithin(a, b) || isWithin(b, a)) return true;
  if (a.length === b.length && [...a].sort().join(' ') === [...b].sort().join(' ')) return true;
  const family = familyKeys(left).some(key => familyKeys(right).includes(key));
  if (!family || !matchesGiven(a[0]!, b[0]!)) return false;
  // Two middle names that differ are two persons'.
  const middle = (keys: readonly string[]): readonly string[] => keys.slice(1, -1).filter(key => !isParticle(key));
  const [first] = middle(a);
  const [second] = middle(b);
  return first === undefined || second === undefined || matchesGiven(first, second);
};

/** How well a name of one part, or of a surname with its particle, fits a full name: 3 its surname, 2 its first word, 1 any other, 0 not. */
export const fitsShortName = (short: PersonName, full: PersonName): number => {
  const key = short.keys.join(' ');
  if (short.suffix !== '' && short.suffix !== full.suffix) return 0;
  if (familyKeys(full).includes(key) || familyKeys(short).some(each => each !== '' && each === full.keys.at(-1)))
    return short.keys.length === 1 || short.keys.slice(0, -1).every(isParticle) ? 3 : 0;
  if (full.keys[0] === key || (key.length > 2 && areNicknames(full.keys[0]!, key))) return 2;
  const parts = full.keys.flatMap(each => each.split('-'));
  return key.length > 2 &&
    !isParticle(key) &&
    (full.keys.includes(key) || parts.includes(key) || isWithin(short.keys, full.keys))
    ? 1
    : 0;
};
