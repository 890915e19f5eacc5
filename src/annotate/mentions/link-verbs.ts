import type {Flow} from '../scene/flow.ts';
import {auxiliary} from './auxiliary.ts';
import type {Link, LinkKind} from './link.ts';
import {isVerb, nounBefore} from './modified-noun.ts';
import type {Reference} from './reference.ts';

const finite = new Set(['VBD', 'VBZ', 'VBP']);
/** Past tense looks like the plain form; taggers take one for the other. */
const unchanged = /^(?:put|set|let|read|cut|hit|shut|quit|bet|cast|broadcast|forecast)$/;
const being = /^(?:was|were|is|are|been|being|be|'s|'re|got)$/;
const subordinating =
  /^(?:that|because|if|whether|while|whilst|although|though|since|unless|until|as|before|after|once|when|so|lest|whereas)$/;
/** Stand behind the phrase they go with: “they both said”, “she has herself denied”. */
const beside = /^(?:both|all|each|himself|herself|itself|themselves|myself|ourselves)$/;
const dash = /^(?:—|–|--|-)$/;
const longestNickname = 6;
const hops = 12;
const farthest = 60;

/**
 * Ties each verb of the writer’s voice to its subject, by reading back from it over what may stand between.
 *
 *     Ann Doe, who leads the group, later told reporters
 *     ^^^^^^^           ^^^^^             ^^^^ links to Doe; “leads” links to “who”
 */
