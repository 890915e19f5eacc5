/** Parts of speech for training, from two taggers under the MIT licence and what grammar says of verb forms. */
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import posTagger from 'wink-pos-tagger';
import {pastForms} from '../../src/annotate/cues/inflect.ts';
import type {Token} from '../../src/annotate/document.ts';
import {closedTag} from '../../src/annotate/tagger/closed-words.ts';
import type {Tag} from '../../src/annotate/tagger/tags.ts';

const nlp = winkNLP(winkModel, ['sbd', 'pos']);
const penn = posTagger();

const AUXILIARY =
  /^(?:have|has|had|'ve|is|are|was|were|be|been|being|am|get|got|gets|getting|having|haven't|hasn't|hadn't|isn't|aren't|wasn't|weren't)$/;
const PERFECT_PRONOUN = /'(?:s|ve|d|re|m)$/;
const SUBJECT = /^(?:i|he|she|we|they)$/;

/** The universal tags of our tokens: those of the pieces that lie in each. */
const universal = (text: string, tokens: readonly Token[]): string[] => {
  const read = nlp.readDoc(text).tokens();
  const words = read.out() as string[];
  const tags = read.out(nlp.its.pos) as string[];
  let from = 0;
  const at = words.map(word => {
    const found = text.indexOf(word, from);
    if (found >= 0) from = found + word.length;
    return found;
  });
  let piece = 0;
  return tokens.map(token => {
    while (piece < words.length && (at[piece]! < 0 || at[piece]! + words[piece]!.length <= token.start)) piece++;
    let tag = tags[piece] ?? 'X';
    // A hyphenated word is what its last part is.
    for (let i = piece + 1; i < words.length && at[i]! >= 0 && at[i]! < token.end; i++)
      if (tags[i] !== 'PUNCT') tag = tags[i]!;
    return tag;
  });
};

/** The forms a verb's spelling allows. */
const verbForms = (lower: string): readonly Tag[] => {
  if (lower.endsWith('ing') && lower.length > 4) return ['VBG'];
  const past = pastForms(lower);
  if (past.length) return past;
  if (lower.endsWith('ed')) return ['VBD', 'VBN'];
  if (/[^su]s$/.test(lower) || (lower.endsWith('ess') === false && lower.endsWith('s'))) return ['VBZ'];
  return ['VB', 'VBP'];
};

