import {type Annotated, type AnnotatedAct, type Span, sourceOf} from '../annotated/parse.ts';
import type {Attributed, Attribution, Pair} from './attribution.ts';

/** So much farther is what stands in another sentence. */
const ANOTHER = 200;

const MARKS = '"“”‘’«»„`\'';

/** Turns an annotated article into attributions; its title is no sentence to learn from and holds none. */
export function fromAnnotated(annotated: Annotated): Attributed {
  const {text, acts} = annotated;
  const reported = acts.map((act): Attribution => {
    const source = sourceOf(annotated, act);
    const cue = cueOf(annotated, act);
    return {
      kind: kindOf(text, act.content),
      core: act.said,
      content: act.content.map(pair),
      cue: cue ? [pair(cue)] : [],
      source: source ? [pair(source)] : [],
    };
  });
  return {text, reported};
}

const pair = ({start, end}: Span): Pair => [start, end];

/** The cue of an act: the nearest one in its paragraph that is not within its content, one in its own sentence first. */
function cueOf({text, cues}: Annotated, {content}: AnnotatedAct): Span | null {
  const from = text.lastIndexOf('\n', content[0]!.start) + 1;
  const to = (text.indexOf('\n', content.at(-1)!.end) + 1 || text.length + 1) - 1;
  const apart = (a: number, b: number) => b - a + ANOTHER * (text.slice(a, b).match(/[.!?][”"’']?\s/g)?.length ?? 0);
  const far = (cue: Span) =>
    Math.min(...content.map(({start, end}) => (cue.end <= start ? apart(cue.end, start) : apart(end, cue.start))));
  const nearest = cues
    .filter(c => c.start >= from && c.end <= to && !content.some(s => c.start < s.end && s.start < c.end))
    .sort((a, b) => far(a) - far(b))[0];
  // A quotation's own cue is seldom marked: one that stands a sentence off is another act's.
  return nearest && (far(nearest) < ANOTHER || kindOf(text, content) === 'indirect') ? nearest : null;
}

/** Direct where marks hold all of it, mixed where they hold a part. */
function kindOf(text: string, content: readonly Span[]): Attribution['kind'] {
  const words = content.map(({start, end}) => text.slice(start, end));
  if (words.every(each => MARKS.includes(each[0]!) && MARKS.includes(each.at(-1)!))) return 'direct';
  return words.some(each => /["“«„]|(?<!\p{L})[‘'](?=\p{L})/u.test(each)) ? 'mixed' : 'indirect';
}
