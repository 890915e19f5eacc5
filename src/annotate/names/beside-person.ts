import {isRoleNoun} from '../role-nouns.ts';
import {isLater} from './labels.ts';
import type {NameView} from './name-view.ts';
import {CAPITALS, LOWER} from './word-facts.ts';

const ARTICLE = /^(?:a|an|the|his|her|its|their|our|my)$/;
const PHRASE_END = /^(?:of|for|at|in|who|whose|from|with|on|,|\.)$/;
/** What organisations are called as well as persons: “the broadcaster”, “a competitor”. */
const ALSO_COMPANY =
  /(?:maker|owner|holder|provider|supplier|carrier|producer|retailer|lender|insurer|publisher|broadcaster|builder|operator|developer|manufacturer|competitor|sponsor|partner|advertiser|distributor|importer|exporter|processor|monitor|regulator|watchdog|member|founder|sister|parent|neighbour|neighbor|leader|seller|employer|investor|rival|winner|host|organiser|organizer|promoter|contractor|brewer|grocer|giant|subsidiary|newspaper|paper)$/;

const isPersonsRole = (text: string): boolean => isRoleNoun(text) && !ALSO_COMPANY.test(text);

/** Whether words `from` up to `to` hold nothing that tells an organisation or a place, and something of a person. */
const couldBePerson = (view: NameView, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    const word = view.words[i]!;
    if (word.kind !== 0 || word.region > 0 || word.capital === CAPITALS || word.common > 1) return false;
  }
  return view.words[from]!.given > 0 || view.words[to - 1]!.surname > 0 || view.words[to - 1]!.text.includes('-');
};

/** “Its finance director, NAME”. */
const roleBefore = (view: NameView, at: number): boolean => {
  const floor = Math.max(view.from[at]!, at - 7);
  if (at - 3 < floor || view.words[at - 1]!.text !== ',') return false;
  const head = view.words[at - 2]!;
  if (head.capital !== LOWER || !isPersonsRole(head.text)) return false;
  for (let i = at - 3; i >= floor; i--) {
    const {text} = view.words[i]!;
    if (ARTICLE.test(text.toLowerCase()) || text === "'s") return true;
    if (/^\P{L}/u.test(text)) return false;
  }
  return false;
};

/** “NAME, the Dutch judge who”. */
const roleAfter = (view: NameView, at: number): boolean => {
  const ceiling = Math.min(view.to[at - 1]!, at + 8);
  if (at + 2 >= ceiling || view.words[at]!.text !== ',' || !ARTICLE.test(view.words[at + 1]!.text)) return false;
  for (let i = at + 2; i + 1 < ceiling; i++)
    if (PHRASE_END.test(view.words[i + 1]!.text))
      return view.words[i]!.capital === LOWER && isPersonsRole(view.words[i]!.text);
  return false;
};

/** “geophysicist NAME NAME”, “NAME NAME, 34,”: what only a person's name stands beside. */
export const besidePerson = (view: NameView, labels: Uint8Array, i: number): boolean => {
  const to = view.to[i]!;
  let end = i + 1;
  while (end < to && isLater(labels[end]!)) end++;
  const word = view.words[i]!;
  if (end - i < 2 || end - i > 4) return false;
  const aged =
    /^[,(]$/.test(view.words[end]?.text ?? '') &&
    /^[1-9]\d$/.test(view.words[end + 1]?.text ?? '') &&
    /^[,)]$/.test(view.words[end + 2]?.text ?? '');
  if (aged && end + 2 < to) return true;
  const before = i > view.from[i]! ? view.words[i - 1]! : null;
  if (before !== null && word.given > 0 && before.capital === LOWER && isRoleNoun(before.text)) return true;
  return couldBePerson(view, i, end) && (roleBefore(view, i) || roleAfter(view, end));
};
