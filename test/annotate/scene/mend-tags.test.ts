import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {findCast} from '../../../src/annotate/cast/find-cast.ts';
import {openLanguage} from '../../../src/annotate/knowledge.ts';
import {scanMarks} from '../../../src/annotate/quotations/scan.ts';
import {readDocument} from '../../../src/annotate/read-document.ts';
import {makeFlow} from '../../../src/annotate/scene/make-flow.ts';
import {makeScene} from '../../../src/annotate/scene/make-scene.ts';
import {articleOf} from '../../article-of.ts';

const language = openLanguage(file => readFileSync(new URL(`../../../data/${file}`, import.meta.url)));

/** The scene of a text: each phrase that stands for somebody, “>” and the verbs it is the subject of. */
function phrasesOf(text: string): string[] {
  const document = readDocument(articleOf([text]));
  const marks = scanMarks(document.passages).filter(({depth}) => depth === 0);
  const flow = makeFlow(document.passages, language.tag(document), marks);
  const scene = makeScene(flow, findCast(document, language.names), language.nouns, language.cues);
  return scene.references.map(({first, last, index}) => {
    const words = text.slice(scene.flow.tokens[first]!.start, scene.flow.tokens[last - 1]!.end);
    return `${words} > ${scene.linksOf[index]!.map(({verb}) => scene.flow.tokens[verb]!.text).join(' ')}`.trim();
  });
}

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
});
