import { describe, expect, it } from 'vitest';
import { createArticleReader } from '../../src/answers/create-article-reader.ts';
import { findCitedPassage } from '../../src/commands/find-cited-passage.ts';
import { createStockedLibrary } from '../support/create-stocked-library.ts';

async function find(id: string) {
  const library = await createStockedLibrary([
    { id: 'ferry', parts: ['The ferry sails.', 'The bridge is shut.', 'The mayor resigned.'] },
  ]);
  const reader = createArticleReader(library);
  const found = await findCitedPassage({ id, range: null }, { library, reader });
  return found.kind === 'found' ? found.quote.passageId : found.kind;
}

describe('findCitedPassage', () => {
  it('finds a passage by its id', async () => {
    expect(await find('ferry#1')).toBe('ferry#1');
  });

  it('finds the passage into which short paragraphs were taken together', async () => {
    expect(await find('ferry#3')).toBe('ferry#1');
  });

  it.each(['ferry#99', 'boat#1'])('knows no %s', async (id) => {
    expect(await find(id)).toBe('unknown');
  });
});
