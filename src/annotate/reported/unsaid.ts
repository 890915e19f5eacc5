import type {Candidate} from './candidate.ts';
import {isVerb} from './phrases.ts';

const NOT = /n't$|^(?:not|never|cannot|hardly|barely|neither|nor|without)$/;
const NOBODY = /^(?:nobody|none|neither|no-one|nothing|anyone|anybody)$/;
const HYPOTHETICAL = /^(?:if|unless|whether|should|lest)$/;
const MODAL = /^(?:would|could|might|may|can|should|must|'d)$/;
/** Verbs whose object is not done: “declined to say”, “refused to confirm”. */
const WITHHOLDS =
  /^(?:declin|refus|fail|decid|hesitat|forg[eo]t|neglect|want|wish|plan|hop|need|tr(?:y|ied|ying)|intend|expect|unwilling|reluctant|unable|unlikely|likely|ready|hard|difficult|impossible|easy|fair|tempting|premature|wrong|safe|stop|attempt|prepar|threaten|due|scheduled|afraid|loath)/;

/**
 * Whether nothing was said by this cue: it is denied, only thought of, asked for or put off.
 *
 *     would not say whether …     if he says …     declined to explain why …     nobody said that …     never say that …
 */
export const isUnsaid = ({line, head, group, source, form}: Candidate): boolean => {
  const {tokens, tags, first} = line;
  const word = (at: number): string => tokens[at]?.lower ?? '';
  for (let i = group; i < head; i++) if (NOT.test(word(i)) && word(i + 1) !== 'only') return true;
  if (group > first && NOT.test(word(group - 1)) && word(group) !== 'only') return true;
  // “Had anyone said …”, “Nor has he claimed …”
  if (
    /^(?:had|were|should|did|nor|neither|does|do|is|has)$/.test(word(first)) &&
    group - first < 9 &&
    tags[first + 1] !== ','
  )
    return true;
  if (source) {
    const opens = word(source.first);
    if (NOBODY.test(opens) || (opens === 'no' && source.first < head) || (opens === 'few' && source.first < head))
      return true;
    for (let i = source.first - 1; i >= first && i > source.first - 3; i--)
      if (HYPOTHETICAL.test(word(i)) && source.first < head) return true;
  }
  for (let i = group; i < head; i++)
    if (MODAL.test(word(i)) && tags[i] === 'MD')
      return form !== 'split' && form !== 'post' && !/^(?:can|would)$/.test(word(i));
  // “declined to say”, and “to say that …” as a thing by itself
  if (word(group - 1) === 'to' && group - 1 >= first) {
    for (let k = group - 2; k >= first && k > group - 6; k--) {
      const {lower} = tokens[k]!;
      if (WITHHOLDS.test(lower)) return true;
      if (isVerb(tags[k]) && !/^(?:is|are|was|were|be|been|'s|'re|has|have|had)$/.test(lower)) {
        return NOT.test(word(k - 1)) || NOT.test(word(k - 2));
      }
      if (tags[k] === ',' || tags[k] === 'CC') break;
    }
    if (group - 1 <= first) return true;
  }
  // An order: “Say that …”, “Never say …”
  return tags[head] === 'VB' && head - first < 2 && source?.form !== 'inverted' && source?.form !== 'subject';
};
