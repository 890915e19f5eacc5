import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {inflect} from '../../../src/annotate/cues/inflect.ts';
import {openCues} from '../../../src/annotate/cues/open-cues.ts';
import {readDocument} from '../../../src/annotate/read-document.ts';
import {openTagger} from '../../../src/annotate/tagger/open-tagger.ts';
import {articleOf} from '../../article-of.ts';

const data = (file: string) => readFileSync(new URL(`../../../data/${file}`, import.meta.url));
const cues = openCues(data('cues.txt').toString('utf8'));
const tagger = openTagger(data('tagger.bin'));

/** The cues of a sentence, the longest at each place. */
const cuesOf = (sentence: string): string[] => {
  const document = readDocument(articleOf([sentence]));
  const tags = tagger(document)[0]!;
  const {tokens, text} = document.passages[0]!;
  return tokens.flatMap((_, at) => {
    const match = cues.at(tokens, tags, at);
    return match ? [text.slice(tokens[match.first]!.start, tokens[match.last - 1]!.end)] : [];
  });
};

test.each([
  ['The coach said so.', 'said'],
  ['She has conceded the point.', 'conceded'],
  ['He quipped that it rained.', 'quipped'],
  ['The judge ruled that it was lawful.', 'ruled'],
  ['Critics claim that it is unsafe.', 'claim'],
  ['He pointed out that it rained.', 'pointed out'],
  ['According to the museum, it is old.', 'According to'],
  ['The singer took to Instagram.', 'took to Instagram'],
  ['They replied at once.', 'replied'],
  ['The claim that it is safe is false.', 'claim'],
  ['He shrugged.', 'shrugged'],
])('takes a cue in «%s»', (sentence, cue) => {
  expect(cuesOf(sentence)).toContain(cue);
});

test.each([
  'The house has three floors.',
  'They walked to the station.',
  'A red car stood outside.',
  'The goat ate the hedge.',
  'He is according great weight to the plan.',
])('takes none in «%s»', sentence => {
  expect(cuesOf(sentence)).toEqual([]);
});

test('holds some eight hundred words and phrases', () => {
  expect(cues.size).toBeGreaterThan(800);
});

test.each([
  ['say', ['say', 'says', 'saying', 'said']],
  ['admit', ['admit', 'admits', 'admitting', 'admitted']],
  ['reply', ['reply', 'replies', 'replying', 'replied']],
  ['tell', ['tell', 'tells', 'telling', 'told']],
  ['write', ['write', 'writes', 'writing', 'wrote', 'written']],
  ['agree', ['agree', 'agrees', 'agreeing', 'agreed']],
  ['lie', ['lie', 'lies', 'lying', 'lied', 'lay', 'lain']],
])('inflects %s', (base, forms) => {
  expect(inflect(base).map(([form]) => form)).toEqual(forms);
});
