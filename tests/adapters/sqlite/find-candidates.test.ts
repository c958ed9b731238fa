import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../../src/adapters/sqlite/find-candidates.ts';
import type { ArticleChange } from '../../../src/library/article-store.ts';
import { buildChange } from '../../support/build-change.ts';
import { openLibrary } from '../../support/open-library.ts';

async function holding(...changes: readonly ArticleChange[]) {
  const { library, connection } = await openLibrary();
  for (const change of changes) await library.articles.save(change);
  return { library, connection };
}

describe('findCandidates', () => {
  it('finds passages that hold any of the terms, those with more and rarer ones first', async () => {
    const { connection } = await holding(
      buildChange(['The ferry left.', 'The ferry hit a lighthouse.', 'The train left.', 'A quiet day.']),
    );
    expect(findCandidates(connection, ['ferry', 'lighthouse'], 10)).toEqual([2, 1]);
    expect(findCandidates(connection, ['ferry', 'lighthouse'], 1)).toEqual([2]);
    expect(findCandidates(connection, ['submarine'], 10)).toEqual([]);
  });

  it('finds other forms of a word, with and without accents', async () => {
    const { connection } = await holding(buildChange(['Ministers negotiated in Bogotá.']));
    for (const term of ['minister', 'NEGOTIATING', 'bogota', 'Bogotá'])
      expect(findCandidates(connection, [term], 10)).toEqual([1]);
  });

  it('finds passages by the title of their article, the present one', async () => {
    const { library, connection } = await holding(buildChange(['It sank.'], { title: 'Ferry disaster' }));
    expect(findCandidates(connection, ['ferry'], 10)).toEqual([1]);
    await library.articles.save(buildChange(['It sank.'], { title: 'Steamer disaster' }));
    expect(findCandidates(connection, ['ferry'], 10)).toEqual([]);
    expect(findCandidates(connection, ['steamer'], 10)).toEqual([1]);
  });

  it('does not find what has been changed or removed', async () => {
    const { library, connection } = await holding(buildChange(['Ferries.', 'Trains.']));
    await library.articles.save(buildChange(['Ferries.', 'Buses.']));
    expect(findCandidates(connection, ['trains'], 10)).toEqual([]);
    expect(findCandidates(connection, ['buses'], 10)).toEqual([3]);
    await library.articles.remove(['a1']);
    expect(findCandidates(connection, ['ferries', 'buses'], 10)).toEqual([]);
  });

  it.each([
    ['AND'],
    ['NOT'],
    ['NEAR(a b)'],
    ['title:ferry'],
    ['fer*'],
    ['"ferry'],
    ['a" OR "b'],
    ['^ferry'],
    ['-'],
    ['a\0b'],
    ['a\0" OR b'],
    [''],
  ])('understands nothing in a term as an operator: %s', async (term) => {
    const { connection } = await holding(buildChange(['Quiet.']));
    expect(findCandidates(connection, [term], 10)).toEqual([]);
  });

  it('finds a term with marks in it', async () => {
    const { connection } = await holding(buildChange(['The U.S. said so.', 'Say "no" to it.']));
    expect(findCandidates(connection, ['U.S.'], 10)).toEqual([1]);
    expect(findCandidates(connection, ['"no"'], 10)).toEqual([2]);
  });

  it('takes any term without an error', async () => {
    const { connection } = await holding(buildChange(['Quiet.']));
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (terms) => {
        expect(findCandidates(connection, terms, 5).every((label) => label === 1)).toBe(true);
      }),
    );
  });
});
