import { describe, expect, it } from 'vitest';
import { verifyQuotes } from '../../src/answers/verify-quotes.ts';
import { createStockedLibrary } from '../support/create-stocked-library.ts';

const library = await createStockedLibrary([
  { id: 'ferry', parts: ['Eleven sailors were saved off Velin. The ferry did not sink.'] },
]);
const text = (await library.articles.read('ferry'))?.text ?? '';

/** A quote of the words, said to stand where they stand, or where others do. */
function quote(words: string, at = words) {
  const start = text.indexOf(at);
  if (start < 0) throw new Error(`"${at}" does not stand in the article.`);
  return { text: words, articleId: 'ferry', start, end: start + at.length };
}

describe('verifyQuotes', () => {
  it('keeps what stands in the article letter by letter', async () => {
    const quotes = [quote('Eleven sailors were saved off Velin.'), quote('The ferry did not sink.')];
    expect(await verifyQuotes(quotes, library)).toEqual(quotes);
  });

  it.each([
    ['a figure of the same length', 'Twelve sailors were saved', 'Eleven sailors were saved'],
    ['a name of the same length', 'saved off Verin.', 'saved off Velin.'],
    [
      'a "not" that gave way to a word of the same length',
      'The ferry did now sink.',
      'The ferry did not sink.',
    ],
    ['a letter in another case', 'the ferry did not sink.', 'The ferry did not sink.'],
    ['a space of another kind', 'The\u00a0ferry did not sink.', 'The ferry did not sink.'],
    ['fewer words than its place holds', 'The ferry did sink.', 'The ferry did not sink.'],
    ['more words than its place holds', 'The ferry did not sink at all.', 'The ferry did not sink.'],
  ])('drops %s, and keeps the others', async (_, altered, at) => {
    const untouched = quote('off Velin');
    expect(await verifyQuotes([quote(altered, at), untouched], library)).toEqual([untouched]);
  });

  it('drops what stands elsewhere in the article than it says', async () => {
    const { start, end, ...rest } = quote('ferry');
    expect(await verifyQuotes([{ ...rest, start: start + 1, end: end + 1 }], library)).toEqual([]);
    expect(
      await verifyQuotes([{ ...rest, start: start - text.length, end: end - text.length }], library),
    ).toEqual([]);
  });

  it('drops what holds nothing to read, and what is of an article that is gone', async () => {
    expect(await verifyQuotes([quote('', 'Eleven'), quote(' ')], library)).toEqual([]);
    expect(await verifyQuotes([{ ...quote('Eleven'), articleId: 'gone' }], library)).toEqual([]);
  });
});
