import type {Gender} from '../cast.ts';
import type {Token} from '../document.ts';
import {type Gazetteer, GENDERS, levelOf} from '../names/gazetteer.ts';
import {hashText} from '../names/hash.ts';
import {listKey} from '../names/word-facts.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const FEMALE = words(
  `mrs ms miss madam madame mme dame lady queen princess duchess countess baroness sister mother mum mom grandmother
  daughter wife widow aunt niece girlfriend actress waitress spokeswoman chairwoman congresswoman businesswoman
  councilwoman saleswoman policewoman heiress hostess señora senora frau sra woman girl sportswoman herself stepmother
  granddaughter sister-in-law mother-in-law daughter-in-law abbess nun goddess empress landlady`,
);
const MALE = words(
  `mr sir lord king prince duke count baron brother father dad grandfather son husband widower uncle nephew boyfriend
  actor spokesman chairman congressman businessman councilman salesman policeman monsieur señor senor herr sr man boy
  sportsman stepfather grandson brother-in-law father-in-law son-in-law fisherman fireman cameraman batsman monk
  emperor sheikh emir sultan himself bishop imam landlord midshipman horseman craftsman statesman`,
);

/** What a title or a role says of gender; null where it says nothing. */
export const genderOfWord = (lower: string): Gender => {
  const key = lower.replace(/\.$/, '');
  return FEMALE.has(key) ? 'female' : MALE.has(key) ? 'male' : null;
};

/** What a given name says, by the census and the lists written by hand. */
export const genderOfGivenName = (name: string, gazetteer: Gazetteer): Gender => {
  const level = (key: string): number => levelOf(gazetteer.lookUp(hashText(listKey(key.toLowerCase()))), 'gender');
  const found = level(name) || level(name.split('-')[0]!);
  return found === GENDERS.female ? 'female' : found === GENDERS.male ? 'male' : null;
};

const PRONOUNS: Readonly<Record<string, Gender>> = {
  she: 'female',
  her: 'female',
  hers: 'female',
  herself: 'female',
  he: 'male',
  him: 'male',
  his: 'male',
  himself: 'male',
};

/**
 * Which pronoun comes first from token `from` on, before `to`; null where none does.
 *
 * One that is spoken to or acted on in the name’s own clause is somebody else: “Ann Lee, who had married him”.
 */
export const pronounAfter = (tokens: readonly Token[], from: number, to: number): Gender => {
  let own = true;
  for (let i = from; i < to; i++) {
    const {lower, text} = tokens[i]!;
    if (/^[.!?;”"]$/.test(text)) own = false;
    const gender = PRONOUNS[lower];
    if (gender === undefined) continue;
    if (own && (lower === 'him' || (lower === 'his' && /^(?:was|is|as|be|became)$/.test(tokens[i - 1]?.lower ?? ''))))
      continue;
    if (own && lower === 'her' && !/^\p{L}/u.test(tokens[i + 1]?.text ?? '')) continue;
    return gender;
  }
  return null;
};
