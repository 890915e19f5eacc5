import fc from 'fast-check';
import {expect, test} from 'vitest';
import {scanMarks} from '../../../src/annotate/quotations/scan.ts';
import {passages} from '../passages.ts';

const read = (...paragraphs: string[]) => {
  const cut = passages(...paragraphs);
  return scanMarks(cut).map(
    m => `${'>'.repeat(m.depth)}${cut[m.block]!.text.slice(m.start, m.end)}${m.open ? '…' : ''}`,
  );
};

const rows: readonly (readonly [what: string, text: string, expected: readonly string[]])[] = [
  ['curly', '“We won,” she said. “At last.”', ['We won,', 'At last.']],
  ['straight', '"We won," she said. "At last."', ['We won,', 'At last.']],
  ['single curly', '‘We won,’ she said. ‘At last.’', ['We won,', 'At last.']],
  ['single straight', "'We won,' she said. 'At last.'", ['We won,', 'At last.']],
  ['guillemets', '«We won», she said.', ['We won']],
  ['guillemets with spaces inside', '« We won », she said.', ['We won']],
  ['low and high', '„We won“, she said.', ['We won']],
  ['two single ones for a double', "''We won,'' she said.", ['We won,']],
  ['back ticks', "``We won,'' she said.", ['We won,']],
  ['corners', '「We won」 she said.', ['We won']],
  ['apostrophes', '‘I don’t think it’s the players’ fault,’ he said.', ['I don’t think it’s the players’ fault,']],
  [
    'straight apostrophes',
    "'I don't think it's the players' fault,' he said.",
    ["I don't think it's the players' fault,"],
  ],
  ['plural possessives are no marks', 'The teachers’ union and the drivers’ union met.', []],
  ['the nineties', "Music of the '90s and the ’80s, rock 'n' roll.", []],
  ['clipped words', "Tell 'em 'tis late.", []],
  ['a nickname that ends in s', 'The ‘Invincibles’ and the ‘Giants’ met.', ['Invincibles', 'Giants']],
  ['a quotation that ends in s', 'They are ‘losers’ and the teacher knows.', ['losers']],
  ['a dropped g', '‘He was singin’ all night,’ she said.', ['He was singin’ all night,']],
  ['nested', '“He said, ‘Go,’ and I went,” she said.', ['He said, ‘Go,’ and I went,', '>Go,']],
  ['nested the British way', '‘He said, “Go,” and I went,’ she said.', ['He said, “Go,” and I went,', '>Go,']],
  ['nested ends together', '“I told him, ‘Go.’”', ['I told him, ‘Go.’', '>Go.']],
  ['nested begins together', '\'"Go!" is what he said,\' she recalled.', ['"Go!" is what he said,', '>Go!']],
  ['nested in its like', '“He called it “a shame” again,” she said.', ['He called it “a shame” again,', '>a shame']],
  ['brackets', '“[The plan] is [sic] sound,” she said.', ['[The plan] is [sic] sound,']],
  ['in brackets', '(“It was me,” he said.)', ['It was me,']],
  ['opened by a closing mark', '”We won,” she said.', ['We won,']],
  ['closed by an opening mark', '“We won,“ she said. “At last.”', ['We won,', 'At last.']],
  ['closed by another style', '“We won," she said. "At last.”', ['We won,', 'At last.']],
  ['closed by single after double', '"We won,” she said.', ['We won,']],
  ['never closed, then attributed', '“We won, she said. “At last.”', ['We won,…', 'At last.']],
  ['straight, never closed, then attributed', '"We won, she said. "At last."', ['We won,…', 'At last.']],
  ['never closed at all', '“We won and we will win again.', ['We won and we will win again.…']],
  ['no space after the mark', '"We won,"she said.', ['We won,']],
  ['feet and inches', `The 6'2" striker and a 12" record.`, []],
  ['after a dash', 'She said it—“never”—twice.', ['never']],
  ['empty marks', 'He typed "" and left.', []],
];
test.each(rows)('marks: %s', (_what, text, expected) => {
  expect(read(text)).toEqual(expected);
});

test('a quotation left open goes on where the next paragraph opens, and each is linked to the one before', () => {
  const cut = passages('“One,” he said. “Two.', '“Three.', '“Four,” he said.', '“Five.”');
  const marks = scanMarks(cut);
  expect(marks.map(m => cut[m.block]!.text.slice(m.start, m.end))).toEqual([
    'One,',
    'Two.',
    'Three.',
    'Four,',
    'Five.',
  ]);
  expect(marks.map(m => marks.indexOf(m.continues!))).toEqual([-1, -1, 1, 2, -1]);
});

test('single marks run over paragraphs too', () => {
  expect(read('‘One,’ he said. ‘Two.', '‘Three,’ he said.')).toEqual(['One,', 'Two.…', 'Three,']);
});

test('a quotation runs on through paragraphs without marks to the one that closes it', () => {
  expect(read('She said: “One.', 'Two.', 'Three.”')).toEqual(['One.…', 'Two.…', 'Three.']);
});

test('an open quotation does not swallow an article that never closes it', () => {
  expect(read('She said: “One.', 'Nobody answered.', 'It rained.')).toEqual(['One.…']);
});

test('ten thousand quotations in one paragraph take no longer than their length', () => {
  expect(read('“Yes,” he said. '.repeat(10_000))).toHaveLength(10_000);
  expect(read('"'.repeat(80_000)).length).toBeLessThan(80_001);
  expect(read('‘'.repeat(80_000)).length).toBeLessThan(80_001);
});

test('whatever the marks, spans lie in their paragraph, in order, and nest', () => {
  const paragraph = fc
    .array(fc.constantFrom('“', '”', '"', '‘', '’', "'", '«', '»', ' ', 'a', 's', '.', ','), {maxLength: 40})
    .map(c => c.join(''));
  fc.assert(
    fc.property(fc.array(paragraph, {maxLength: 4}), texts => {
      for (const m of scanMarks(passages(...texts))) {
        expect(0 <= m.outerStart && m.outerStart <= m.start && m.start < m.end && m.end <= m.outerEnd).toBe(true);
        expect(m.outerEnd).toBeLessThanOrEqual(texts[m.block]!.length);
      }
    }),
  );
});
