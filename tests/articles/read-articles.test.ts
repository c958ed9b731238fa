import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { chmod, mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readDocumentApart } from '../../src/articles/read-document-apart.ts';
import { isArticleFile } from '../../src/articles/supported-extensions.ts';
import { readAll, readOne } from './support/read-all.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const MEBIBYTE = 1024 * 1024;
const lead = 'The harbour office said on Monday that the new ferry would be late by three weeks.';
const sentence = `${lead} `;

/** Reads a file of that name and content, and returns why there is no article in it. */
async function failureOf(name: string, content: string | Uint8Array): Promise<string> {
  await using folder = await temporaryFolder();
  const path = await folder.write(name, content);
  const outcomes = await readAll(path);
  expect(outcomes).toMatchObject([{ kind: 'failure', path }]);
  return outcomes[0]?.kind === 'failure' ? outcomes[0].error : '';
}

describe('isArticleFile', () => {
  it.each(['a.txt', 'A.TXT', 'a.md', 'a.html', 'a.htm', 'a.jsonl', 'a.b.txt', 'a.txt.gz', 'a.jsonl.gz'])(
    'accepts %s',
    (name) => {
      expect(isArticleFile(name)).toBe(true);
    },
  );

  it.each(['a.odt', 'a.json', 'a', 'txt', '.txt', '._a.txt', 'a.gz', 'a.txt.zip', 'a.txt~'])(
    'passes over %s',
    (name) => {
      expect(isArticleFile(name)).toBe(false);
    },
  );
});

describe('readArticles, a text file', () => {
  it('reads headline, byline, date and outlet where the text says them', async () => {
    await using folder = await temporaryFolder();
    const text = `Ferry late by three weeks\n\nBy Jane Doe and John Roe, River Herald\nPublished: 3 November 2023\n\n${lead}\n`;
    const path = await folder.write('ferry.v2.txt', text);
    expect(await readOne(path)).toEqual({
      id: 'ferry.v2',
      source: 'ferry.v2.txt',
      title: 'Ferry late by three weeks',
      outlet: 'River Herald',
      authors: ['Jane Doe', 'John Roe'],
      published: '2023-11-03',
      url: null,
      text,
      sha256: createHash('sha256').update(text).digest('hex'),
      blocks: [
        { kind: 'heading', start: 0, end: 25 },
        { kind: 'credit', start: 27, end: 65 },
        { kind: 'furniture', start: 66, end: 92 },
        { kind: 'paragraph', start: 94, end: 94 + lead.length },
      ],
    });
  });

  it('guesses nothing', async () => {
    await using folder = await temporaryFolder();
    const text = `${lead}\n\nOn Friday, November 3, officials told The Herald that Jane Doe was late, too.\n\nReporting was contributed by Ann Poe.\n`;
    expect(await readOne(await folder.write('a.txt', text))).toMatchObject({
      title: null,
      outlet: null,
      authors: [],
      published: null,
      url: null,
    });
  });

  it('keeps byte order mark, CRLF, curly quotes and no-break spaces, with the offsets of the file', async () => {
    await using folder = await temporaryFolder();
    const path = await folder.write(
      'a.txt',
      `\ufeffFerry late by three weeks\r\n\r\n“It’s\u00a0late,” ${lead}\r\n`,
    );
    const { text, blocks } = await readOne(path);
    expect(text).toBe(readFileSync(path, 'utf8'));
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Ferry late by three weeks',
      `“It’s\u00a0late,” ${lead}`,
    ]);
  });

  it('keeps front matter in the text, as furniture, and believes it more than the text', async () => {
    await using folder = await temporaryFolder();
    const front =
      '---\ntitle: Late again\nauthor: Ann Poe\ndate: 2023-11-03\nurl: https://a.example/ferry\n---';
    const text = `${front}\n\n# Ferry late\n\nBy Jane Doe\n\n${lead}\n`;
    const article = await readOne(await folder.write('a.md', text));
    expect(article).toMatchObject({
      title: 'Late again',
      authors: ['Ann Poe'],
      published: '2023-11-03',
      url: 'https://a.example/ferry',
      text,
    });
    expect(article.blocks[0]).toEqual({ kind: 'furniture', start: 0, end: front.length });
    expect(article.blocks[1]).toMatchObject({ kind: 'heading', start: text.indexOf('# Ferry') });
  });

  it('takes a Markdown heading for one in plain text, too', async () => {
    await using folder = await temporaryFolder();
    expect(await readOne(await folder.write('a.txt', `# Late\n\n${lead}`))).toMatchObject({ title: 'Late' });
  });

  it('reads a compressed file, and takes both extensions off its name', async () => {
    await using folder = await temporaryFolder();
    const path = await folder.write('a.txt.gz', gzipSync(lead));
    expect(await readOne(path)).toMatchObject({ id: 'a', source: 'a.txt.gz', text: lead });
  });

  it('reads a file that somebody named hidden', async () => {
    await using folder = await temporaryFolder();
    expect(await readOne(await folder.write('.a.txt', lead))).toMatchObject({ id: '.a' });
  });
});

