/** A person's name taken apart, for telling whether two forms can be one person's. */
export interface PersonName {
  /** As it stands in the text, without suffix. */
  readonly words: readonly string[];
  /** Folded: lower case, no accents, no marks; as many as `words`. */
  readonly keys: readonly string[];
  /** Jr, II: told apart from the father. */
  readonly suffix: string;
}

const SUFFIX = /^(?:jr|sr|i{2,3}|iv|v|kc|qc|phd|md|esq)$/;
/** Small words within a name that belong to what follows. */
const PARTICLE =
  /^(?:de|da|do|dos|das|del|della|di|du|des|la|le|las|los|van|von|der|den|ter|ten|ten|zu|af|av|bin|bint|ibn|ben|abu|umm|al|el|ul|ap|st|mac|y|e|san|santa|dello|vande|vander)$/;

/** Lower case without accents and marks: “D’Aubigny” and “d'aubigny” are one. */
export const fold = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\p{M}'’‘.]/gu, '')
    .toLowerCase();

export const isParticle = (key: string): boolean => PARTICLE.test(key);

/** Takes a name apart at its spaces; a nickname in marks is left out. */
export const parsePersonName = (text: string): PersonName => {
  const bare = text.replace(/\s*[“"‘'(][^”"’')]*[”"’')]\s+/g, ' ').replace(/(?<=\p{Lu}\.)(?=\p{Lu}\p{Ll})/gu, ' ');
  let words = bare.split(/[\s,]+/).filter(word => word !== '' && fold(word) !== '');
  let suffix = '';
  while (words.length > 1 && SUFFIX.test(fold(words.at(-1)!))) {
    suffix = fold(words.at(-1)!);
    words = words.slice(0, -1);
  }
  return {words, keys: words.map(fold), suffix};
};

/** The part a newspaper calls a person by, particles taken along and without them: “de la cruz” and “cruz”. */
export const familyKeys = ({keys}: PersonName): readonly string[] => {
  const last = keys.at(-1) ?? '';
  let from = keys.length - 1;
  while (from > 0 && isParticle(keys[from - 1]!)) from--;
  const bare = last.replace(/^(?:al|el|as|ash|an|ar|at|az)-/, '');
  return [...new Set([last, bare, keys.slice(from).join(' '), last.split('-').at(-1)!])];
};
