import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkToWords } from '../../src/citations/link-to-words.ts';

describe('linkToWords', () => {
  it.each([
    ['https://a.example/b', 'The ferry returns.', 'https://a.example/b#:~:text=The%20ferry%20returns%2E'],
    ['https://a.example/b#part-2', 'Yes', 'https://a.example/b#part-2:~:text=Yes'],
    ['https://a.example/b#:~:text=old', 'Yes', 'https://a.example/b#:~:text=Yes'],
    [
      'https://a.example/b',
      'Ben-Gvir, again & (“so”)',
      'https://a.example/b#:~:text=Ben%2DGvir%2C%20again%20%26%20%28%E2%80%9Cso%E2%80%9D%29',
    ],
    ['https://a.example/b', 'over\r\n  lines', 'https://a.example/b#:~:text=over%20lines'],
    [
      'https://a.example/b',
      'One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen.',
      'https://a.example/b#:~:text=One%20two%20three%20four%20five,twelve%20thirteen%20fourteen%20fifteen%20sixteen%2E',
    ],
  ])('jumps from %s to “%s”', (url, words, link) => {
    expect(linkToWords(url, words)).toBe(link);
  });

  it('is an address that gives the words back, whatever they are, and cannot end a Markdown link', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), (words) => {
        fc.pre(words.trim() !== '' && words.isWellFormed());
        const link = linkToWords('https://a.example/b', words);
        const fragment = new URL(link).hash.replace('#:~:text=', '');
        expect(decodeURIComponent(fragment)).toBe(words.replace(/\s+/gu, ' ').trim());
        expect(fragment).not.toMatch(/[-()<>[\]\s&]/u);
      }),
    );
  });
});
