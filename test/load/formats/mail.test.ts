import {expect, test} from 'vitest';
import {readBytes, rows} from '../read-bytes.ts';

test('a mail is an article by its sender', async () => {
  const mail = await readBytes(
    'mail.eml',
    [
      'From: "Maren Oduya" <maren@lenn.example>',
      'Subject: =?utf-8?Q?The_ferry_stays_=E2=80=93?= =?utf-8?B?IGF0IGxhc3Q=?=',
      'Date: Tue, 11 Mar 2025 18:04:00 +0100',
      'MIME-Version: 1.0',
      'Content-Type: multipart/alternative; boundary="b1"',
      '',
      '--b1',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'Dear all of you who have crossed,',
      '',
      '=E2=80=9CWe keep it,=E2=80=9D said the mayor, and that was t=',
      'hat.',
      '--b1--',
      '',
    ].join('\r\n'),
  );
  expect(mail.articles[0]).toMatchObject({
    title: 'The ferry stays – at last',
    authors: ['Maren Oduya'],
    published: '2025-03-11T17:04:00Z',
  });
  expect(rows(mail)).toEqual([
    'paragraph: Dear all of you who have crossed,',
    'paragraph: “We keep it,” said the mayor, and that was that.',
  ]);
});

test('a page that a browser saved in one file is that page', async () => {
  const text = `<p>${'The council voted to keep the ferry across the river. '.repeat(4)}</p>`.repeat(3);
  const saved = await readBytes(
    'page.mht',
    `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://lenn.example/ferry\r\nSubject: Ferry\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="--x"\r\n\r\n----x\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(`<article><h1>Hartlow keeps its ferry</h1>${text}</article>`).toString('base64')}\r\n----x\r\nContent-Type: image/png\r\n\r\nx\r\n----x--\r\n`,
  );
  expect(saved.articles[0]).toMatchObject({title: 'Hartlow keeps its ferry', url: 'https://lenn.example/ferry'});
  expect(saved.articles[0]!.blocks).toHaveLength(3);
});
