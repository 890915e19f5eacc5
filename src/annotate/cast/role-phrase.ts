import type {Token} from '../document.ts';
import {isRoleNoun} from '../role-nouns.ts';

/** Where a role begins and ends, in tokens of one passage. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** A role where it stands; `text` where the words there only imply it. */
export interface RoleStretch extends Stretch {
  readonly text?: string;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

export const DETERMINERS = words('a an the his her their its our my your this that whose one some another');
/** Where a run of nouns and adjectives before a name ends, going left. */
export const STOPS = words(`
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

export const isComma = (token: Token | undefined): boolean => token?.text === ',';
export const isPossessive = (token: Token | undefined): boolean => token?.lower === "'s";
export const isWord = (token: Token): boolean => /^[\p{L}\p{N}]/u.test(token.text);
const isCapital = (token: Token): boolean => /^\p{Lu}/u.test(token.text);

export const endsModifiers = (token: Token): boolean =>
  !isWord(token) ||
  // “US” is no “us”.
  (STOPS.has(token.lower) && token.text !== 'US') ||
  (/\p{L}(?:ed|ly)$/u.test(token.text) &&
    !isCapital(token) &&
    !token.lower.includes('-') &&
    !PARTICIPLE_MODIFIERS.has(token.lower));

/** Goes left from a role's noun over what describes it: “former Lyon and France” stays “former Lyon” at worst. */
export const modifiersFrom = (tokens: readonly Token[], head: number, floor: number): number => {
  let first = head;
  while (first > floor && head - first < 7) {
    const previous = tokens[first - 1]!;
    if (previous.text === '-led' || previous.text.startsWith('-')) first--;
    else if (endsModifiers(previous)) break;
    else first--;
  }
  return first;
};

/** Words after which a noun phrase is over. */
const PHRASE_ENDS =
  words(`who whom whose which that when where while said says told asked added was is were are has had will would
  and but whose because after before since`);
export const PREPOSITIONS = words(
  'of for at in to with on from by and covering under near outside behind beside across de',
);

/** Words that follow a noun and say more of it: “the physio lent to the visitors”, “a landlady so strict”. */
const AFTERTHOUGHTS = words(`
  lent made born known sent so whose now then once here there living working turned hired based that this last next ago
  two three four five six seven eight nine ten twice until till when while since before after during as who
`);
/** No role holds them before its noun: “set it back”. */
const NEVER_WITHIN = words("it him them us me he she they i 'm a an the");

/** The role noun of a phrase that begins at `from`: the last noun before its first preposition; -1 where there is none. */
export const headOf = (tokens: readonly Token[], from: number, to: number): number => {
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

/** A noun phrase at `from` whose noun is a role, without its article. */
export const phraseRole = (tokens: readonly Token[], from: number, ceiling: number): Stretch | null => {
  let first = from;
  if (first >= ceiling) return null;
  while (
    first < ceiling &&
    /^(?:a|an|the|then|now|once|also|currently|formerly|himself|herself)$/.test(tokens[first]!.lower)
  )
    first++;
  // “one of the surgeons who”
  if (tokens[first]?.lower === 'one' && tokens[first + 1]?.lower === 'of') {
    first += 2;
    if (DETERMINERS.has(tokens[first]?.lower ?? '')) first++;
    if (first >= ceiling) return null;
  }
  // A verb begins no role: “NAME, said the captain”.
  if (first >= ceiling || tokens[first]!.lower === 'whose') return null;
  if (STOPS.has(tokens[first]!.lower) && !DETERMINERS.has(tokens[first]!.lower)) return null;
  let last = phraseEnd(tokens, first, ceiling);
  while (last > first && PREPOSITIONS.has(tokens[last - 1]!.lower)) last--;
  const head = last > first ? headOf(tokens, first, last) : -1;
  if (head < 0 || tokens.slice(first, head).some(({lower}) => NEVER_WITHIN.has(lower))) return null;
  const after = tokens[head + 1];
  // “physio lent to the visitors” is a physio.
  return {first, last: after === undefined || PREPOSITIONS.has(after.lower) ? last : head + 1};
};
