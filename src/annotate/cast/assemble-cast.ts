import type {EntityType} from '../../model/annotation.ts';
import type {Cast, Figure, Gender, Mention} from '../cast.ts';
import type {Document} from '../document.ts';
import {type Gazetteer, KINDS, levelOf} from '../names/gazetteer.ts';
import {hashText} from '../names/hash.ts';
import type {NameMention} from '../names/name-mention.ts';
import {listKey} from '../names/word-facts.ts';
import {findValues, type ValueMention} from '../values/find-values.ts';
import {pronounAfter} from './gender.ts';
import {mergeNames} from './merge-names.ts';
import {mergePersons, type PersonGroup} from './merge-persons.ts';
import {type PersonMention, personMention} from './person-mention.ts';
import {findRoles, shownRole} from './roles.ts';

type Draft = Omit<Figure, 'id'>;

const textOf = (document: Document, mention: Mention): string =>
  document.passages[mention.block]!.text.slice(mention.start, mention.end);

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];

const bare = ({block, start, end, first, last}: Mention): Mention => ({block, start, end, first, last});

interface Form {
  readonly text: string;
  /** In capitals throughout. */
  readonly shouted: boolean;
  readonly words: number;
}

/** The form with more words; capitals only where the article has no other. */
const fuller = (a: Form, b: Form): Form => {
  if (a.shouted !== b.shouted) return a.shouted ? b : a;
  if (a.words !== b.words) return a.words > b.words ? a : b;
  return a.text.length >= b.text.length ? a : b;
};

/** Gender by titles and given name first, else by the pronouns that follow while nobody else is named. */
const genderOf = (document: Document, group: PersonGroup, persons: ReadonlySet<string>): Gender => {
  const told = group.mentions.map(each => each.titleGender).find(gender => gender !== null);
  if (told) return told;
  let female = 0;
  let male = 0;
  for (const {mention} of group.mentions) {
    const {tokens, sentences} = document.passages[mention.block]!;
    const sentence = sentences.findIndex(each => each.first <= mention.first && mention.first < each.last);
    const end = Math.min(sentences[sentence + 1]?.last ?? sentences[sentence]!.last, mention.last + 40);
    let to = mention.last;
    while (to < end && !persons.has(`${mention.block} ${to}`)) to++;
    const pronoun = pronounAfter(tokens, mention.last, to);
    if (pronoun === 'female') female++;
    if (pronoun === 'male') male++;
  }
  const given = group.mentions.map(each => each.givenGender).find(gender => gender !== null) ?? null;
  if (female >= 2 * male + (given === 'male' ? 2 : 1)) return 'female';
  if (male >= 2 * female + (given === 'female' ? 2 : 1)) return 'male';
  return given;
};

const personDraft = (document: Document, group: PersonGroup, persons: ReadonlySet<string>): Draft => {
  const mentions = group.mentions.map(each => bare(each.mention));
  const name = group.mentions
    .map(({text, shouted, name: {words}}): Form => ({text, shouted, words: words.length}))
    .reduce(fuller).text;
  const roles = group.plural ? [] : findRoles(document, group.mentions);
  return {
    type: group.plural ? 'group' : 'person',
    name,
    aliases: distinct(group.mentions.map(each => each.text)).filter(text => text !== name),
    mentions,
    roles,
    role: shownRole(roles),
    gender: group.plural ? null : genderOf(document, group, persons),
    plural: group.plural,
    value: null,
  };
};

/** A band, a team: an organisation that takes “they” is told by its plural. */
const isPlural = (name: string): boolean =>
  /^(?:the )?[\p{L} ]*\p{Ll}s$/iu.test(name) && !/(?:ss|us|is|news|times)$/i.test(name);

const plainDraft = (document: Document, type: EntityType, mentions: readonly Mention[]): Draft => {
  const forms = mentions.map((mention): Form => {
    const text = textOf(document, mention);
    return {
      text,
      words: text.split(' ').length,
      shouted: text.length > 6 && text.includes(' ') && text === text.toUpperCase(),
    };
  });
  const name = forms.reduce(fuller).text;
  return {
    type,
    name,
    aliases: distinct(forms.map(({text}) => text)).filter(text => text !== name),
    mentions: mentions.map(bare),
    roles: [],
    role: null,
    gender: null,
    plural: type === 'organisation' && isPlural(name),
    value: null,
  };
};

