import type {Cast} from '../cast.ts';
import type {DescribingNouns} from '../mentions/describing-nouns.ts';
import type {Link} from '../mentions/link.ts';
import {linkVerbs} from '../mentions/link-verbs.ts';
import {listReferences} from '../mentions/list-references.ts';
import type {Flow} from './flow.ts';
import {makeUnits} from './make-units.ts';
import {mendTags} from './mend-tags.ts';
import type {Scene} from './scene.ts';

const NO_LINKS: Link[] = [];

/** The links of each reference. Most have none and share one list: a list for each would outweigh the links. */
function groupLinks(links: readonly Link[], size: number): (readonly Link[])[] {
  const linksOf = new Array<Link[]>(size).fill(NO_LINKS);
  for (const link of links) {
    const own = linksOf[link.reference]!;
    if (own === NO_LINKS) linksOf[link.reference] = [link];
    else own.push(link);
  }
  return linksOf;
}

/** Lists who could speak and which verbs they are the subjects of. */
export function makeScene(read: Flow, cast: Cast, nouns: DescribingNouns, cueOf: (lower: string) => number): Scene {
  const flow = mendTags(read, cast, cueOf);
  const references = listReferences(flow, cast, nouns);
  const links = linkVerbs(flow, references, cueOf);
  const linksOf = groupLinks(links, references.length);
  const from = new Int32Array(flow.lines.length + 1).fill(references.length);
  for (let i = references.length - 1, l = flow.lines.length - 1; l >= 0; l--) {
    while (i >= 0 && flow.line[references[i]!.first]! >= l) i--;
    from[l] = i + 1;
  }
  const cue = new Uint8Array(flow.tokens.length);
  for (let i = 0; i < cue.length; i++) cue[i] = cueOf(flow.tokens[i]!.lower);
  return {flow, cast, references, from, links, linksOf, cue, units: makeUnits(flow)};
}
