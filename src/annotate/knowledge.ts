import {type AttributionFile, type AttributionModel, openAttribution} from './attribution/open-model.ts';
import {cueClass} from './mentions/cue-class.ts';
import {type DescribingNouns, readDescribingNouns} from './mentions/describing-nouns.ts';
import {type Names, openNames} from './names/open-names.ts';
import {openTagger, type Tagger} from './tagger/open-tagger.ts';

/** What the engine knows of the language before it reads an article: lexicons and trained models, all from `data/`. */
export interface Knowledge extends Language {
  readonly attribution: AttributionModel;
}

/** The part of it that attribution is learned with. */
export interface Language {
  readonly tag: Tagger;
  readonly names: Names;
  readonly nouns: DescribingNouns;
  /** Of a word in lower case: its class among the cues of speech, 0 for none. */
  readonly cues: (lower: string) => number;
}

/** Opens the lexicons and models; `read` gives the bytes of a file of `data/`, so that this stays a pure function. */
export function openKnowledge(read: (file: string) => Uint8Array): Knowledge {
  const file = JSON.parse(textOf(read, 'attribution.json')) as AttributionFile;
  return {...openLanguage(read), attribution: openAttribution(file)};
}

/** The same without what was learned about attribution. */
export function openLanguage(read: (file: string) => Uint8Array): Language {
  return {
    tag: openTagger(read('tagger.bin')),
    names: openNames(read),
    nouns: readDescribingNouns(textOf(read, 'describing-nouns.txt')),
    cues: cueClass,
  };
}

const textOf = (read: (file: string) => Uint8Array, file: string) => new TextDecoder().decode(read(file));
