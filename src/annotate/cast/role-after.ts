import type {Passage, Token} from '../document.ts';
import {isOffice} from '../role-nouns.ts';
import {isComma, isPossessive, isWord, PREPOSITIONS, phraseRole, type Stretch} from './role-phrase.ts';

/** “NAME, the club’s coach,”, “NAME, 42, a teacher from Cork,”, “NAME, head of trade at Acme,”. */
export const afterName = (passage: Passage, name: Stretch, ceiling: number): Stretch | null => {
  const {tokens} = passage;
  let at = name.last;
  if (!/^[,(—–-]+$/.test(tokens[at]?.text ?? '') || at >= ceiling) return null;
  at = pastAge(tokens, at) + 1;
  return phraseRole(tokens, pastChoice(tokens, pastOrigin(tokens, pastAt(tokens, at), ceiling)), ceiling);
};

/** “NAME, at 26 the youngest member of the council”. */
const pastAt = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.lower === 'at' && /^\d{1,3}$/.test(tokens[at + 1]?.text ?? '')
    ? at + (isComma(tokens[at + 2]) ? 3 : 2)
    : at;

const CHOSEN = /^(?:appointed|elected|re-elected|crowned|ordained|sworn|named|chosen|promoted|installed)$/;

/** “NAME, elected director two years ago”. */
const pastChoice = (tokens: readonly Token[], at: number): number => {
  if (!CHOSEN.test(tokens[at]?.lower ?? '')) return at;
  return /^(?:as|in|to)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
};

/** “NAME, 42, a teacher”, “NAME, aged 42, a teacher”: the second comma where there is one, else the first. */
const pastAge = (tokens: readonly Token[], comma: number): number => {
  if (!isComma(tokens[comma])) return comma;
  const age = tokens[comma + 1]?.lower === 'aged' ? comma + 2 : comma + 1;
  return /^\d{1,3}$/.test(tokens[age]?.text ?? '') && isComma(tokens[age + 1]) ? age + 1 : comma;
};

/** “NAME, of Cork, a teacher”: past what says only where somebody is from. */
const pastOrigin = (tokens: readonly Token[], at: number, ceiling: number): number => {
  if (!/^(?:of|from)$/.test(tokens[at]?.lower ?? '')) return at;
  for (let i = at + 1; i < Math.min(ceiling, at + 6); i++) {
    if (isComma(tokens[i])) return i + 1;
    if (!isWord(tokens[i]!)) break;
  }
  return at;
};

/** Past a relative clause between commas: “NAME, who has one name, is the observer”. */
const pastClause = (tokens: readonly Token[], at: number, ceiling: number): number => {
  if (!isComma(tokens[at]) || tokens[at + 1]?.lower !== 'who') return at;
  for (let i = at + 2; i < Math.min(ceiling, at + 18); i++) if (isComma(tokens[i])) return i + 1;
  return at;
};

/** Where “as” or “the” must follow, small words may stand between: “who until May was the mayor”. */
const skipSmall = (tokens: readonly Token[], from: number, ceiling: number, wanted: RegExp): number => {
  for (let i = from; i < Math.min(ceiling, from + 5); i++) {
    if (wanted.test(tokens[i]!.lower)) return i;
    if (!isWord(tokens[i]!)) break;
  }
  return from;
};

const OPENS_ROLE = /^(?:a|an|the|his|her|their|its|our|my)$/;

/** “was Britain's ambassador”. */
const ownsNext = (tokens: readonly Token[], at: number): boolean =>
  /^\p{Lu}/u.test(tokens[at]?.text ?? '') && [1, 2, 3].some(off => isPossessive(tokens[at + off]));

/** “when NAME was a boy” tells an age, and no role. */
const grownUp = (tokens: readonly Token[], role: Stretch | null): Stretch | null => {
  const young = role && /^(?:boy|girl|child|teenager|baby|infant)$/.test(tokens[role.first]!.lower);
  return young && (role.last - role.first === 1 || PREPOSITIONS.has(tokens[role.first + 1]!.lower)) ? null : role;
};

/** “is the coach”, “has been an aide”, “became mayor”, “was elected president”: a role after “be” at `at`. */
const beingRole = (tokens: readonly Token[], at: number, ceiling: number): Stretch | null => {
  const first = tokens[at]?.lower ?? '';
  const two = /^(?:has|had|have)$/.test(first)
    ? tokens[at + 1]?.lower === 'been'
    : /^(?:will|would)$/.test(first) && /^(?:be|become|remain)$/.test(tokens[at + 1]?.lower ?? '');
  if (!two && !/^(?:is|was|became|becomes|remains|remained)$/.test(first)) return null;
  let next = at + (two ? 2 : 1);
  while (/^(?:also|now|then|still|once|later|first)$/.test(tokens[next]?.lower ?? '')) next++;
  const chosen = CHOSEN.test(tokens[next]?.lower ?? '');
  if (chosen) {
    next++;
    if (/^(?:as|in|to)$/.test(tokens[next]?.lower ?? '')) next++;
    if (tokens[next]?.lower === 'as') next++;
  }
  const bare = chosen || /^(?:bec|rem)/.test(tokens[two ? at + 1 : at]!.lower) || isOffice(tokens[next]?.lower ?? '');
  if (bare || OPENS_ROLE.test(tokens[next]?.lower ?? '') || ownsNext(tokens, next))
    return grownUp(tokens, phraseRole(tokens, next, ceiling));
  return null;
};

/** “works as a nurse”, “who started there as a cook”, “as captain”. */
const workingRole = (tokens: readonly Token[], at: number, ceiling: number): Stretch | null => {
  const verb = /^(?:has|had|have)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;
  const works =
    /^(?:serves|served|works|worked|acts|acted|trained|trains|doubles|doubled|started|began|joined|arrived|practises|practised|retired)$/.test(
      tokens[verb]?.lower ?? '',
    );
  const next = works ? skipSmall(tokens, verb + 1, ceiling, /^as$/) : verb;
  return tokens[next]?.lower === 'as' ? phraseRole(tokens, next + 1, ceiling) : null;
};

const verbRole = (tokens: readonly Token[], at: number, ceiling: number): Stretch | null =>
  beingRole(tokens, at, ceiling) ?? workingRole(tokens, at, ceiling);

/** “NAME is a teacher”, “NAME, who is the coach of”, “NAME, 42, who works as a nurse”, “NAME, as captain,”. */
export const afterVerb = ({tokens}: Passage, name: Stretch, ceiling: number): Stretch | null => {
  const comma = pastAge(tokens, name.last);
  if (!isComma(tokens[comma])) return verbRole(tokens, name.last, ceiling);
  if (tokens[comma + 1]?.lower === 'as') return workingRole(tokens, comma + 1, ceiling);
  if (tokens[comma + 1]?.lower !== 'who') return null;
  return (
    verbRole(tokens, comma + 2, ceiling) ??
    beingRole(tokens, skipSmall(tokens, comma + 2, ceiling, /^(?:is|was|became)$/), ceiling) ??
    verbRole(tokens, pastClause(tokens, comma, ceiling), ceiling)
  );
};
