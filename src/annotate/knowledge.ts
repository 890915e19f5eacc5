import {type AttributionFile, type AttributionModel, openAttribution} from './attribution/open-model.ts';
import {openCues} from './cues/open-cues.ts';
import {cueClass} from './mentions/cue-class.ts';
import {type DescribingNouns, readDescribingNouns} from './mentions/describing-nouns.ts';
import {hashText} from './names/hash.ts';
import {type Names, openNames} from './names/open-names.ts';
import type {WordClass} from './names/word-classes.ts';
import type {ReportedKnowledge} from './reported/find-reported.ts';
import {openReported, type ReportedFile} from './reported/reported-model.ts';
import {openTagger, type Tagger} from './tagger/open-tagger.ts';

/** What the engine knows of the language before it reads an article: lexicons and trained models, all from `data/`. */
export interface Knowledge extends Language {
  readonly attribution: AttributionModel;
  readonly reported: ReportedKnowledge;
}

/** The part of it that attribution is learned with. */
export interface Language {
  readonly tag: Tagger;
  readonly names: Names;
  readonly nouns: DescribingNouns;
  /** Of a word in lower case: its class by the company it keeps. */
  readonly classOf: (lower: string) => WordClass;
  /** Of a word in lower case: its class among the cues of speech, 0 for none. */
  readonly cues: (lower: string) => number;
}

/** Opens the lexicons and models; `read` gives the bytes of a file of `data/`, so that this stays a pure function. */
export function openKnowledge(read: (file: string) => Uint8Array): Knowledge {
  const file = JSON.parse(textOf(read, 'attribution.json')) as AttributionFile;
  const reported = JSON.parse(textOf(read, 'reported.json')) as ReportedFile;
  return {
    ...openLanguage(read),
    attribution: openAttribution(file),
    reported: {cues: openCues(textOf(read, 'cues.txt')), model: openReported(reported)},
  };
}

/** The same without what was learned about attribution. */
export function openLanguage(read: (file: string) => Uint8Array): Language {
  const names = openNames(read);
  return {
    tag: openTagger(read('tagger.bin')),
    names,
    classOf: remembered(lower => names.classes.lookUp(hashText(lower))),
    nouns: readDescribingNouns(textOf(read, 'describing-nouns.txt')),
    cues: cueClass,
  };
}

const textOf = (read: (file: string) => Uint8Array, file: string) => new TextDecoder().decode(read(file));

/** So many words are kept with their class: a book has about as many nouns. */
const MOST_WORDS = 20_000;

/** Asks a question of a word once: the nouns of an article come again and again. */
function remembered<Answer>(ask: (word: string) => Answer): (word: string) => Answer {
  const answers = new Map<string, Answer>();
  return word => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    const answer = ask(word);
    if (answers.size >= MOST_WORDS) answers.clear();
    answers.set(word, answer);
    return answer;
  };
}
