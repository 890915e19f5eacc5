import {expect, test} from 'vitest';
import {readBytes} from '../read-bytes.ts';

test('an RSS feed gives its items, the longest text of each, and cleans what mark-up hides', async () => {
  const feed = await readBytes(
    'feed.rss',
    `<?xml version="1.0" encoding="utf-8"?>
    <rss version="2.0" xmlns:content="x" xmlns:dc="y"><channel><title>Lenn Gazette</title>
    <item><title>Ferry &amp;amp; bridge</title><link>https://lenn.example/1</link><dc:creator>Maren Oduya</dc:creator><pubDate>Tue, 11 Mar 2025 18:04:00 +0100</pubDate>
    <description>Short.</description><content:encoded><![CDATA[<p>“We keep it,” said the mayor.</p><h2>After</h2><p>Nobody &#27;[31mleft.</p>]]></content:encoded></item>
    <item><title>Second</title><author>piet@lenn.example (Piet Vosloo)</author><link>javascript:alert(1)</link><description>&lt;p&gt;Only this &amp;mdash; and no more.&lt;/p&gt;</description></item>
    <item><title>Empty</title></item></channel></rss>`,
  );
  expect(feed.title).toBe('Lenn Gazette');
  expect(feed.whole).toBeNull();
  expect(feed.articles).toMatchObject([
    {
      title: 'Ferry & bridge',
      authors: ['Maren Oduya'],
      published: '2025-03-11T17:04:00Z',
      url: 'https://lenn.example/1',
      site: 'Lenn Gazette',
    },
    {title: 'Second', authors: ['Piet Vosloo'], published: null, url: null},
  ]);
  expect(feed.articles.map(({blocks}) => blocks.map(({text}) => text))).toEqual([
    ['“We keep it,” said the mayor.', 'After', 'Nobody left.'],
    ['Only this — and no more.'],
  ]);
});

test('an Atom feed with one entry is one article', async () => {
  const feed = await readBytes(
    'feed',
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>Lenn</title><entry><title type="html">&lt;i&gt;Ferry&lt;/i&gt; stays</title><link rel="self" href="https://x.example/self"/><link href="https://x.example/a"/><author><name>Maren Oduya</name></author><published>2025-03-11T18:00:00Z</published><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One <b>and</b> two.</p></div></content></entry></feed>`,
  );
  expect(feed).toMatchObject({
    title: null,
    articles: [
      {title: 'Ferry stays', url: 'https://x.example/a', authors: ['Maren Oduya'], published: '2025-03-11T18:00:00Z'},
    ],
  });
  expect(feed.articles[0]!.blocks).toEqual([{kind: 'paragraph', text: 'One and two.'}]);
});
