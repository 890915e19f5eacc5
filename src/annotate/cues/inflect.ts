import type {Tag} from '../tagger/tags.ts';

/** Base, past, participle; one form stands for both where only two are given. */
const IRREGULAR = `say said; tell told; write wrote written; speak spoke spoken; think thought; feel felt; find found;
know knew known; see saw seen; hear heard; make made; take took taken; give gave given; get got got/gotten; go went gone;
come came come; put put; set set; let let; read read; hold held; keep kept; leave left; lead led; mean meant; meet met;
lay laid; pay paid; begin began begun; break broke broken; bring brought; build built; buy bought; catch caught;
choose chose chosen; cut cut; deal dealt; do did done; draw drew drawn; drive drove driven; eat ate eaten; fall fell fallen;
fight fought; fly flew flown; forget forgot forgotten; foretell foretold; foresee foresaw foreseen; forgive forgave forgiven;
grow grew grown; hit hit; hurt hurt; lose lost; ride rode ridden; ring rang rung; rise rose risen; run ran run; sell sold;
send sent; shake shook shaken; shoot shot; show showed shown; sing sang sung; sit sat; sleep slept; spend spent;
stand stood; steal stole stolen; strike struck; swear swore sworn; sweep swept; swim swam swum; teach taught; tear tore torn;
throw threw thrown; understand understood; wake woke woken; wear wore worn; win won; wind wound; withdraw withdrew withdrawn;
withhold withheld; retell retold; rewrite rewrote rewritten; overhear overheard; mistake mistook mistaken; undertake undertook undertaken;
uphold upheld; beat beat beaten; become became become; bend bent; bet bet; bind bound; bite bit bitten; bleed bled; blow blew blown;
burst burst; cast cast; broadcast broadcast; forecast forecast; cling clung; cost cost; dig dug; feed fed; flee fled; fling flung;
freeze froze frozen; hang hung; hide hid hidden; lend lent; lie lied/lay lied/lain; light lit; overcome overcame overcome;
quit quit; rid rid; seek sought; shed shed; shine shone; shrink shrank shrunk; shut shut; sink sank sunk; slide slid; spin spun;
split split; spread spread; spring sprang sprung; stick stuck; sting stung; swing swung; thrust thrust; weave wove woven; weep wept;
bid bid; bear bore borne; breed bred; creep crept; dream dreamt/dreamed; learn learned/learnt; spell spelt/spelled; burn burnt/burned;
spit spat; snap snapped; admit admitted; be was been; have had; lean leant/leaned; stay stayed; forbid forbade forbidden; arise arose arisen;
awake awoke awoken; mislead misled; outline outlined; rebuild rebuilt; redo redid redone; repay repaid; reset reset; undergo underwent undergone;
tread trod trodden; slay slew slain; stride strode stridden; strive strove striven; sew sewed sewn; sow sowed sown; prove proved proven/proved;
upset upset; wet wet; wed wed; text texted; knit knit; plead pleaded/pled; sneak snuck/sneaked; dive dived/dove; grind ground; speed sped`;

export interface IrregularVerb {
  readonly base: string;
  readonly past: readonly string[];
  readonly participle: readonly string[];
}

const VERBS: ReadonlyMap<string, IrregularVerb> = new Map(
  IRREGULAR.split(';').map(row => {
    const [base, past, participle] = row.trim().split(/\s+/) as [string, string, string?];
    return [base, {base, past: past.split('/'), participle: (participle ?? past).split('/')}];
  }),
);

const PAST: ReadonlyMap<string, readonly Tag[]> = (() => {
  const forms = new Map<string, Set<Tag>>();
  const note = (form: string, ...tags: Tag[]): void => {
    const set = forms.get(form) ?? new Set();
    for (const tag of tags) set.add(tag);
    forms.set(form, set);
  };
  for (const {base, past, participle} of VERBS.values()) {
    for (const form of past) note(form, 'VBD');
    for (const form of participle) note(form, 'VBN');
    if (forms.has(base)) note(base, 'VB', 'VBP');
  }
  return new Map([...forms].map(([form, tags]) => [form, [...tags]]));
})();

/** The tags that an irregular past or participle can have; none for other words. `['VBD', 'VBN']` for “said”. */
export const pastForms = (form: string): readonly Tag[] => PAST.get(form) ?? [];

const VOWEL = /[aeiou]/;
/** Stressed on the last syllable, so that its consonant doubles: “admit”, but not “visit”. */
const DOUBLES =
  /^(?:admit|commit|submit|permit|omit|emit|transmit|refer|prefer|infer|defer|confer|concur|occur|recur|incur|rebut|regret|forget|control|compel|repel|expel|propel|excel|quip|quiz|blog|vlog|rap|rebel|equip|outfit|recap|retrofit|patrol|extol|abet|acquit|begin|deter|wrap|unwrap)$/;
/** Doubled in Britain only. */
const BRITISH =
  /^(?:counsel|label|signal|cancel|travel|marvel|reveal|quarrel|drivel|snivel|spiral|total|tunnel|unravel|channel|model|fuel|duel|level|grovel)$/;

const doubles = (base: string): boolean =>
  DOUBLES.test(base) || (/^[^aeiou]*[aeiou][bdgklmnprt]$/.test(base) && !/[wxy]$/.test(base));

const stems = (base: string): readonly string[] => {
  if (doubles(base)) return [base + base.at(-1)];
  return BRITISH.test(base) ? [base, base + base.at(-1)] : [base];
};

/** All forms of a verb with the tags each can have: `say` gives says, said, saying and itself. */
export const inflect = (base: string): readonly (readonly [form: string, tags: readonly Tag[]])[] => {
  const ends = base.at(-1)!;
  const before = base.at(-2) ?? '';
  const softens = ends === 'y' && !VOWEL.test(before);
  const third = softens
    ? `${base.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base)
      ? `${base}es`
      : `${base}s`;
  const mute = ends === 'e' && before !== 'e' && before !== 'o' && before !== 'y';
  const gerunds = base.endsWith('ie')
    ? [`${base.slice(0, -2)}ying`]
    : mute
      ? [`${base.slice(0, -1)}ing`]
      : stems(base).map(stem => `${stem}ing`);
  const irregular = VERBS.get(base);
  const regular = softens
    ? [`${base.slice(0, -1)}ied`]
    : ends === 'e'
      ? [`${base}d`]
      : ends === 'c'
        ? [`${base}ked`]
        : stems(base).map(stem => `${stem}ed`);
  const rows = new Map<string, Set<Tag>>();
  const note = (form: string, tag: Tag): void => {
    rows.set(form, (rows.get(form) ?? new Set()).add(tag));
  };
  note(base, 'VB');
  note(base, 'VBP');
  note(third, 'VBZ');
  for (const form of gerunds) note(form, 'VBG');
  for (const form of irregular?.past ?? regular) note(form, 'VBD');
  for (const form of irregular?.participle ?? regular) note(form, 'VBN');
  return [...rows].map(([form, tags]) => [form, [...tags]]);
};