/** The tags of a sentence's tokens. */
export const silverTags = (text: string, tokens: readonly Token[], lowerCase: (word: string) => boolean): Tag[] => {
  const upos = universal(text, tokens);
  const xpos = penn.tagRawTokens(tokens.map(token => token.text.replaceAll('’', "'"))).map(token => token.pos);
  const tags: Tag[] = [];
  const capital = (i: number): boolean => /^\p{Lu}/u.test(tokens[i]!.text);
  for (let i = 0; i < tokens.length; i++) {
    const {lower} = tokens[i]!;
    const previous = tags[i - 1];
    const closed = closedTag(lower);
    if (closed !== null) {
      tags.push(closed);
      continue;
    }
    let u = upos[i]!;
    const x = xpos[i] ?? 'NN';
    const first = i === 0 || tags.every(tag => /^[^A-Z]/.test(tag));
    if (lower === "'s") {
      tags.push(u === 'PART' ? 'POS' : u === 'AUX' || u === 'VERB' ? 'VBZ' : x === 'POS' ? 'POS' : 'VBZ');
      continue;
    }
    if (lower === 'that') {
      tags.push(u === 'DET' ? 'DT' : u === 'SCONJ' ? 'IN' : /^(?:NN|NNS|NNP|PRP)$/.test(previous ?? '') ? 'WDT' : 'DT');
      continue;
    }
    if (lower === 'her') {
      tags.push(x === 'PRP$' && !/^(?:that|the|a|an|to)$/.test(tokens[i + 1]?.lower ?? '') ? 'PRP$' : 'PRP');
      continue;
    }
    if (lower === 'there') {
      tags.push(
        /^(?:is|are|was|were|'s|has|have|had|would|will|may|could|should|might|must|can|isn't|wasn't|aren't|weren't)$/.test(
          tokens[i + 1]?.lower ?? '',
        )
          ? 'EX'
          : 'RB',
      );
      continue;
    }
    if (/^(?:will|may|can)$/.test(lower) && !capital(i)) {
      tags.push(u === 'NOUN' ? 'NN' : 'MD');
      continue;
    }
    if (lower === '%') {
      tags.push('NN');
      continue;
    }
    // Between the two taggers, the frame decides.
    const verbal = /^VB/.test(x);
    const nextSubject = SUBJECT.test(tokens[i + 1]?.lower ?? '');
    if ((u === 'NOUN' || u === 'PROPN') && verbal && !capital(i)) {
      if (
        previous === 'PRP' ||
        previous === 'MD' ||
        previous === 'TO' ||
        previous === 'WP' ||
        (previous === 'NNS' && nextSubject)
      )
        u = 'VERB';
    }
    if (
      u === 'VERB' &&
      /^(?:NN|JJ)/.test(x) &&
      /^(?:DT|PRP\$|POS|JJ)$/.test(previous ?? '') &&
      !lower.endsWith('ing') &&
      !lower.endsWith('ed')
    )
      u = x[0] === 'J' ? 'ADJ' : 'NOUN';
    if ((u === 'NOUN' || u === 'PROPN' || u === 'ADJ') && first && capital(i)) {
      if (!lowerCase(lower)) u = 'PROPN';
      else if (u === 'PROPN') u = /^JJ/.test(x) ? 'ADJ' : 'NOUN';
    } else if (u === 'NOUN' && capital(i) && !first) u = 'PROPN';
    switch (u) {
      case 'PROPN':
        tags.push(capital(i) ? 'NNP' : x === 'NNS' ? 'NNS' : 'NN');
        break;
      case 'NOUN':
        tags.push(
          x === 'NNS' || x === 'NNPS' || x === 'VBZ' ? 'NNS' : x === 'NN' || !/[^su]s$/.test(lower) ? 'NN' : 'NNS',
        );
        break;
      case 'ADJ':
        tags.push('JJ');
        break;
      case 'ADV':
      case 'INTJ':
        tags.push('RB');
        break;
      case 'ADP':
      case 'SCONJ':
        tags.push(/^RB/.test(x) && u === 'SCONJ' ? 'RB' : 'IN');
        break;
      case 'CCONJ':
        tags.push('CC');
        break;
      case 'NUM':
        tags.push('CD');
        break;
      case 'DET':
        tags.push('DT');
        break;
      case 'PRON':
        tags.push(/^DT|^PDT/.test(x) ? 'DT' : 'PRP');
        break;
      case 'PART':
        tags.push(lower === 'not' ? 'RB' : 'POS');
        break;
      case 'VERB':
      case 'AUX':
        tags.push(verbTag(lower, i, tokens, tags, x));
        break;
      default:
        tags.push(/^(?:NN|NNS|NNP|JJ|RB|CD|IN|DT|VB[DGNPZ]?)$/.test(x) ? (x as Tag) : 'NN');
    }
  }
  return settleClauses(tokens, tags);
};

const BOUNDARY = /^(?:,|\.|:|"|\(|\)|CC|WP|WDT|WRB)$/;
const FINITE = /^(?:VBZ|VBP|VBD|MD|PRPV)$/;

/** Gives a clause that has a subject and no finite verb its verb: “The company released figures”, “The town needs a school”. */
const settleClauses = (tokens: readonly Token[], tags: Tag[]): Tag[] => {
  for (let i = 1; i < tags.length; i++) {
    const {lower, text} = tokens[i]!;
    const participle =
      tags[i] === 'VBN' && !helped(i, tokens, tags) && pastOrEd(lower) && tokens[i + 1]?.lower !== 'by';
    const plural =
      tags[i] === 'NNS' &&
      text === lower &&
      /^(?:NN|NNP)$/.test(tags[i - 1]!) &&
      /^(?:DT|PRP\$|PRP)$/.test(tags[i + 1] ?? '');
    if (!participle && !plural) continue;
    let from = i;
    while (from > 0 && !BOUNDARY.test(tags[from - 1]!) && tokens[from - 1]!.lower !== 'that') from--;
    let to = i + 1;
    while (to < tags.length && !BOUNDARY.test(tags[to]!) && tokens[to]!.lower !== 'that') to++;
    if (tags.slice(from, to).some(tag => FINITE.test(tag))) continue;
    if (
      !/^(?:NN|NNS|NNP|PRP|RB|\))$/.test(tags[i - 1]!) ||
      !tags.slice(from, i).some(tag => /^(?:NN|NNS|NNP|PRP)$/.test(tag))
    )
      continue;
    if (tags[from - 1] === ',' && from > 1) continue;
    tags[i] = participle ? 'VBD' : 'VBZ';
  }
  return tags;
};

