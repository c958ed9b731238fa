import { describe, expect, it } from 'vitest';
import { extractPage } from '../../src/articles/extract-page.ts';

const story = [
  'The harbour office said on Monday that the new ferry would be late by three weeks, and that nobody knew why.',
  'The mayor told reporters that she had expected no less, and that the buses would go on running in the winter.',
  '“It is a pity,” said the captain, who has waited for the ship since March and does not expect to see it soon.',
];

function page({ head = '', above = '', below = '' }): string {
  return `<html><head><title>Ferry late by three weeks</title>${head}</head><body>${above}<main><article>
    <h1>Ferry late by three weeks</h1>${below}${story.map((text) => `<p>${text}</p>`).join('')}</article></main></body></html>`;
}

const linked = (data: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const teaser = '<li><time datetime="2019-01-02">2 January 2019</time> <a href="/x">Trams late</a></li>';

describe('the date of a page’s article', () => {
  it.each([
    ['itemprop', '<meta itemprop="datePublished" content="2025-05-06">'],
    ['Parse.ly', '<meta name="parsely-pub-date" content="2025-05-06">'],
    ['Dublin Core', '<meta name="DC.date.issued" content="2025-05-06">'],
    [
      'Open Graph, before the date of a change',
      '<meta property="article:modified_time" content="2025-05-09"><meta property="article:published_time" content="2025-05-06">',
    ],
    [
      'JSON-LD by type',
      linked([
        { '@type': 'WebPage', name: 'Ferry late by three weeks', datePublished: '2010-01-01' },
        { '@type': 'NewsArticle', headline: 'Ferry late by three weeks', datePublished: '2025-05-06' },
      ]),
    ],
    [
      'JSON-LD in a graph, beside another story',
      linked({
        '@graph': [
          { '@type': 'Article', headline: 'Trams late', datePublished: '2019-01-02' },
          {
            '@type': ['Article', 'NewsArticle'],
            headline: 'Ferry late by three weeks',
            datePublished: '2025-05-06',
          },
        ],
      }),
    ],
    [
      'a live blog, not its entries',
      linked({
        '@type': 'LiveBlogPosting',
        headline: 'Ferry late: live',
        coverageStartTime: '2025-05-06',
        liveBlogUpdate: [{ '@type': 'BlogPosting', datePublished: '2025-05-08' }],
      }),
    ],
    [
      'no review of a product',
      linked({ '@type': 'Product', name: 'Ferry', review: { datePublished: '2020-02-02' } }) +
        '<meta name="date" content="2025-05-06">',
    ],
  ])('is in its head: %s', async (_, head) => {
    expect((await extractPage(page({ head }))).published).toBe('2025-05-06');
  });

  it.each([
    [
      'a time element, before that of a change',
      '',
      '<time datetime="2025-05-06">6 May</time><p>Updated <time datetime="2025-05-08">8 May</time></p>',
    ],
    [
      'behind one of a change',
      '',
      '<p>Updated: <time datetime="2025-05-08">8 May</time></p><p class="date">6 May 2025</p>',
    ],
    [
      'text behind related stories',
      `<section class="related"><ul>${teaser}</ul></section>`,
      '<p class="date">6 May 2025</p>',
    ],
    [
      'not in a box',
      '<aside><time datetime="2020-01-01">1 Jan</time></aside>',
      '<time datetime="2025-05-06">6 May</time>',
    ],
    [
      'the byline',
      '',
      '<p class="byline">By Ann Lee, 6 May 2025</p><div class="comment"><time datetime="2025-05-09">9 May</time></div>',
    ],
    [
      'WordPress’ time of both',
      '',
      '<time class="entry-date published updated" datetime="2025-05-06">6 May</time>',
    ],
  ])('is beside its headline: %s', async (_, above, below) => {
    expect((await extractPage(page({ above, below }))).published).toBe('2025-05-06');
  });

  it('is unknown rather than that of another story', async () => {
    expect(
      (
        await extractPage(
          page({ above: `<ul>${teaser}</ul>`, below: `<div class="comments">${teaser}</div>` }),
        )
      ).published,
    ).toBeNull();
  });
});

describe('the authors and the outlet of a page’s article', () => {
  const article = { '@type': 'NewsArticle', headline: 'Ferry late by three weeks' };

  it.each([
    ['a name', 'Ann Lee', ['Ann Lee']],
    ['a list of names', ['Ann Lee', 'Bo Ray'], ['Ann Lee', 'Bo Ray']],
    ['names in one', 'Ann Lee and Bo Ray', ['Ann Lee', 'Bo Ray']],
    ['a person', { '@type': 'Person', name: 'Ann Lee' }, ['Ann Lee']],
    [
      'a person with several names',
      { '@type': 'Person', name: ['Ann Lee', 'Bo Ray'] },
      ['Ann Lee', 'Bo Ray'],
    ],
    ['a name in parts', { '@type': 'Person', givenName: 'Ann', familyName: 'Lee' }, ['Ann Lee']],
    [
      'a name back to front',
      [{ name: 'O’Brien, Kate' }, { name: 'García López, María' }],
      ['O’Brien, Kate', 'García López, María'],
    ],
    [
      'an organisation',
      { '@type': 'Organization', name: 'Courier Staff and Agencies' },
      ['Courier Staff and Agencies'],
    ],
    ['an agency and a person', ['Agence France-Presse', 'Ann Lee'], ['Agence France-Presse', 'Ann Lee']],
    ['staff', 'Reuters Staff', ['Reuters Staff']],
    ['a name with a role', 'Ann Lee, Herald Sports Writer', ['Ann Lee']],
    ['a name written as HTML', 'Se&aacute;n Lee', ['Seán Lee']],
  ])('are in JSON-LD as %s', async (_, author, authors) => {
    expect((await extractPage(page({ head: linked({ ...article, author }) }))).authors).toEqual(authors);
  });

  it('are found where JSON-LD points to them', async () => {
    const head = linked({
      '@graph': [
        { ...article, author: { '@id': '#ann' }, publisher: [{ '@id': '#herald' }] },
        { '@type': 'Person', '@id': '#ann', name: 'Ann Lee' },
        { '@type': 'NewsMediaOrganization', '@id': '#herald', name: 'Herald & Post' },
      ],
    });
    expect(await extractPage(page({ head }))).toMatchObject({
      authors: ['Ann Lee'],
      outlet: 'Herald & Post',
    });
  });
});

describe('the title and the address of a page', () => {
  it('has no character references left in it, written twice or not', async () => {
    const head = '<meta property="og:title" content="Ferry&amp;rsquo;s late &amp;amp; slow">';
    expect((await extractPage(page({ head }))).title).toBe('Ferry’s late & slow');
  });

  it.each([
    '<!-- saved from url=(0040)https://herald.example/news/ferry -->',
    '<!--\n Page saved with SingleFile \n url: https://herald.example/news/ferry \n saved date: Wed May 07 2025\n-->',
  ])('is that which a program wrote into the page it saved', async (mark) => {
    expect((await extractPage(`<!doctype html>\n${mark}\n${page({})}`)).url).toBe(
      'https://herald.example/news/ferry',
    );
  });
});
