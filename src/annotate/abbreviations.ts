const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Stand before a name or a number: their full stop never ends a sentence. Compared in lower case, without the stop. */
export const LEADING = words(
  `mr mrs ms mx dr drs prof profs sen sens rep reps gov govs gen col lt capt cpt cmdr cdr sgt maj cpl pvt pfc adm brig
  rev hon pres supt insp det messrs mme mlle fr st ste mt ft vs atty amb asst dep cllr cpo sra srta sr jr bros
  cf viz approx art sec vol vols pp fig figs ed eds ph`,
);

/** May stand at a sentence's end as well as within it. */
export const TRAILING = words(
  `inc corp co cos ltd plc llc bhd pty etc al esq est dept univ assn ave blvd rd hwy mtg govt`,
);

/** Abbreviated only with a capital: “Sat.” is a day, “sat.” a verb at the end. */
export const CAPITALISED = words(
  `Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
  Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn
  Tex Va Vt Wash Wis Wyo Ont Que Alta Sask Man`,
);

/** Abbreviated only before a number: “No. 10”, but “he said no.” */
export const BEFORE_NUMBER = words('no nos p art para');

/** Words that open a sentence far more often than they follow an abbreviation within one. */
export const OPENERS = words(
  `a an the this that these those he she it we they i you his her its our their my your there here who what when where
  why how which while if as at in on by for from with without after before since until during among under over
  but and or yet so nor also however meanwhile still then now later earlier today yesterday although though because
  despite once both some many most few all each every another other such no not only even just according asked
  last first second two three several is are was were do does did have has had would could should let`,
);
