import type {Scene} from '../scene/scene.ts';
import type {Unit} from '../scene/unit.ts';

/** What holds for a quotation whoever is asked about. */
export interface UnitView {
  readonly unit: Unit;
  /** Its own sentence has a verb of speech with a subject: bit 1 before it, bit 2 after it. */
  readonly ownCue: number;
  readonly ends: number;
  readonly begins: number;
  readonly beforeMark: number;
  readonly words: number;
  /** Its paragraph holds nothing else: 1; nothing else but other quotations: 2. */
  readonly paragraph: number;
  readonly figuresIn: ReadonlySet<number>;
  /** It speaks of “I” or “my”: 1; of “we” or “our” and not of “I”: 2. */
  readonly persons: number;
  /** It speaks of “he”: bit 1; of “she”: bit 2. */
  readonly genders: number;
}

export function viewUnit(scene: Scene, unit: Unit): UnitView {
  const {flow, references, from, linksOf, cue} = scene;
  const {tokens, lines, inside} = flow;
  let ownCue = 0;
  for (const l of new Set([unit.firstLine, unit.lastLine])) {
    for (let r = from[l]!; r < from[l + 1]!; r++) {
      if (inside[references[r]!.head]! >= 0) continue;
      for (const {verb, passive} of linksOf[r]!) {
        if (cue[verb]! === 0 || passive) continue;
        if (verb < unit.first && l === unit.firstLine) ownCue |= 1;
        if (verb >= unit.last && l === unit.lastLine) ownCue |= 2;
      }
    }
  }
  const figuresIn = new Set<number>();
  let words = 0;
  const mark = flow.marks[unit.marks[0]!]!;
  for (let r = from[unit.firstLine]!; r < references.length && references[r]!.first < unit.last; r++) {
    const {figure, first} = references[r]!;
    if (figure >= 0 && first >= unit.first) figuresIn.add(figure);
  }
  let persons = 0;
  let genders = 0;
  for (let i = unit.first; i < unit.last; i++) {
    const {lower, text} = tokens[i]!;
    if (words < 12 && isWord(text)) words++;
    const whom = PRONOUNS.get(lower);
    if (whom === undefined) continue;
    if (whom === 'I') persons = 1;
    else if (whom === 'we') persons ||= 2;
    else genders |= whom === 'he' ? 1 : 2;
  }
  const {text} = flow.passages[mark.block]!;
  const lastMark = flow.marks[unit.marks.at(-1)!]!;
  const lastText = flow.passages[lastMark.block]!.text;
  const ending = lastText[lastMark.end - 1] ?? '';
  const following = lastText[lastMark.outerEnd] ?? '';
  const ends =
    ending === ',' || following === ','
      ? 0
      : ending === '.' || following === '.'
        ? 1
        : ending === '?' || ending === '!'
          ? 2
          : /[—–-]/.test(ending)
            ? 3
            : lastMark.open
              ? 4
              : 5;
  const initial = text[mark.start] ?? '';
  const begins = /\p{Lu}/u.test(initial) ? 0 : /\p{Ll}/u.test(initial) ? 1 : 2;
  const previous = tokens[unit.first - 1];
  const starts = unit.first === lines[unit.firstLine]!.first;
  const beforeMark =
    starts || !previous
      ? 0
      : previous.text === ','
        ? 1
        : previous.text === ':'
          ? 2
          : previous.lower === 'that'
            ? 3
            : /^[—–-]+$|^\($/.test(previous.text)
              ? 4
              : inside[unit.first - 1]! >= 0
                ? 5
                : cue[unit.first - 1]! > 0
                  ? 6
                  : 7;
  let alone = 1;
  for (let l = unit.firstLine; l >= 0 && lines[l]!.block === lines[unit.firstLine]!.block; l--)
    if (!lines[l]!.bare) alone = 0;
  for (let l = unit.lastLine; l < lines.length && lines[l]!.block === lines[unit.lastLine]!.block; l++)
    if (!lines[l]!.bare) alone = 0;
  const firstOfBlock = unit.first === flow.base[mark.block]!;
  return {
    unit,
    ownCue,
    ends,
    begins,
    beforeMark,
    words,
    paragraph: alone * 2 + (firstOfBlock ? 1 : 0),
    figuresIn,
    persons,
    genders,
  };
}

const PRONOUNS: ReadonlyMap<string, 'I' | 'we' | 'he' | 'she'> = new Map([
  ..."i my me i'm i've i'd i'll".split(' ').map(word => [word, 'I'] as const),
  ..."we our us we're we've we'd we'll".split(' ').map(word => [word, 'we'] as const),
  ..."he him his he's he'd he'll".split(' ').map(word => [word, 'he'] as const),
  ..."she her she's she'd she'll".split(' ').map(word => [word, 'she'] as const),
]);

const isWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** How a quotation follows the one before: 0 first of all, 1 same sentence, 2 same paragraph, 3 next paragraph, 4 further. */
export function follows(scene: Scene, previous: Unit | null, unit: Unit): number {
  if (!previous) return 0;
  if (previous.lastLine === unit.firstLine) return 1;
  const {lines} = scene.flow;
  const gap = lines[unit.firstLine]!.block - lines[previous.lastLine]!.block;
  return gap === 0 ? 2 : gap === 1 ? 3 : 4;
}