describe('readArticles, what is to be known of how a file was read', () => {
  it('keeps the text of a file whose front matter is broken, and says which line is', async () => {
    await using folder = await temporaryFolder();
    const path = await folder.write('a.md', `---\ntitle: a: b\noutlet: River Herald\n---\n${lead}`);
    expect(await readAll(path)).toMatchObject([
      { kind: 'article', article: { outlet: 'River Herald' }, note: expect.stringContaining('line 2') },
    ]);
  });

  it('says that only the beginning is there of a page for subscribers', async () => {
    const data = JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'Ferry late',
      isAccessibleForFree: false,
    });
    await using folder = await temporaryFolder();
    const path = await folder.write(
      'a.html',
      `<title>Ferry late</title><script type="application/ld+json">${data}</script><p>${lead}</p>`,
    );
    expect(await readAll(path)).toMatchObject([
      {
        kind: 'article',
        article: { isBeginning: true },
        note: expect.stringContaining('Only the beginning'),
      },
    ]);
  });
});

describe('readArticles, archives and documents', () => {
  it('reads a web archive, with the address it was saved from', async () => {
    await using folder = await temporaryFolder();
    const path = await folder.write(
      'a.mhtml',
      [
        'From: <Saved by Blink>',
        'Snapshot-Content-Location: https://herald.example/ferry',
        'MIME-Version: 1.0',
        'Content-Type: multipart/related; type="text/html"; boundary="--b"',
        '',
        '----b',
        'Content-Type: text/html',
        'Content-Transfer-Encoding: quoted-printable',
        'Content-Location: https://herald.example/ferry',
        '',
        `<html><body><p>=E2=80=9CNo=E2=80=9D, she wrote. ${lead.replace('ferry ', 'fer=\r\nry ')}</p></body></html>`,
        '----b--',
        '',
      ].join('\r\n'),
    );
    expect(await readOne(path)).toMatchObject({
      text: `“No”, she wrote. ${lead}`,
      url: 'https://herald.example/ferry',
    });
  });

  it('reads a PDF in a process of its own', async () => {
    await using folder = await temporaryFolder();
    const path = await folder.write(
      'a.pdf',
      writePdf([lead, 'Nobody knew the reason for the delay on Monday.']),
    );
    expect((await readOne(path)).text).toContain(lead);
  });

  it.each(['a.pdf', 'a.docx'])('reports what is no %s', async (name) => {
    expect(await failureOf(name, lead)).toContain('The document cannot be read');
  });

  it('gives up on a document that takes too long', async () => {
    const bytes = Buffer.from(writePdf([lead]));
    await expect(readDocumentApart({ bytes, extension: 'pdf' }, 1)).rejects.toThrow(
      'too long or too much memory',
    );
  });
});

/** The least that is a PDF: one page with lines of text, and no table of what stands where, which readers make up for. */
function writePdf(lines: readonly string[]): string {
  const drawn = lines
    .map((line, index) => `BT /F 12 Tf 50 ${700 - 20 * index} Td (${line}) Tj ET`)
    .join('\n');
  return [
    '%PDF-1.4',
    '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
    '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 900 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj',
    `4 0 obj<</Length ${drawn.length}>>stream\n${drawn}\nendstream endobj`,
    '5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj',
    'trailer<</Root 1 0 R>>',
  ].join('\n');
}

