import type {Passage, Token} from '../document.ts';
import {isComma, isWord, phraseRole, type Stretch} from './role-phrase.ts';

/** “NAME, the club’s coach,”, “NAME, 42, a teacher from Cork,”, “NAME, head of trade at Acme,”. */
export const afterName = (passage: Passage, name: Stretch, ceiling: number): Stretch | null => {
  const {tokens} = passage;
  let at = name.last;
  if (!/^[,(—–-]+$/.test(tokens[at]?.text ?? '') || at >= ceiling) return null;
  at++;
  if (/^\d{1,3}$/.test(tokens[at]?.text ?? '') && isComma(tokens[at + 1])) at += 2;
  return phraseRole(tokens, pastOrigin(tokens, at, ceiling), ceiling);
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

/** “is the coach”, “has been an aide”, “works as a nurse”, “as captain”: a role after a verb at `at`. */
const verbRole = (tokens: readonly Token[], at: number, ceiling: number): Stretch | null => {
  const verb = tokens[at]?.lower ?? '';
  const been = /^(?:has|had|have)$/.test(verb) && tokens[at + 1]?.lower === 'been';
  if (been || /^(?:is|was|became)$/.test(verb)) {
    let next = at + (been ? 2 : 1);
    while (/^(?:also|now|then|still|once)$/.test(tokens[next]?.lower ?? '')) next++;
    return /^(?:a|an|the)$/.test(tokens[next]?.lower ?? '') ? phraseRole(tokens, next, ceiling) : null;
  }
  const auxiliary = /^(?:has|had|have)$/.test(verb) ? at + 1 : at;
  const next = /^(?:serves|served|works|worked|acts|acted|trained|doubles)$/.test(tokens[auxiliary]?.lower ?? '')
    ? auxiliary + 1
    : at;
  return tokens[next]?.lower === 'as' ? phraseRole(tokens, next + 1, ceiling) : null;
};

/** “NAME is a teacher”, “NAME, who is the coach of”, “NAME, who works as a nurse”. */
export const afterVerb = ({tokens}: Passage, name: Stretch, ceiling: number): Stretch | null => {
  const clause = isComma(tokens[name.last]) && tokens[name.last + 1]?.lower === 'who';
  return (
    verbRole(tokens, clause ? name.last + 2 : name.last, ceiling) ??
    (clause ? verbRole(tokens, pastClause(tokens, name.last, ceiling), ceiling) : null)
  );
};