/** What a name that is neither person, organisation nor place may be; null for peoples, languages and the like. */
const otherType = (document: Document, mention: NameMention, gazetteer: Gazetteer): EntityType | null => {
  const {text, tokens} = document.passages[mention.block]!;
  const before = text[mention.start - 1] ?? ' ';
  const after = text[mention.end] ?? ' ';
  if (/["“‘']/.test(before) && /["”’',.?!]/.test(after)) return 'work';
  for (let i = mention.first; i < mention.last; i++) {
    const kind = levelOf(gazetteer.lookUp(hashText(listKey(tokens[i]!.lower))), 'kind');
    if (kind === KINDS.event && (mention.last - mention.first > 1 || /^\p{Lu}.*s$/u.test(tokens[i]!.text)))
      return 'event';
  }
  return null;
};

const plainDrafts = (document: Document, mentions: readonly NameMention[], gazetteer: Gazetteer): Draft[] => {
  const named = mentions.flatMap(mention => {
    if (mention.type === 'person') return [];
    const type = mention.type === 'misc' ? otherType(document, mention, gazetteer) : mention.type;
    return type === null ? [] : [{mention, type}];
  });
  const belongsElsewhere = (key: string): boolean => {
    const listed = gazetteer.lookUp(hashText(key));
    return levelOf(listed, 'city') > 1 || levelOf(listed, 'region') > 0 || levelOf(listed, 'kind') > 0;
  };
  const drafts: Draft[] = [];
  for (const type of ['organisation', 'place', 'event', 'work'] as const) {
    const own = named.filter(each => each.type === type).map(each => each.mention);
    const groups = mergeNames(
      own.map((mention, index) => ({text: textOf(document, mention), index, organisation: type === 'organisation'})),
      belongsElsewhere,
    );
    const members = new Map<number, NameMention[]>();
    groups.forEach((group, index) => {
      members.set(group, [...(members.get(group) ?? []), own[index]!]);
    });
    for (const group of members.values()) drafts.push(plainDraft(document, type, group));
  }
  return drafts;
};

/** Dates, sums and measures: those of one value are one. */
const valueDrafts = (document: Document): Draft[] => {
  const groups = new Map<string, ValueMention[]>();
  for (const mention of findValues(document)) {
    const key = `${mention.type} ${mention.value ?? textOf(document, mention).toLowerCase()}`;
    groups.set(key, [...(groups.get(key) ?? []), mention]);
  }
  return [...groups.values()].map(mentions => {
    const [first] = mentions;
    return {...plainDraft(document, first!.type, mentions), value: first!.value};
  });
};

/** A short, readable id that no other figure has: “ann-lee”, “ann-lee-2”. */
const withIds = (drafts: readonly Draft[]): Figure[] => {
  const taken = new Set<string>();
  return drafts.map(draft => {
    const slug = draft.name
      .normalize('NFD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60);
    let id = slug || 'name';
    for (let count = 2; taken.has(id); count++) id = `${slug || 'name'}-${count}`;
    taken.add(id);
    return {id, ...draft};
  });
};

const inTextOrder = (a: Mention, b: Mention): number => a.block - b.block || a.start - b.start;

/** Merges the names found in an article into those who bear them, with aliases, roles and gender. */
export const assembleCast = (document: Document, names: readonly NameMention[], gazetteer: Gazetteer): Cast => {
  const persons: PersonMention[] = names
    .filter(mention => mention.type === 'person')
    .map(mention => personMention(document, mention, gazetteer))
    .filter(each => each.name.keys.length > 0);
  const begins = new Set(persons.map(({mention}) => `${mention.block} ${mention.first}`));
  const drafts = [
    ...mergePersons(persons).map(group => personDraft(document, group, begins)),
    ...plainDrafts(document, names, gazetteer),
    ...valueDrafts(document),
  ];
  drafts.sort((a, b) => inTextOrder(a.mentions[0]!, b.mentions[0]!));
  return {figures: withIds(drafts)};
};
