import { describe, expect, it } from 'vitest';
import { ArticleFileError } from '../../src/articles/article-file-error.ts';
import { extractPage } from '../../src/articles/extract-page.ts';
import { extractPageApart } from '../../src/articles/extract-page-apart.ts';
import { readPageFile } from '../../src/articles/read-page-file.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const paragraphs = [
  'The harbour office said on Monday that the new ferry would be late by three weeks, and that nobody knew the reason for the delay.',
  'The mayor told reporters that she had expected no less,\u00a0and that the buses would go on running until the end of the year.',
  '“It’s a pity,” said the captain, who has waited for the ship since March and does not expect to see it before the winter.',
  'According to the shipyard, a part for the engine is still on its way from the maker, who did not answer questions on Monday.',
];
const [lead = '', second = '', third = '', fourth = ''] = paragraphs;

const page = `<!doctype html>
<html lang="en"><head>
  <title>Ferry late by three weeks | River Herald</title>
  <meta property="og:title" content="Ferry late by three weeks">
  <meta property="og:site_name" content="River Herald">
  <meta property="article:published_time" content="2023-11-03T17:14:00+01:00">
  <link rel="canonical" href="https://herald.example/ferry">
</head><body>
  <nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
  <article>
    <h1>Ferry late by three weeks</h1>
    <p class="byline">By Jane Doe and John Roe</p>
    <p>${lead}</p>
    <figure><img src="a.jpg" alt="x"><figcaption>The ferry in the yard. (Photo by Ann Poe)</figcaption></figure>
    <p>${second.replace('\u00a0', '&nbsp;')}</p>
    <h2>The captain waits</h2>
    <p>${third}</p>
    <p>Share this article</p>
    <p>Read more: <a href="/trams">Why trams are late</a></p>
    <p>${fourth}</p>
    <aside><p>Sign up for our newsletter, which tells you each morning which ferries are late.</p></aside>
    <form><p>Leave a reply</p><input></form>
  </article>
  <footer><p>© 2023 River Herald</p></footer>
</body></html>`;