describe('readArticles, files that cannot be read', () => {
  it.each([
    ['an empty file', 'a.txt', '', 'no text in it'],
    ['white space alone', 'a.txt', ' \r\n\ufeff\n', 'no text in it'],
    ['furniture alone', 'a.txt', 'Share\nTweet\n\nLeave a reply\n', 'no article text'],
    ['front matter alone', 'a.md', '---\ntitle: Ferry\n---\n', 'no article text'],
    ['an image', 'a.txt', Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1'), 'PNG picture'],
    ['a NUL character', 'a.txt', `${sentence}\0${sentence}`, 'NUL character (at offset 83)'],
    ['what is no gzip', 'a.txt.gz', lead, 'not valid gzip'],
    ['gzip cut short', 'a.txt.gz', gzipSync(sentence.repeat(100)).subarray(0, 60), 'cut short'],
    ['an extension nobody reads', 'a.odt', lead, '.txt, .md, .html, .mhtml'],
    ['no extension', 'article', lead, '.txt, .md, .html, .mhtml'],
    ['an empty page', 'a.html', '', 'no text in it'],
    [
      'a page without an article',
      'a.html',
      '<html><body><div id="app"></div><script>start()</script></body></html>',
      'No article text',
    ],
    ['an empty .jsonl', 'a.jsonl', '\n\n', 'no line in it'],
  ])('reports %s', async (_, name, content, reason) => {
    expect(await failureOf(name, content)).toContain(reason);
  });

  it('reports a file of more than 20 MB', async () => {
    expect(await failureOf('a.txt', Buffer.alloc(20 * MEBIBYTE + 1, 'a'))).toContain('larger than 20 MB');
  });

  it('reports a small file that decompresses to more than 20 MB', async () => {
    expect(await failureOf('a.txt.gz', gzipSync(Buffer.alloc(20 * MEBIBYTE + 1, 'a')))).toContain(
      'when decompressed',
    );
  });

  it('reads 20 MB', async () => {
    await using folder = await temporaryFolder();
    const path = await folder.write('a.txt', Buffer.alloc(20 * MEBIBYTE, 'a'));
    expect((await readOne(path)).text).toHaveLength(20 * MEBIBYTE);
  });

  it('reports a text of more lines than any article has', async () => {
    expect(await failureOf('a.txt', 'a\n'.repeat(200_001))).toContain('200000 lines');
  });

  it('reports a missing file, a folder, a loop and what is no file at all', async () => {
    await using folder = await temporaryFolder();
    const at = (name: string): string => join(folder.path, name);
    await mkdir(at('folder.txt'));
    await symlink(at('loop.txt'), at('loop.txt'));
    await symlink('/dev/zero', at('zero.txt'));
    const reasons = await Promise.all(
      ['missing.txt', 'folder.txt', 'loop.txt', 'zero.txt', 'missing.jsonl', 'missing.html'].map((name) =>
        readAll(at(name)),
      ),
    );
    expect(reasons.flat().map((outcome) => (outcome.kind === 'failure' ? outcome.error : 'article'))).toEqual(
      [
        expect.stringContaining('no such file'),
        expect.stringContaining('folder'),
        expect.stringContaining('loop'),
        expect.stringContaining('not an ordinary file'),
        expect.stringContaining('no such file'),
        expect.stringContaining('no such file'),
      ],
    );
  });

  it.skipIf(process.getuid?.() === 0)('reports a file without permission (root may read all)', async () => {
    await using folder = await temporaryFolder();
    const path = await folder.write('a.txt', lead);
    await chmod(path, 0o000);
    expect(await readAll(path)).toMatchObject([
      { kind: 'failure', error: expect.stringContaining('may not be read') },
    ]);
  });
});

describe('readArticles, a .jsonl file', () => {
  const line = (record: unknown): string => `${JSON.stringify(record)}\n`;

  it('reads one article a line, with what each says about itself', async () => {
    await using folder = await temporaryFolder();
    const text = `Ferry late\n\n${lead}`;
    const path = await folder.write(
      'news.jsonl',
      line({
        _id: 'n1',
        title: 'Ferry late',
        text,
        outlet: 'River Herald',
        authors: ['Jane Doe'],
        published_at: '2023-11-03T17:14:00+00:00',
        url: 'https://a.example/n1',
        section: 'Transport',
      }) + line({ _id: 2, title: '', text: lead }),
    );
    expect(await readAll(path)).toMatchObject([
      {
        kind: 'article',
        article: {
          id: 'n1',
          source: 'news.jsonl',
          title: 'Ferry late',
          outlet: 'River Herald',
          authors: ['Jane Doe'],
          published: '2023-11-03T17:14:00Z',
          url: 'https://a.example/n1',
          text,
          blocks: [{ kind: 'heading' }, { kind: 'paragraph' }],
        },
      },
      { kind: 'article', article: { id: '2', title: null, outlet: null, text: lead } },
    ]);
  });

  it('reports each bad line by its number and reads the rest', async () => {
    await using folder = await temporaryFolder();
    const path = await folder.write(
      'news.jsonl',
      [
        'not json',
        '[1]',
        '"text"',
        JSON.stringify({ _id: 'x' }),
        JSON.stringify({ _id: 'x', text: 7 }),
        JSON.stringify({ _id: 'x', text: ' ' }),
        JSON.stringify({ _id: ['x'], text: lead }),
        JSON.stringify({ _id: '', text: lead }),
        '',
        `{"_id": "x", "text": "half \\ud83d"}`,
        JSON.stringify({ _id: 'x', text: 'a \0 b' }),
        JSON.stringify({ text: lead }),
      ].join('\n'),
    );
    const outcomes = await readAll(path);
    expect(
      outcomes.map((outcome) => (outcome.kind === 'failure' ? outcome.path : outcome.article.id)),
    ).toEqual([...[1, 2, 3, 4, 5, 6, 7, 8, 10, 11].map((number) => `${path}:${number}`), 'news-12']);
    expect(outcomes.map((outcome) => (outcome.kind === 'failure' ? outcome.error : 'article'))).toEqual(
      [
        'not valid JSON',
        'no JSON object',
        'no JSON object',
        'no "text"',
        'no "text"',
        'no text in it',
        '"_id" is a list',
        '"_id" is empty',
        'lone surrogate',
        'NUL character',
        'article',
      ].map((reason) => expect.stringContaining(reason)),
    );
  });

  it.each([
    ['UTF-8 with a byte order mark', (text: string) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16 with one', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 without', (text: string) => Buffer.from(text, 'utf16le').swap16()],
    ['CRLF', (text: string) => Buffer.from(text.replaceAll('\n', '\r\n'))],
  ])('reads %s', async (_, encode) => {
    await using folder = await temporaryFolder();
    const path = await folder.write(
      'a.jsonl',
      encode(line({ _id: 'a', text: 'Čas je tu.' }) + line({ _id: 'b', text: lead })),
    );
    expect(await readAll(path)).toMatchObject([
      { article: { id: 'a', text: 'Čas je tu.' } },
      { article: { id: 'b' } },
    ]);
  });

  it('streams a file of more than 20 MB', async () => {
    await using folder = await temporaryFolder();
    const record = line({ _id: 'long', text: 'word '.repeat(MEBIBYTE) });
    const path = await folder.write('a.jsonl', record.repeat(5));
    const outcomes = await readAll(path);
    expect(outcomes.map(({ kind }) => kind)).toEqual(Array(5).fill('article'));
  });

  it('passes over a line of more than 20 MB and reads the next', async () => {
    await using folder = await temporaryFolder();
    const path = await folder.write(
      'a.jsonl',
      `${'x'.repeat(20 * MEBIBYTE + 1)}\n${line({ _id: 'b', text: lead })}`,
    );
    expect(await readAll(path)).toMatchObject([
      { kind: 'failure', path: `${path}:1`, error: expect.stringContaining('longer than 20 MB') },
      { kind: 'article', article: { id: 'b' } },
    ]);
  });

  it('stops at a decompression bomb', async () => {
    await using folder = await temporaryFolder();
    const path = await folder.write('a.jsonl.gz', gzipSync(Buffer.alloc(64 * MEBIBYTE, '\n')));
    expect(await readAll(path)).toMatchObject([
      { kind: 'failure', path, error: expect.stringContaining('decompresses') },
    ]);
  });

  it('gives up on a table under that name', async () => {
    await using folder = await temporaryFolder();
    const path = await folder.write('a.jsonl', 'id;text\n'.repeat(100_000));
    const outcomes = await readAll(path);
    expect(outcomes).toHaveLength(1001);
    expect(outcomes.at(-1)).toMatchObject({
      kind: 'failure',
      path,
      error: expect.stringContaining('was not read'),
    });
  });

  it('keeps the articles before the place where a compressed file is cut off', async () => {
    await using folder = await temporaryFolder();
    const lines = Array.from({ length: 2000 }, (_, index) =>
      line({ _id: index, text: `${lead} ${Math.sin(index)}` }),
    );
    const path = await folder.write('a.jsonl.gz', gzipSync(lines.join('')).subarray(0, -1000));
    const outcomes = await readAll(path);
    expect(outcomes[0]).toMatchObject({ kind: 'article', article: { id: '0' } });
    expect(outcomes.at(-1)).toMatchObject({ kind: 'failure', error: expect.stringContaining('cut short') });
  });

  it('lets go of the file when nobody reads on', async () => {
    await using folder = await temporaryFolder();
    const { readArticles } = await import('../../src/articles/read-articles.ts');
    const path = await folder.write('a.jsonl', line({ _id: 'a', text: lead }).repeat(10_000));
    for await (const outcome of readArticles(path)) {
      expect(outcome.kind).toBe('article');
      break;
    }
  });
});
