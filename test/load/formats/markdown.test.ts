import {expect, test} from 'vitest';
import {readBytes, rows} from '../read-bytes.ts';

test('a note gives its front matter and blocks of their kind, mark-up taken off', async () => {
  const note = await readBytes(
    'note.md',
    `---
title: "Hartlow keeps its ferry"
authors:
  - Maren Oduya
  - Piet Vosloo
date: 2025-03-11
tags: [ferry, river]
---

The vote was **nine** to *eight*, [they say](https://lenn.example "really")
on one line &mdash; and two.

> “We keep it,” said the mayor.

## On the *slipway*

1. paint
2. varnish \\*not\\* tar
   - thin

| a | b |
|---|---|
| 1 | 2 |

\`\`\`js
say("nothing")
\`\`\`

![a boat](boat.jpg)

<script>alert(1)</script>
<div>Shown<br>text</div>
`,
  );
  expect(note.articles[0]).toMatchObject({
    title: 'Hartlow keeps its ferry',
    authors: ['Maren Oduya', 'Piet Vosloo'],
    published: '2025-03-11',
  });
  expect(rows(note)).toEqual([
    'paragraph: The vote was nine to eight, they say on one line — and two.',
    'blockquote: “We keep it,” said the mayor.',
    'heading: On the slipway',
    'list-item: paint',
    'list-item: varnish *not* tar',
    'list-item: thin',
    'paragraph: a | b',
    'paragraph: 1 | 2',
    'code: say("nothing")',
    'paragraph: Shown text',
  ]);
});

test('without front matter the first heading is the title, and the byline below it is read', async () => {
  const note = await readBytes(
    'note.md',
    '# Hartlow keeps its ferry\n\nBy Maren Oduya\n\n11 March 2025\n\nThe vote was nine to eight.\n',
  );
  expect(note.articles[0]).toMatchObject({
    title: 'Hartlow keeps its ferry',
    authors: ['Maren Oduya'],
    published: '2025-03-11',
  });
  expect(rows(note)).toEqual(['paragraph: The vote was nine to eight.']);
});

test('a file that only looks a little like Markdown stays plain text', async () => {
  const plain = await readBytes(
    'note.txt',
    'A title of some words\n\nHe said it was *very* late.\n\nAnd _so_ it was, at # 5.\n',
  );
  expect(rows(plain)).toEqual(['paragraph: He said it was *very* late.', 'paragraph: And _so_ it was, at # 5.']);
});
