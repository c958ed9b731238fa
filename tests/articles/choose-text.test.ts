import { describe, expect, it } from 'vitest';
import { ArticleFileError } from '../../src/articles/article-file-error.ts';
import { extractPage } from '../../src/articles/extract-page.ts';

const story = [
  'The harbour office said on Monday that the new ferry would be late by three weeks, and that nobody knew why.',
  'The mayor told reporters that she had expected no less, and that the buses would go on running in the winter.',
  '“It is a pity,” said the captain, who has waited for the ship since March and does not expect to see it soon.',
  'According to the shipyard, a part for the engine is on its way from the maker, who answered no questions on Monday.',
  'Shops on the island have ordered less for the summer, and two of them will open only in June, their owners said.',
  'The old ferry, which is forty years old, has been mended twice since the winter and may be mended once more.',
];
const whole = story.join('\n\n');

function page(body: string, head = ''): string {
  return `<html><head><title>Ferry late by three weeks</title>${head}</head><body>
    <nav><a href="/">Home</a></nav><main><article><h1>Ferry late by three weeks</h1>${body}</article></main>
    <footer><p>© The River Herald. <a href="/t">Terms</a> <a href="/p">Privacy</a></p></footer></body></html>`;
}

const linked = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Ferry late by three weeks', ...data })}</script>`;
const paragraphs = story.map((text) => `<p>${text}</p>`).join('');

describe('extractPage, where the page does not show its article', () => {
  it('takes the whole text from JSON-LD where the page has only a small part of it, and says so', async () => {
    const found = await extractPage(page(`<p>${story[0]}</p>`, linked({ articleBody: whole })));
    expect(found.body).toBe(whole);
    expect(found.note).toContain('JSON-LD');
  });

  it('keeps what the page shows where it shows more than that', async () => {
    const found = await extractPage(page(paragraphs, linked({ articleBody: `${story[0]} …` })));
    expect(found).toMatchObject({ body: whole, note: null, isBeginning: false });
  });

  it('reads JSON-LD’s text where it is written as HTML', async () => {
    const { body } = await extractPage(
      page('', linked({ articleBody: paragraphs.replace('“It', '&ldquo;It') })),
    );
    expect(body).toBe(whole);
  });

  it('takes what is there for readers without scripts', async () => {
    const found = await extractPage(page(`<div id="app"></div><noscript>${paragraphs}</noscript>`));
    expect(found.body).toBe(whole);
    expect(found.note).toContain('no scripts');
  });

  it.each([
    ['its footer', '<div id="app"></div>'],
    [
      'a cookie dialogue',
      `<div class="banner"><p>${'We and our partners use cookies, store them on your device and read them there. '.repeat(8)}</p></div>`,
    ],
    [
      'somebody’s newsletter',
      `<div class="box"><p>${'Every morning our newsletter brings you what matters, and nothing that does not, before breakfast. '.repeat(6)}</p></div>`,
    ],
  ])('refuses a page with nothing but %s', async (_, body) => {
    await expect(extractPage(page(body))).rejects.toThrow(ArticleFileError);
  });

  it('takes a text that shares no word with its headline, which writers do, but says so', async () => {
    const odd =
      'Nobody on the pier had seen anything of the kind, and nobody there will believe it before it happens again.';
    const found = await extractPage(page(`<p>${odd}</p><p>${odd} Never.</p>`));
    expect(found.body).toBe(`${odd}\n\n${odd} Never.`);
    expect(found.note).toContain('repeats a word of its headline');
  });

  it('leaves out boxes that ask for something within the article', async () => {
    const box =
      '<div class="newsletter-signup"><p>Sign up for the ferry newsletter, and never wait on the pier again.</p></div>';
    const { body } = await extractPage(page(paragraphs.replace('</p><p>', `</p>${box}<p>`)));
    expect(body).toBe(whole);
  });

  it.each([
    ['false', false],
    ['a word', 'False'],
  ])('says that only the beginning is there: isAccessibleForFree is %s', async (_, isAccessibleForFree) => {
    const wall = '<div class="paywall"><p>Subscribe to read on.</p></div>';
    const found = await extractPage(
      page(`<p>${story[0]}</p>${wall}`, linked({ isAccessibleForFree, articleBody: whole })),
    );
    expect(found).toMatchObject({ body: story[0], isBeginning: true });
    expect(found.note).toContain('Only the beginning');
  });

  it('does not say so of a page that a subscriber saved whole', async () => {
    const long = Array.from({ length: 10 }, () => paragraphs).join('');
    expect(await extractPage(page(long, linked({ isAccessibleForFree: false })))).toMatchObject({
      isBeginning: false,
      note: null,
    });
  });

  it('keeps the time of each entry of a live blog', async () => {
    const updates = story.map((text, index) => ({
      '@type': 'BlogPosting',
      datePublished: `2025-05-06T1${index}:00:00Z`,
      articleBody: text,
    }));
    const live = linked({ '@type': 'LiveBlogPosting', liveBlogUpdate: updates });
    const dated = story.map((text, index) => `6 May 2025, 1${index}:00 UTC\n\n${text}`).join('\n\n');
    expect((await extractPage(page(paragraphs, live))).body).toBe(dated);
    expect((await extractPage(page(`<p>${story[0]}</p>`, live))).body).toBe(dated);
  });
});
