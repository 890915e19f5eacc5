import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {openCues} from '../../../src/annotate/cues/open-cues.ts';
import {scanMarks} from '../../../src/annotate/quotations/scan.ts';
import {readDocument} from '../../../src/annotate/read-document.ts';
import {findReported} from '../../../src/annotate/reported/find-reported.ts';
import {openReported, type ReportedFile} from '../../../src/annotate/reported/reported-model.ts';
import {openTagger} from '../../../src/annotate/tagger/open-tagger.ts';
import {articleOf} from '../../article-of.ts';
import {rows, todo} from './rows.ts';

const data = (file: string) => readFileSync(new URL(`../../../data/${file}`, import.meta.url));
const tagger = openTagger(data('tagger.bin'));
const knowledge = {
  cues: openCues(data('cues.txt').toString('utf8')),
  model: openReported(JSON.parse(data('reported.json').toString('utf8')) as ReportedFile),
};

const reportsOf = (...paragraphs: string[]) => {
  const document = readDocument(articleOf(paragraphs));
  const marked = scanMarks(document.passages);
  return findReported(document, tagger(document), knowledge, marked);
};
const shown = (sentence: string): string[] =>
  reportsOf(sentence).map(({source, cue, content}) => {
    const text = ({start, end}: {start: number; end: number}) => sentence.slice(start, end);
    return `${text(source)} | ${text(cue)} | ${content.map(text).join(' … ')}`;
  });

test.each(rows.map(([sentence, ...acts]): [string, string[]] => [sentence, acts]))('reads «%s»', (sentence, acts) => {
  expect(shown(sentence)).toEqual(acts);
});

test('most of what it is known to misread it still misreads, else the row belongs above', () => {
  const right = todo.filter(([, sentence, ...acts]) => shown(sentence).join('\n') === acts.join('\n'));
  expect(right.map(([, sentence]) => sentence)).toEqual([]);
});

test('leaves a cue inside quotation marks alone and takes the marks in where content holds them', () => {
  expect(reportsOf('“He said that it was over,” Lowe wrote.').length).toBe(0);
  const [report] = reportsOf('Lowe said the plan was “a farce” from the start.');
  expect(report?.content[0]).toMatchObject({start: 10, end: 47});
});

test('gives offsets of the block the words stand in', () => {
  const [report] = reportsOf('Nothing here.', 'Lowe said the plan was dead.');
  expect(report).toMatchObject({source: {block: 1, start: 0, end: 4}, cue: {block: 1, start: 5, end: 9}});
});