const pastOrEd = (lower: string): boolean => {
  const forms = pastForms(lower);
  return forms.length ? forms.includes('VBD') : lower.endsWith('ed');
};

/** Whether an auxiliary governs the verb at `i`: “has often been said”, “was he told”. */
const helped = (i: number, tokens: readonly Token[], tags: readonly Tag[]): boolean => {
  let nouns = 0;
  for (let k = i - 1; k >= 0 && i - k < 7; k--) {
    const {lower} = tokens[k]!;
    const tag = tags[k]!;
    if (AUXILIARY.test(lower) || (lower === "'s" && tag === 'VBZ') || (tag === 'PRPV' && PERFECT_PRONOUN.test(lower)))
      return nouns === 0 || k === 0 || !/^(?:PRP|NN|NNS|NNP)$/.test(tags[k - 1]!);
    if (tag === 'PRP') nouns++;
    else if (tag === 'CC' && /^VB[ND]$/.test(tags[k - 1] ?? '') && tags[k - 1] === 'VBN')
      return helped(k - 1, tokens, tags);
    else if (tag !== 'RB' && !(tag === ',' && tags[k - 1] === 'RB')) return false;
    if (nouns > 1) return false;
  }
  return false;
};

const verbTag = (lower: string, i: number, tokens: readonly Token[], tags: readonly Tag[], x: string): Tag => {
  const forms = verbForms(lower);
  if (forms.length === 1) return forms[0]!;
  if (forms.includes('VBD')) {
    if (helped(i, tokens, tags)) return 'VBN';
    const previous = tags[i - 1];
    if (forms.includes('VB')) {
      if (previous === 'MD' || previous === 'TO') return 'VB';
      if (previous === 'PRPV') return 'VB';
    }
    if (/^(?:PRP|WP|WDT|EX)$/.test(previous ?? '')) return 'VBD';
    if (tokens[i + 1]?.lower === 'by' && forms.includes('VBN')) return 'VBN';
    if (/^(?:IN|DT|PRP\$|JJ|POS)$/.test(previous ?? '') && forms.includes('VBN')) return x === 'VBD' ? 'VBD' : 'VBN';
    return forms.includes(x as Tag) ? (x as Tag) : 'VBD';
  }
  for (let k = i - 1; k >= 0 && i - k < 6; k--) {
    const tag = tags[k]!;
    const word = tokens[k]!.lower;
    if (
      tag === 'MD' ||
      tag === 'TO' ||
      /^(?:do|does|did|don't|doesn't|didn't|let|let's|help|helps|helped|make|makes|made)$/.test(word) ||
      (tag === 'PRPV' && /'(?:ll|d)$/.test(word))
    )
      return 'VB';
    if (tag === 'CC')
      return tags[k - 1] === 'VB' || (tags.slice(0, k).includes('VB') && !tags.slice(0, k).includes('VBP'))
        ? 'VB'
        : 'VBP';
    if (tag !== 'RB' && tag !== 'PRP') break;
  }
  if (tags.every(tag => !/^[A-Z]/.test(tag))) return 'VB';
  return x === 'VB' || x === 'VBP' ? (/^(?:PRP|NNS|WP|WDT|NNP|NN|RB)$/.test(tags[i - 1] ?? '') ? 'VBP' : x) : 'VBP';
};
