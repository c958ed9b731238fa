import { describe, expect, it } from 'vitest';
import { listMarkdownPieces } from '../../src/articles/list-markdown-pieces.ts';

/** Each block with the kind its markup makes it and what it says. */
async function list(
  text: string,
): Promise<readonly (readonly [slice: string, kind: string | null, text: string])[]> {
  const pieces = await listMarkdownPieces(text);
  return pieces.map(({ start, end, kind, text: plain }) => [text.slice(start, end), kind, plain]);
}

describe('listMarkdownPieces', () => {
  it('keeps the markup in the block and out of what it is judged by', async () => {
    expect(await list('# The *late* ferry\n\nIt is **late**, [they](https://a.example) say.')).toEqual([
      ['# The *late* ferry', 'heading', 'The late ferry'],
      ['It is **late**, [they](https://a.example) say.', null, 'It is late, they say.'],
    ]);
  });

  it('joins the lines of a paragraph, whatever ends them', async () => {
    expect(await list('One\r\ntwo.\r\n\r\nThree.')).toEqual([
      ['One\r\ntwo.', null, 'One two.'],
      ['Three.', null, 'Three.'],
    ]);
  });

  it('reads a heading that is underlined', async () => {
    expect(await list('Late\n====\n\nText.')).toEqual([
      ['Late\n====', 'heading', 'Late'],
      ['Text.', null, 'Text.'],
    ]);
  });

  it('makes a block of each list item, with its bullet', async () => {
    expect(
      (await list('- one\n- two\n\n  more of two\n  - nested\n1. first')).map(([slice]) => slice),
    ).toEqual(['- one', '- two', 'more of two', '- nested', '1. first']);
  });

  it('makes one block of a quotation', async () => {
    expect(await list('> One.\n>\n> Two.\n\nThree.')).toEqual([
      ['> One.\n>\n> Two.', null, 'One. Two.'],
      ['Three.', null, 'Three.'],
    ]);
  });

  it('makes a caption of pictures by what they are said to show', async () => {
    expect(
      await list('![The ferry](a.jpg)\n\n[![](b.jpg)](https://a.example)\n\nSee ![it](c.jpg) here.'),
    ).toEqual([
      ['![The ferry](a.jpg)', 'caption', 'The ferry'],
      ['[![](b.jpg)](https://a.example)', 'furniture', ''],
      ['See ![it](c.jpg) here.', null, 'See it here.'],
    ]);
  });

  it('makes furniture of rules, link definitions, comments and scripts', async () => {
    const text = 'Text.\n\n---\n\n[a]: https://a.example\n\n<!-- note -->\n\n<script>run()</script>';
    expect((await list(text)).map(([, kind]) => kind)).toEqual([
      null,
      'furniture',
      'furniture',
      'furniture',
      'furniture',
    ]);
  });

  it('keeps text between tags and in code', async () => {
    expect(await list('<div>The ferry.</div>\n\n```\ncode\n```')).toEqual([
      ['<div>The ferry.</div>', null, 'The ferry.'],
      ['```\ncode\n```', null, 'code'],
    ]);
  });

  it('counts offsets right behind a byte order mark', async () => {
    expect((await list('\ufeff# Late\n\nText.')).map(([slice]) => slice)).toEqual(['# Late', 'Text.']);
  });

  it.each([
    ['quotations', '>'.repeat(100_000)],
    ['lists', '- '.repeat(100_000)],
    ['brackets', '['.repeat(100_000)],
    ['list items', '- x\n'.repeat(100_000)],
    ['a long text', 'The ferry is late.\n\n'.repeat(50_000)],
  ])(
    'has done with 100 000 nested or unclosed %s in time',
    async (_, text) => {
      expect((await listMarkdownPieces(text)).length).toBeGreaterThan(0);
    },
    10_000,
  );
});
