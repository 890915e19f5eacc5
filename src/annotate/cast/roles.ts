import type {Role} from '../../model/annotation.ts';
import type {Document, Passage, Token} from '../document.ts';
import {isHonorific, isKinship, isRoleNoun} from '../role-nouns.ts';
import {sentenceAt} from '../sentence-at.ts';
import type {PersonMention} from './person-mention.ts';

/** Where a role begins and ends, in tokens of one passage. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const DETERMINERS = words('a an the his her their its our my your this that one some another');
/** Where a run of nouns and adjectives before a name ends, going left. */
const STOPS = words(`
  a an the his her their its our my your this that these those and or but nor as at by for from in into of on onto to
  with without over under after before against about between among through during since until than then when while
  where who whom whose which what how why if because although though whether i he she it we they you him them me us
  is are was were be been being am has have had having do does did will would can could may might shall should must not
  said says say told tells asked asks added adds replied wrote writes called calls named names like unlike including
  despite per via near outside inside beside also so yet even only just still again later earlier today yesterday
  tomorrow there here once both each every all any no some most many few several met saw beat thanked accused
  praised criticised criticized urged joined replaced helped thinks believes knows made makes let lets gave gives took
  takes got gets sent sends brought put left led leads sees signed hired fired sacked shot killed married
  elected appointed interviewed quoted cited backed blamed defeated defended dropped faced followed found hit invited
  kept kissed liked loved paid played picked pushed put questioned recalled released remembered resembles saved served
  showed shows supported supports taught tackled thank visited wanted wants warned warns watched won tell ask see beats
  meet meets thank thanks blame call let's according says joins plus versus vs when whenever
`);
const PARTICIPLE_MODIFIERS =
  words(`retired elected unelected disgraced celebrated renowned seasoned experienced accused convicted alleged
  suspended ousted deposed exiled jailed imprisoned self-described self-styled self-taught designated appointed
  acclaimed admired beloved respected detained married divorced bereaved injured wounded disabled decorated talented
  embattled sacked retained limited unnamed hired united aged associated assigned red red-haired bearded tattooed`);

const isComma = (token: Token | undefined): boolean => token?.text === ',';
const isPossessive = (token: Token | undefined): boolean => token?.lower === "'s";
const isWord = (token: Token): boolean => /^[\p{L}\p{N}]/u.test(token.text);
const isCapital = (token: Token): boolean => /^\p{Lu}/u.test(token.text);

const endsModifiers = (token: Token): boolean =>
  !isWord(token) ||
  // “US” is no “us”.
  (STOPS.has(token.lower) && token.text !== 'US') ||
  (/\p{L}(?:ed|ly)$/u.test(token.text) &&
    !isCapital(token) &&
    !token.lower.includes('-') &&
    !PARTICIPLE_MODIFIERS.has(token.lower));

/** Goes left from a role's noun over what describes it: “former Lyon and France” stays “former Lyon” at worst. */
const modifiersFrom = (tokens: readonly Token[], head: number, floor: number): number => {
  let first = head;
  while (first > floor && head - first < 7) {
    const previous = tokens[first - 1]!;
    if (previous.text === '-led' || previous.text.startsWith('-')) first--;
    else if (endsModifiers(previous)) break;
    else first--;
  }
  return first;
};

/** “Russian President NAME”, “director of rugby NAME”, “head physio NAME”. */
const beforeName = (passage: Passage, name: Stretch, floor: number): Stretch | null => {
  const {tokens} = passage;
  let last = name.first;
  const nearest = Math.max(floor, name.first - 3);
  while (last > nearest && isHonorific(tokens[last - 1]!.lower) && !isRoleNoun(tokens[last - 1]!.lower)) last--;
  if (last <= floor) return null;
  const head = tokens[last - 1]!;
  if (isRoleNoun(head.lower) && !STOPS.has(head.lower)) return {first: modifiersFrom(tokens, last - 1, floor), last};
  // “Secretary of State NAME”: the noun stands before an “of”.
  for (let i = last - 1; i > Math.max(floor, last - 6); i--) {
    const token = tokens[i]!;
    if (token.lower === 'of' || token.lower === 'for') {
      if (!isRoleNoun(tokens[i - 1]?.lower ?? '')) return null;
      return i - 1 >= floor ? {first: modifiersFrom(tokens, i - 1, floor), last} : null;
    }
    if (token.lower !== 'the' && token.lower !== 'and' && endsModifiers(token)) return null;
  }
  return null;
};

