import {describe, expect, test} from 'vitest';
import {phrasesOf} from '../phrases-of.ts';

describe('what a tagger takes for something else', () => {
  test('a name and its verb are no plural', () => {
    expect(phrasesOf('On Monday the Colby Gazette reports that the bridge will close.')).toContain(
      'the Colby Gazette > reports',
    );
  });
  test('a verb right behind a name is no participle of it', () => {
    const phrases = phrasesOf('In April, Lindqvist called Hargreave’s plans a joke.');
    expect(phrases).toContain('Lindqvist > called');
    expect(phrases).toContain('Hargreave >');
  });
  test('“said” without a helping verb has a subject', () => {
    expect(phrasesOf('A former clerk of the court, who has agreed to testify, said she had warned him.')).toContain(
      'A former clerk > said',
    );
  });
  test.each(["The brothers' mother", 'The brothers’ mother'])('an apostrophe behind a plural owns: %s', words => {
    expect(phrasesOf(`${words} had brought soup.`)).toEqual(
      expect.arrayContaining(['The brothers >', `${words} > brought`]),
    );
  });
  test('but a mark that ends a quotation does not', () => {
    expect(phrasesOf("He sold 'the lighters' yesterday.")).not.toContain("the lighters' yesterday >");
  });
});

describe('verbs that look like plurals', () => {
  test.each([
    ['The union disputes the figures.', 'The union > disputes'],
    ['An automatic reply thanks her for her patience.', 'An automatic reply > thanks'],
    ['Ann Amsel, the headmaster, remembers the first morning.', 'Ann Amsel > remembers'],
    ['A cook who bakes the bread for the whole street left.', 'who > bakes'],
  ])('%s', (text, phrase) => expect(phrasesOf(text)).toContain(phrase));
  test('a plural stays one where its clause has a verb', () => {
    expect(phrasesOf('The union demands were met.')).toContain('The union demands > met');
  });
});

describe('phrases that stand for somebody', () => {
  test('the participle of a verb is not part of its object', () => {
    expect(phrasesOf('The clerk has told investigators that he saw nobody.')).toEqual(
      expect.arrayContaining(['The clerk > told', 'investigators >']),
    );
  });
  test('“one of them” is one phrase', () => {
    expect(phrasesOf('“We want clean water,” said one of them, a mechanic.')).toContain('one of them > said');
    expect(phrasesOf('The neighbours were kind. Some of them asked for her address.')).toContain(
      'Some of them > asked',
    );
  });
  test.each(['The Swede', 'The Kenyan', 'the South African'])('“%s” is somebody', words => {
    expect(phrasesOf(`Yesterday ${words} said no.`)).toContain(`${words} > said`);
  });
});
