import type {Token} from '../document.ts';
import type {Tag} from '../tagger/tags.ts';
import {inflect} from './inflect.ts';

export type CueClass = 'say' | 'tell' | 'ask' | 'think' | 'soft' | 'manner' | 'noun' | 'prep';
export type Complement = 'that' | 'bare' | 'inf' | 'wh' | 'quote' | 'np';

/** A word of saying as the lexicon has it. A word may be of several classes: “tell”, “promise”. */
export interface CueEntry {
  readonly lemma: string;
  readonly classes: readonly CueClass[];
  readonly complements: readonly Complement[];
}

/** A cue as it stands in a text: tokens `first` up to, but without, `last`; `head` is its verb or noun. */
export interface CueMatch {
  readonly entry: CueEntry;
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

/** The lexicon of cues. */
export interface Cues {
  /** The entry of one word in any of its forms, or null. Verbs come before nouns. */
  readonly word: (lower: string, tag: Tag) => CueEntry | null;
  /** The longest cue whose head stands at `at`: “pointed out” at “pointed”, “according to” at “according”. */
  readonly at: (tokens: readonly Token[], tags: readonly Tag[], at: number) => CueMatch | null;
  readonly size: number;
}

interface Longer {
  readonly tail: readonly string[];
  readonly entry: CueEntry;
}

/** What a form may be, all in one, so that a word of a text is looked up once. */
interface Form {
  readonly verb: CueEntry | null;
  readonly noun: CueEntry | null;
  readonly longer: readonly Longer[];
}

const entryOf = ({verb, noun}: Form, lower: string, tag: Tag): CueEntry | null => {
  // No noun ends in -ed: “quipped” is a verb whatever the tagger made of it.
  if (tag.startsWith('VB') || (tag === 'NN' && lower.endsWith('ed'))) return verb;
  return tag.startsWith('NN') ? noun : null;
};

/**
 * Reads the lexicon of cues, `data/cues.txt`, and makes every form of its verbs.
 *
 * A form that is a verb somewhere is a cue where the tagger calls it one, or doubts: “claims” is told from the noun by
 * its tag, “said” never is another word.
 */
export const openCues = (lexicon: string): Cues => {
  const entries = new Map<string, CueEntry>();
  const note = (
    kind: 'verb' | 'noun' | 'prep',
    lemma: string,
    cls: CueClass,
    complements: readonly Complement[],
  ): void => {
    const key = `${kind} ${lemma}`;
    const old = entries.get(key);
    const merge = <T>(left: readonly T[], right: readonly T[]): readonly T[] => [...new Set([...left, ...right])];
    entries.set(key, {
      lemma,
      classes: merge(old?.classes ?? [], [cls]),
      complements: merge(old?.complements ?? [], complements),
    });
  };
  for (const line of lexicon.split('\n')) {
    if (!line.trim() || line.startsWith('#')) continue;
    const [cls, complements, words] = line.split('|').map(part => part.trim()) as [CueClass, string, string];
    for (const word of words.split(/\s+/))
      note(cls === 'noun' || cls === 'prep' ? cls : 'verb', word, cls, complements.split(' ') as Complement[]);
  }

  const verbs = new Map<string, CueEntry>();
  const nouns = new Map<string, CueEntry>();
  const longer = new Map<string, Longer[]>();
  const lengthen = (form: string, tail: readonly string[], entry: CueEntry): void => {
    const list = longer.get(form) ?? [];
    list.push({tail, entry});
    longer.set(
      form,
      list.sort((a, b) => b.tail.length - a.tail.length),
    );
  };
  for (const [key, entry] of entries) {
    const [head, ...tail] = entry.lemma.split('_') as [string, ...string[]];
    if (key.startsWith('verb')) {
      const forms = head === 'be' ? BE : inflect(head).map(([form]) => form);
      for (const form of forms) {
        if (tail.length) lengthen(form, tail, entry);
        else if (!verbs.has(form) || form === head) verbs.set(form, entry);
      }
    } else if (key.startsWith('noun')) {
      for (const form of [head, plural(head)]) nouns.set(form, entry);
    } else if (tail.length) lengthen(head, tail, entry);
    else longer.set(head, [...(longer.get(head) ?? []), {tail: [], entry}]);
  }

  const forms = new Map<string, Form>();
  for (const form of [...verbs.keys(), ...nouns.keys(), ...longer.keys()])
    forms.set(form, {
      verb: verbs.get(form) ?? null,
      noun: nouns.get(form) ?? null,
      longer: longer.get(form) ?? [],
    });

  const word = (lower: string, tag: Tag): CueEntry | null => {
    const form = forms.get(lower);
    return form === undefined ? null : entryOf(form, lower, tag);
  };
  const at: Cues['at'] = (tokens, tags, head) => {
    const {lower} = tokens[head]!;
    const form = forms.get(lower);
    if (form === undefined) return null;
    for (const {tail, entry} of form.longer) {
      if (tail.every((part, i) => tokens[head + 1 + i]?.lower === part))
        return {entry, first: head, last: head + 1 + tail.length, head};
    }
    const entry = entryOf(form, lower, tags[head]!);
    return entry && {entry, first: head, last: head + 1, head};
  };
  return {word, at, size: entries.size};
};

const BE = ['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being', "'s", "'re"];
const plural = (noun: string): string =>
  /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