describe('extractPage', () => {
  it('takes the article out of the page', async () => {
    const found = await extractPage(page);
    expect(found).toMatchObject({
      title: 'Ferry late by three weeks',
      outlet: 'River Herald',
      authors: ['Jane Doe', 'John Roe'],
      published: '2023-11-03T17:14:00+01:00',
      url: 'https://herald.example/ferry',
    });
    expect(found.body).toBe([lead, second, 'The captain waits', third, fourth].join('\n\n'));
    expect(found.blocks.map(({ kind, start, end }) => [kind, found.text.slice(start, end)])).toEqual([
      ['paragraph', lead],
      ['caption', 'The ferry in the yard. (Photo by Ann Poe)'],
      ['paragraph', second],
      ['heading', 'The captain waits'],
      ['paragraph', third],
      ['paragraph', fourth],
    ]);
  });

  it('believes the address it is given more than the page’s, and no address that is not of the web', async () => {
    expect(await extractPage(page, { url: 'https://a.example/copy' })).toMatchObject({
      url: 'https://a.example/copy',
    });
    expect(await extractPage(page, { url: 'javascript:alert(1)' })).toMatchObject({
      url: 'https://herald.example/ferry',
    });
  });

  const around = (body: string, head = ''): string =>
    `<html><head>${head}</head><body><article>${body}${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;

  it('knows nothing that the page does not say', async () => {
    expect(await extractPage(around(''))).toMatchObject({
      title: null,
      outlet: null,
      authors: [],
      published: null,
      url: null,
    });
  });

  it.each([
    ['what is not displayed', '<p style="display:none">SECRET order to obey, and more of it, please.</p>'],
    ['what is hidden', '<p hidden>SECRET order to obey, and more of it, please.</p>'],
    ['what is only for the eye of no one', '<p aria-hidden="true">SECRET order to obey, and more of it.</p>'],
    ['text of no size', '<p style="font-size: 0px">SECRET order to obey, and more of it, please.</p>'],
    [
      'text outside the screen',
      '<p style="position:absolute; left:-9999px">SECRET order to obey, and more.</p>',
    ],
    ['templates', '<template><p>SECRET order to obey, and more of it, please.</p></template>'],
    ['comments', '<!-- <p>SECRET order to obey, and more of it, please.</p> -->'],
    ['scripts', '<script>document.write("<p>SECRET</p>")</script>'],
    ['texts for pictures', '<img src="a.jpg" alt="SECRET order to obey">'],
  ])('leaves out %s', async (_, hidden) => {
    const { text } = await extractPage(around(hidden));
    expect(text).not.toContain('SECRET');
    expect(text).toContain(lead);
  });

  it('reads pages that leave html, head and body out', async () => {
    const { title, body } = await extractPage(
      `<title>Ferry late by three weeks</title><p>${paragraphs.join('<p>')}`,
    );
    expect(title).toBe('Ferry late by three weeks');
    expect(body).toBe(paragraphs.join('\n\n'));
  });

  it.each([
    ['a comment and no root', `<!-- saved --><p>${paragraphs.join('</p><p>')}</p>`],
    [
      'a script before its doctype',
      `<script>a()</script><!doctype html><html><body><p>${paragraphs.join('<p>')}`,
    ],
    [
      'an XML declaration',
      `<?xml version="1.0"?><html><body><p>${paragraphs.join('</p><p>')}</p></body></html>`,
    ],
    ['its body behind its end', `<html><body></body></html><p>${paragraphs.join('</p><p>')}</p>`],
    ['two roots', `<html><head></head></html><html><body><p>${paragraphs.join('</p><p>')}</p></body></html>`],
  ])('reads a page with %s, as browsers do', async (_, html) => {
    expect((await extractPage(html)).body).toBe(paragraphs.join('\n\n'));
  });

  it('makes lines of rows and items, and a break of a line break', async () => {
    const { body } = await extractPage(
      around(
        `<table><tr><td>Ferry</td><td>late</td></tr></table><ul><li>One boat</li></ul><p>First line<br>second line</p>`,
      ),
    );
    expect(body.split('\n\n').slice(0, 4)).toEqual(['Ferry\tlate', 'One boat', 'First line', 'second line']);
  });

  it('reads JSON-LD that is broken by a line break, and says nothing of what stays broken', async () => {
    const head =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry\n late","datePublished":"2023-11-03"}</script>' +
      '<script type="application/ld+json">{not json}</script>';
    expect(await extractPage(around('', head))).toMatchObject({
      title: 'Ferry late',
      published: '2023-11-03',
    });
  });

  it('does not take a placeholder or the page’s own name for an author', async () => {
    const head =
      '<meta property="og:site_name" content="River Herald"><meta name="author" content="River Herald">';
    expect(await extractPage(around('', head))).toMatchObject({ outlet: 'River Herald', authors: [] });
  });

  it.each([
    ['an empty page', ''],
    [
      'a page put together by scripts',
      '<html><body><div id="app"></div><script>start()</script></body></html>',
    ],
    ['menus alone', '<html><body><nav><a href="/">Home</a></nav><p>Share</p></body></html>'],
  ])('refuses %s', async (_, html) => {
    await expect(extractPage(html)).rejects.toThrow(ArticleFileError);
  });

  describe('of pages made to exhaust it', () => {
    const story = paragraphs.map((text) => `<p>${text}</p>`).join('');

    it.each([
      ['100 000 nested elements', `${'<div>'.repeat(100_000)}${story}`, 'nested'],
      ['100 000 elements left open', `<p>${lead}${'<b>'.repeat(100_000)}`, 'nested'],
      ['a million brackets', '<'.repeat(1_000_000), 'stretches of text'],
      ['a million elements', '<hr>'.repeat(1_000_000), 'more than 500000 elements'],
      [
        'JSON-LD of 100 000 brackets',
        `<script type="application/ld+json">${'['.repeat(100_000)}</script>`,
        '',
      ],
    ])('refuses %s', async (_, html, reason) => {
      const error = await extractPage(html).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(ArticleFileError);
      expect(String(error)).toContain(reason);
    });

    it.each([
      ['one line of 10 MB', `<p>${`${lead} `.repeat(80_000)}</p>`, lead],
      ['20 000 paragraphs that are not closed', `<p>${lead} Twice.${`<p>${second}`.repeat(20_000)}`, lead],
      ['8 MB of script', `<script>${'let a = 1;'.repeat(800_000)}</script>${story}`, lead],
      ['elements nested 10 000 deep', `${'<section>'.repeat(10_000)}${story}`, lead],
      [
        'character references by the thousand',
        `${story}<p>${'&quot;A&amp;B&quot; '.repeat(30_000)}</p>`,
        lead,
      ],
      ['scripts full of tags', `<script>${"a='<div>';".repeat(3000)}</script>${story}`, lead],
      ['5 000 pictures', `${story}${'<img src="a.jpg">'.repeat(5000)}`, lead],
    ])('reads %s', async (_, html, text) => {
      expect((await extractPage(`<html><body>${html}</body></html>`)).text).toContain(text);
    });

    it('gives up on what takes too long, and goes on living', async () => {
      await expect(extractPageApart({ html: page, url: null }, 1)).rejects.toThrow(
        'takes longer than 0.001 seconds',
      );
    });

    it('reads in a thread of its own what it reads here', async () => {
      expect(await extractPageApart({ html: page, url: null })).toEqual(await extractPage(page));
    });

    it('passes on from that thread why there is no article', async () => {
      await expect(extractPageApart({ html: '<p>Share</p>', url: null })).rejects.toThrow(ArticleFileError);
    });
  });
});

describe('readPageFile', () => {
  it('reads a page in the encoding it declares, and takes its extensions off its name', async () => {
    await using folder = await temporaryFolder();
    const path = await folder.write(
      'a.b.html',
      Buffer.from('<meta charset="iso-8859-2"><p>\xa3\xf3d\xbc</p>', 'latin1'),
    );
    expect(await readPageFile(path)).toEqual({
      id: 'a.b',
      html: '<meta charset="iso-8859-2"><p>Łódź</p>',
      url: null,
    });
  });

  it('refuses what is no page by its name', async () => {
    await expect(readPageFile('a.txt')).rejects.toThrow('not a web page');
  });
});