export function linkVerbs(flow: Flow, references: readonly Reference[], cueOf: (lower: string) => number): Link[] {
  const {tokens, tags, inside, lines} = flow;
  const links: Link[] = [];
  const {startAt, endAt} = edges(tokens.length, references);
  const read = {flow, references, endAt, cueOf};
  for (const line of lines) {
    let main: Link | null = null;
    let speaker: Link | null = null;
    for (let v = line.first; v < line.last; v++) {
      if (inside[v]! >= 0) continue;
      const tag = tags[v]!;
      const {lower} = tokens[v]!;
      if (lower === 'according' && tokens[v + 1]?.lower === 'to' && startAt[v + 2]! >= 0) {
        links.push({verb: v, reference: startAt[v + 2]!, kind: 'according', passive: false});
        continue;
      }
      const verbal = finite.has(tag) || tag === 'VB' || tag === 'VBN' || tag === 'VBG';
      if (!verbal || (auxiliary.test(lower) && followedByVerb(v, line.last))) continue;
      const link = subjectOf(v, line.first, main, speaker);
      const agent = tag === 'VBN' && (!link || link.passive) && cueOf(lower) > 0 ? agentOf(v) : -1;
      if (agent >= 0) links.push({verb: v, reference: agent, kind: 'agent', passive: false});
      if (!link) continue;
      links.push(link);
      const owner = references[references[link.reference]!.index - 1];
      if (ownsWords(owner, references[link.reference]!)) links.push({...link, reference: owner!.index, kind: 'owner'});
      if (link.kind === 'relative' || link.kind === 'inverted') continue;
      main = link;
      if (cueOf(lower) > 0 && references[link.reference]!.nature !== null) speaker = link;
    }
  }
  return links;

  function followedByVerb(v: number, limit: number): boolean {
    let i = v + 1;
    while (
      i < limit &&
      i < v + 4 &&
      (tags[i] === 'RB' || tags[i] === 'PRP' || tokens[i]!.lower === 'not' || tokens[i]!.lower === "n't")
    )
      i++;
    return (
      i < limit &&
      (tags[i] === 'VBN' ||
        tags[i] === 'VB' ||
        tags[i] === 'VBG' ||
        (auxiliary.test(tokens[v]!.lower) && tags[i] === 'VBD'))
    );
  }

  function subjectOf(v: number, first: number, main: Link | null, speaker: Link | null): Link | null {
    const says = cueOf(tokens[v]!.lower) > 0;
    let j = v - 1;
    let passive = false;
    let helped = false;
    for (; j >= first && inside[j]! < 0; j--) {
      const {lower} = tokens[j]!;
      if (auxiliary.test(lower) || tags[j] === 'MD') {
        if (being.test(lower) && tags[v] !== 'VBG') passive = true;
        helped = true;
      } else if (tags[j] !== 'RB' && !(lower === 'to' && helped) && !beside.test(lower)) break;
    }
    const joined = joinedPronoun(j + 1, v) ?? (j >= first ? endAt[j + 1]! : -1);
    if (joined >= 0 && helpedBy(joined) && modifiedBy(joined, first) === null)
      return make(v, joined, 'adjacent', passive);
    const bareForm = tags[v] === 'VB' || tags[v] === 'VBN' || tags[v] === 'VBG';
    if (bareForm && !helped) {
      // “with the union calling it” has a subject of its own; “he left, calling it” has that of the main verb.
      const touching = j === v - 1 && j >= first ? endAt[v]! : -1;
      if (tags[v] === 'VBG' && touching >= 0 && references[touching]!.nature !== null && main?.verb !== j)
        return make(v, touching, 'adjacent', false);
      if (tags[v] === 'VBG' && main)
        return {verb: v, reference: sharedBy(main, says ? speaker : null, false), kind: 'participle', passive: false};
      if (tags[v] !== 'VBN' && !unchanged.test(tokens[v]!.lower)) return null;
    }
    let kind: LinkKind = 'adjacent';
    let fallback = -1;
    for (let hop = 0; hop < hops && j >= first && inside[j]! < 0; hop++) {
      const {lower} = tokens[j]!;
      const tag = tags[j]!;
      const reference = endAt[j + 1]!;
      if (reference >= 0) {
        const found = references[reference]!;
        if (found.kind === 'relative') return make(v, reference, 'relative', passive);
        const before = found.first - 1;
        if (before >= first && isPreposition(before) && inside[before]! < 0) {
          fallback = fallback < 0 ? reference : fallback;
          kind = 'phrase';
          j = before - 1;
          continue;
        }
        const modified = modifiedBy(reference, first);
        if (modified !== null) {
          kind = 'phrase';
          j = modified;
          continue;
        }
        return make(v, reference, kind, passive);
      }
      if (tag === 'CC') {
        return main ? make(v, sharedBy(main, says ? speaker : null, false), 'shared', passive) : null;
      }
      if (lower === 'that' || tag === 'WP' || tag === 'WDT') return null;
      if (lower === ',' || lower === '—' || lower === '–' || lower === '--' || lower === '-' || lower === ')') {
        if (lower === ',' && main && tags[j + 1] === 'CC')
          return make(v, sharedBy(main, says ? speaker : null, true), 'shared', passive);
        const back = lower === ')' ? bracket(j, first) : parenthesis(j, first);
        if (back === null) break;
        if (endAt[back]! < 0) {
          // “Doe of Bath, 45, said”: go on before the parenthesis.
          j = back - 1;
          kind = 'apposition';
          continue;
        }
        kind = 'apposition';
        j = back - 1;
        continue;
      }
      if (isVerb(tag)) {
        const modified = nounBefore(read, j, first, false);
        if (modified === null) break;
        kind = 'phrase';
        j = modified;
        continue;
      }
      if (fallback >= 0 && isPreposition(j)) {
        j--;
        continue;
      }
      if (tag === 'RB' || tag === 'CD' || tag === 'NN' || tag === 'NNP' || tag === 'JJ') {
        j--;
        continue;
      }
      break;
    }
    const before = v - 1;
    const free =
      before < first ||
      inside[before]! >= 0 ||
      /^[,:;(—–]$/.test(tokens[before]!.text) ||
      /^(?:as|so|and|but|then)$/.test(tokens[before]!.lower);
    if (free) {
      let k = v + 1;
      while (k < tokens.length && tags[k] === 'RB') k++;
      const reference = startAt[k] ?? -1;
      if (reference >= 0 && inside[k]! < 0 && flow.line[k] === flow.line[v])
        return make(v, reference, 'inverted', passive);
    }
    if (main && tokens[v - 1]?.text === ',' && tags[v] === 'VBN') return null;
    return fallback >= 0 && finite.has(tags[v]!) ? make(v, fallback, 'phrase', passive) : null;
  }

  /**
   * “The minister said the canister had ricocheted and accused”: what speaks is no canister. A comma before “and” ends what was
   * said.
   */
  function sharedBy(main: Link, speaker: Link | null, comma: boolean): number {
    if (!speaker || references[main.reference]!.first < speaker.verb) return main.reference;
    return comma || references[main.reference]!.nature === null ? speaker.reference : main.reference;
  }

  /** “was told by a clerk”: who tells. */
  function agentOf(v: number): number {
    let by = v + 1;
    while (tags[by] === 'RB' || (tags[by] === 'IN' && tokens[by]!.lower !== 'by' && by === v + 1)) by++;
    if (tokens[by]?.lower !== 'by' || inside[by]! >= 0 || flow.line[by] !== flow.line[v]) return -1;
    const agent = startAt[by + 1] ?? -1;
    return agent >= 0 && references[agent]!.nature !== null ? agent : -1;
  }

  /** “he’d said”: the pronoun and its auxiliary are one token. */
  function joinedPronoun(from: number, v: number): number | null {
    for (let i = from; i < v; i++) if (tags[i] === 'PRPV') return startAt[i]!;
    return tags[from - 1] === 'PRPV' ? startAt[from - 1]! : null;
  }

  /** “the charity that ran the camp”: the last word of the noun that a phrase, with the verb before it, only modifies. */
  function modifiedBy(reference: number, first: number): number | null {
    const before = references[reference]!.first - 1;
    return before >= first && isVerb(tags[before]!) ? nounBefore(read, before, first, true) : null;
  }

  /** A phrase after a preposition is no subject, but of the words that stand before it. */
  function helpedBy(reference: number): boolean {
    const {first, kind} = references[reference]!;
    if (kind === 'relative') return false;
    const before = first - 1;
    return before < 0 || inside[before]! >= 0 || flow.line[before] !== flow.line[first] || !isPreposition(before);
  }

  /** “of Doe” and not “that Doe”: taggers give both one tag. */
  function isPreposition(i: number): boolean {
    return tags[i] === 'TO' || (tags[i] === 'IN' && !subordinating.test(tokens[i]!.lower));
  }

  /** The token at which a parenthesis between commas or dashes began, read back from its end. */
  function parenthesis(end: number, first: number): number | null {
    const comma = tokens[end]!.text === ',';
    let found: number | null = null;
    let quoted = 0;
    for (let k = end - 1; k >= first && k > end - farthest; k--) {
      // “Doe, ‘the Abacus’ to her clerks, said”
      if (inside[k]! >= 0) {
        if (!comma || ++quoted > longestNickname) break;
        continue;
      }
      const {text, lower} = tokens[k]!;
      if (text === ';' || text === ':' || (comma && found !== null && dash.test(text))) break;
      if (comma ? text !== ',' : !dash.test(text)) continue;
      if (comma && found !== null && tags[k + 1] === 'CC' && lower === ',') break;
      const reference = endAt[k]!;
      if (reference < 0) {
        found ??= k;
        continue;
      }
      const {first: start, nature} = references[reference]!;
      if (tags[start - 1] === 'IN' && start - 1 >= first) {
        found ??= k;
        continue;
      }
      if (nature !== null || found === null) found = k;
    }
    return found;
  }

  function bracket(end: number, first: number): number | null {
    for (let k = end - 1; k >= first && k > end - farthest; k--) if (tokens[k]!.text === '(') return k;
    return null;
  }

  function make(verb: number, reference: number, kind: LinkKind, passive: boolean): Link {
    const {kind: what} = references[reference]!;
    return {verb, reference, kind: what === 'relative' ? 'relative' : kind, passive};
  }
}

/** The phrase that starts at, and the one that ends before, each token; the longest where several do. Owners are none. */
function edges(size: number, references: readonly Reference[]) {
  const startAt = new Int32Array(size + 3).fill(-1);
  const endAt = new Int32Array(size + 3).fill(-1);
  for (const {index, first, last, owns} of references) {
    if (owns) continue;
    if (startAt[first]! < 0) startAt[first] = index;
    const other = endAt[last]!;
    if (other < 0 || references[other]!.first > first) endAt[last] = index;
  }
  return {startAt, endAt};
}

const utterance =
  /^(?:answer|reply|response|verdict|retort|reaction|comment|explanation|message|word|advice|question|view|summary|assessment|conclusion|refrain|line|remark|opinion|motto|mantra|plea|warning|promise)$/;

/** “his verdict”: what is said is the verdict, who says it is its owner. */
export const ownsWords = (owner: Reference | undefined, owned: Reference): boolean =>
  (owner?.owns ?? false) && owner!.first === owned.first && utterance.test(owned.noun);