/** Words after which a noun phrase is over. */
const PHRASE_ENDS =
  words(`who whom whose which that when where while said says told asked added was is were are has had will would
  and but whose because after before since`);
const PREPOSITIONS = words('of for at in to with on from by and covering under de');

/** Words that follow a noun and say more of it: “the physio lent to the visitors”, “a landlady so strict”. */
const AFTERTHOUGHTS = words(
  'lent made born known sent so whose now then once here there living working turned hired based',
);

/** The role noun of a phrase that begins at `from`: the last noun before its first preposition; -1 where there is none. */
const headOf = (tokens: readonly Token[], from: number, to: number): number => {
  let end = from;
  while (end < to && !PREPOSITIONS.has(tokens[end]!.lower)) {
    const {lower} = tokens[end]!;
    if (
      end > from &&
      isRoleNoun(tokens[end - 1]!.lower) &&
      (AFTERTHOUGHTS.has(lower) || /\p{L}(?:ed|ing)$/u.test(lower))
    )
      break;
    end++;
  }
  return end > from && isRoleNoun(tokens[end - 1]!.lower) ? end - 1 : -1;
};

/** Where a phrase after a name ends: at a mark, a relative clause or a verb. */
const phraseEnd = (tokens: readonly Token[], from: number, ceiling: number): number => {
  let end = from;
  while (end < ceiling && end - from < 16) {
    const token = tokens[end]!;
    if (!isWord(token) && !isPossessive(token) && !/^[-&’']/.test(token.text)) break;
    if (
      end > from &&
      PHRASE_ENDS.has(token.lower) &&
      !(token.lower === 'and' && headOf(tokens, end + 1, Math.min(ceiling, end + 5)) >= 0)
    )
      break;
    end++;
  }
  return end;
};

/** “NAME, the club’s coach,”, “NAME, 42, a teacher from Cork,”, “NAME, head of trade at Acme,”. */
const afterName = (passage: Passage, name: Stretch, ceiling: number): Stretch | null => {
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

/** A noun phrase at `from` whose noun is a role, without its article. */
const phraseRole = (tokens: readonly Token[], from: number, ceiling: number): Stretch | null => {
  let first = from;
  if (first >= ceiling) return null;
  while (
    first < ceiling &&
    /^(?:a|an|the|then|now|once|also|currently|formerly|himself|herself)$/.test(tokens[first]!.lower)
  )
    first++;
  // A verb begins no role: “NAME, said the captain”.
  if (first >= ceiling || (STOPS.has(tokens[first]!.lower) && !DETERMINERS.has(tokens[first]!.lower))) return null;
  const last = phraseEnd(tokens, first, ceiling);
  const head = last > first ? headOf(tokens, first, last) : -1;
  if (head < 0) return null;
  const after = tokens[head + 1];
  // “physio lent to the visitors” is a physio.
  return {first, last: after === undefined || PREPOSITIONS.has(after.lower) ? last : head + 1};
};

/** “The captain, NAME, said”, “Their coach, NAME.” */
const beforeComma = (passage: Passage, name: Stretch, floor: number): Stretch | null => {
  const {tokens} = passage;
  let comma = name.first - 1;
  while (comma > Math.max(floor, name.first - 4) && isHonorific(tokens[comma]!.lower)) comma--;
  if (!isComma(tokens[comma]) || comma - 1 < floor) return null;
  const closes = tokens[name.last];
  if (closes !== undefined && isWord(closes)) return null;
  // The phrase goes left to its article: “the chief executive of Acme Steel, NAME,”.
  for (let i = comma - 1; i >= Math.max(floor, comma - 11); i--) {
    const token = tokens[i]!;
    if (!isWord(token) && !isPossessive(token)) return null;
    if (!DETERMINERS.has(token.lower) && !isPossessive(token)) continue;
    if (headOf(tokens, i + 1, comma) >= 0) return {first: i + 1, last: comma};
    if (!PREPOSITIONS.has(tokens[i - 1]?.lower ?? '')) return null;
  }
  return null;
};

/** “The winner was NAME”, “Its coach is NAME”. */
const beforeVerb = ({tokens}: Passage, name: Stretch, floor: number): Stretch | null => {
  const last = name.first - 1;
  if (last <= floor || !/^(?:is|was)$/.test(tokens[last]!.lower)) return null;
  for (let i = last - 1; i >= Math.max(floor, last - 9); i--) {
    const token = tokens[i]!;
    if (!isWord(token) && !isPossessive(token)) return null;
    if (!DETERMINERS.has(token.lower) && !isPossessive(token)) continue;
    if (headOf(tokens, i + 1, last) >= 0) return {first: i + 1, last};
    if (!PREPOSITIONS.has(tokens[i - 1]?.lower ?? '')) return null;
  }
  return null;
};

/** The role of “captains A and B” or “researchers A, B and C” for those after the first. */
const inList = (
  passage: Passage,
  name: Stretch,
  floor: number,
  names: ReadonlyMap<number, Stretch>,
): Stretch | null => {
  const {tokens} = passage;
  let first = name.first;
  for (let hop = 0; hop < 4; hop++) {
    const link = first - 1;
    if (link <= floor || !/^(?:and|,|&)$/.test(tokens[link]!.lower)) return null;
    const previous = names.get(isComma(tokens[link - 1]) ? link - 1 : link);
    if (previous === undefined || previous.first <= floor) return null;
    first = previous.first;
    const noun = tokens[first - 1]!.lower;
    if (noun.endsWith('s') && !/(?:ss|us)$/.test(noun) && isRoleNoun(noun) && isRoleNoun(noun.slice(0, -1)))
      return {first: modifiersFrom(tokens, first - 1, floor), last: first};
  }
  return null;
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
const afterVerb = ({tokens}: Passage, name: Stretch, ceiling: number): Stretch | null => {
  const clause = isComma(tokens[name.last]) && tokens[name.last + 1]?.lower === 'who';
  return (
    verbRole(tokens, clause ? name.last + 2 : name.last, ceiling) ??
    (clause ? verbRole(tokens, pastClause(tokens, name.last, ceiling), ceiling) : null)
  );
};

/** Per block: the names of persons by the token after them. */
export type PersonEnds = ReadonlyMap<number, ReadonlyMap<number, Stretch>>;
const NOBODY: ReadonlyMap<number, Stretch> = new Map();

export const personEnds = (persons: readonly PersonMention[]): PersonEnds => {
  const ends = new Map<number, Map<number, Stretch>>();
  for (const {mention} of persons) {
    const block = ends.get(mention.block) ?? new Map<number, Stretch>();
    ends.set(mention.block, block.set(mention.last, mention));
  }
  return ends;
};

/** Finds the roles that the text gives a person, each where it stands, in the order of the text. */
export const findRoles = (document: Document, mentions: readonly PersonMention[], names: PersonEnds): Role[] => {
  const roles: Role[] = [];
  for (const {mention} of mentions) {
    const passage = document.passages[mention.block]!;
    const sentence = passage.sentences[sentenceAt(passage, mention.first)];
    if (sentence === undefined) continue;
    const stretches = [
      beforeName(passage, mention, sentence.first),
      beforeComma(passage, mention, sentence.first),
      beforeVerb(passage, mention, sentence.first),
      inList(passage, mention, sentence.first, names.get(mention.block) ?? NOBODY),
      afterName(passage, mention, sentence.last),
      afterVerb(passage, mention, sentence.last),
    ];
    for (const stretch of stretches) {
      if (stretch === null) continue;
      const start = passage.tokens[stretch.first]!.start;
      const end = passage.tokens[stretch.last - 1]!.end;
      const text = passage.text.slice(start, end);
      if (!roles.some(role => role.text === text)) roles.push({text, span: {block: mention.block, start, end}});
    }
  }
  return roles;
};

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
