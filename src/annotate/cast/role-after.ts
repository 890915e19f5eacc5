import type {Passage, Token} from '../document.ts';
import {isComma, isWord, phraseRole, type Stretch} from './role-phrase.ts';

/** “NAME, the club’s coach,”, “NAME, 42, a teacher from Cork,”, “NAME, head of trade at Acme,”. */
export const afterName = (passage: Passage, name: Stretch, ceiling: number): Stretch | null => {
  const {tokens} = passage;
  let at = name.last;
  if (!/^[,(—–-]+$/.test(tokens[at]?.text ?? '') || at >= ceiling) return null;
  at = pastAge(tokens, at) + 1;
  return phraseRole(tokens, pastOrigin(tokens, at, ceiling), ceiling);
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

/** “is the coach”, “has been an aide”, “became mayor”, “was elected president”: a role after “be” at `at`. */
const beingRole = (tokens: readonly Token[], at: number, ceiling: number): Stretch | null => {
  const been = /^(?:has|had|have)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'been';
  if (!been && !/^(?:is|was|became|becomes|remains|remained)$/.test(tokens[at]?.lower ?? '')) return null;
  let next = at + (been ? 2 : 1);
  while (/^(?:also|now|then|still|once|later|first)$/.test(tokens[next]?.lower ?? '')) next++;
  const chosen = /^(?:appointed|elected|re-elected|crowned|ordained|sworn)$/.test(tokens[next]?.lower ?? '');
  if (chosen) {
    next++;
    if (/^(?:as|in)$/.test(tokens[next]?.lower ?? '')) next++;
    if (tokens[next]?.lower === 'as') next++;
  }
  const bare = chosen || /^(?:bec|rem)/.test(tokens[at]!.lower);
  return bare || /^(?:a|an|the)$/.test(tokens[next]?.lower ?? '') ? phraseRole(tokens, next, ceiling) : null;
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
