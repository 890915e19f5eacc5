import {hashText} from '../tagger/features.ts';
import {TAGS} from '../tagger/tags.ts';
import type {Candidate, Stretch} from './candidate.ts';
import {isFiniteVerb} from './phrases.ts';
import {bucket, classKey, cueKey, sign, tokenKey} from './signs.ts';

const NEGATION = /n't$|^(?:not|never|no|nobody|neither|nor|without|hardly|cannot)$/;
const CONDITION = /^(?:if|unless|whether|when|whenever|should)$/;

/** What speaks for and against a candidate's being an act of reported speech, once its content is closed. */
export const traits = (candidate: Candidate, content: readonly Stretch[], sure: number): number[] => {
  const {line, entry, head, group, cue, source, form} = candidate;
  const {tags, tokens, first} = line;
  const shape = hashText(form);
  const lemma = hashText(entry.classes.includes('prep') ? 'according_to' : entry.lemma);
  const cls = classKey({entry});
  const tag = TAGS.indexOf(tags[head]!);
  const bond = hashText(source?.form ?? 'none');
  const supported = entry.complements.includes(
    form === 'colon' || form === 'post' || form === 'split' ? 'quote' : (form as 'that'),
  )
    ? 1
    : 0;
  const found: number[] = [];
  const add = (kind: number, a = 0, b = 0, c = 0): void => {
    found.push(sign(kind, a, b, c));
  };
  add(100);
  add(101, shape);
  add(102, cls);
  add(103, lemma);
  add(104, shape, cls);
  add(105, shape, lemma);
  add(106, shape, tag);
  add(107, bond, tag);
  add(108, bond, shape);
  add(109, supported, shape);
  add(110, lemma, tag);
  add(111, cls, tag, shape);
  add(145, lemma, bond);
  add(146, candidate.rank, bond);
  let negated = 0;
  let modal = 0;
  for (let i = group; i < head; i++) {
    const {lower} = tokens[i]!;
    if (NEGATION.test(lower)) negated = 1;
    if (tags[i] === 'MD' || tags[i] === 'PRPV') modal = tokenKey(line, i);
    add(112, tokenKey(line, i));
  }
  add(113, negated, shape);
  add(114, modal, cls);
  add(115, negated, cls);
  if (group < head) add(116, tokenKey(line, group), tag);
  const before = tokenKey(line, group - 1);
  add(117, before, tag);
  add(118, before, cueKey(line, group - 2));
  if (source?.form === 'governed' || tags[group - 1] === 'TO') {
    let k = group - 2;
    while (k > first && (tags[k] === 'RB' || tags[k] === 'IN')) k--;
    add(119, cueKey(line, k), tag);
    add(120, TAGS.indexOf(tags[k] ?? '.'), tag);
    for (let i = k; i > k - 3 && i >= first; i--) if (NEGATION.test(tokens[i]!.lower)) add(121, 1);
    if (k >= first && isFiniteVerb(tags[k])) add(122, 1);
  }
  if (source) {
    const lead = source.first;
    add(123, tokenKey(line, source.last - 1), shape);
    add(124, tokenKey(line, lead));
    add(125, bucket(source.last - source.first));
    add(126, tokenKey(line, lead - 1), shape);
    if (source.form === 'main' || source.form === 'shared') {
      add(147, bond, candidate.rank, TAGS.indexOf(tags[lead] ?? '.'));
      // Which verb it is the subject of, and whether that is a cue itself.
      let verb = source.last;
      while (verb < head && !isFiniteVerb(tags[verb])) verb++;
      add(148, bond, cueKey(line, verb), TAGS.indexOf(tags[verb] ?? '.') === tag ? 1 : 0);
      add(149, bond, tokenKey(line, lead - 1), candidate.rank);
      add(150, bond, lead === first ? 1 : 0, candidate.rank);
      add(151, bond, tokenKey(line, head - 1), candidate.rank);
    }
    let conditional = 0;
    for (let i = lead - 1; i >= first && i > lead - 4; i--)
      if (CONDITION.test(tokens[i]!.lower)) conditional = tokenKey(line, i);
    add(127, conditional, shape);
    add(128, bucket(Math.abs(head - lead)), bond);
  } else add(129, shape);
  const start = content[0]?.first ?? head;
  const end = content.at(-1)?.last ?? head;
  add(130, tokenKey(line, start), shape);
  add(131, tokenKey(line, start), cls);
  add(132, tokenKey(line, cue.last), cls);
  add(133, TAGS.indexOf(tags[cue.last] ?? '.'), shape, tag);
  let verbs = 0;
  let nouns = 0;
  for (let i = start; i < end; i++) {
    if (isFiniteVerb(tags[i])) verbs++;
    else if (tags[i]!.startsWith('N')) nouns++;
  }
  add(134, Math.min(verbs, 2), shape);
  add(135, Math.min(verbs, 2), cls);
  add(136, bucket(end - start), shape);
  add(137, Math.min(nouns, 3), shape);
  add(138, Math.round(sure * 5), shape);
  add(139, bucket(Math.max(0, start - cue.last)), shape);
  add(140, line.inside[start] ?? 0, line.inside[Math.max(0, end - 1)] ?? 0);
  add(141, head - first < 2 ? 1 : 0, shape);
  add(142, TAGS.indexOf(tags[line.last - 1] ?? '.'), shape);
  add(143, tokenKey(line, head - 1), lemma);
  add(144, tokenKey(line, cue.last), lemma);
  // What follows the cue's clause: “he said, recalling …” is no more of what he said.
  const after = source?.form === 'inverted' || source?.form === 'agent' ? source.last : cue.last;
  add(152, shape, tokenKey(line, after), tokenKey(line, after + 1));
  if (content.length > 1) {
    const rest = content.at(-1)!;
    add(153, shape, tokenKey(line, rest.first), tokenKey(line, rest.first + 1));
    add(154, shape, bucket(rest.last - rest.first), tokenKey(line, rest.first));
    add(155, shape, TAGS.indexOf(tags[content[0]!.last - 1]!), tokenKey(line, rest.first));
  }
  return found;
};
