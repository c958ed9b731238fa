import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createAnalyser } from '../../src/answers/create-analyser.ts';
import { createArticleReader } from '../../src/answers/create-article-reader.ts';
import { createSentenceRanker } from '../../src/answers/sentence-ranker.ts';
import { createClaims } from '../../src/claims/create-claims.ts';
import { createSearchable } from '../support/create-searchable.ts';
import type { ShelvedArticle } from '../support/create-stocked-library.ts';

const now = new Date('2024-10-01T12:00:00Z');
const model = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../data/models/sentence-ranker.json', import.meta.url)), 'utf8'),
);
const articles: readonly ShelvedArticle[] = [
  {
    id: 'radio',
    outlet: 'Island Radio',
    published: '2024-05-08',
    parts: [
      'The ferry Astrid carried 52 passengers when it ran aground. The captain, Ada Lunn, was not hurt.',
    ],
  },
  {
    id: 'post',
    outlet: 'Harbour Post',
    published: '2024-05-06',
    parts: [
      'The ferry Astrid carried 40 passengers when it ran aground off the cape.',
      'Nobody was hurt, the harbour master said.',
    ],
  },
  {
    id: 'third',
    outlet: 'Cape Courier',
    published: '2024-05-07',
    parts: ['Divers looked at the hull of the ferry Astrid on Tuesday.', 'The carnival opens on Friday.'],
  },
];

async function prepare() {
  const { library, searcher, phrases, lexicon } = await createSearchable(articles);
  const reader = createArticleReader(library);
  const analyse = createAnalyser({ searcher, reader, phrases, lexicon, ranker: createSentenceRanker(model) });
  const weigh = () => Promise.reject(new Error('Comparing weighs no claim.'));
  return createClaims({ analyse, reader, library, weigh });
}

describe('compare', () => {
  it('has one quote of each article on the subject, the newest last, and names different numbers', async () => {
    const { compare } = await prepare();
    const { quotes, conflicts } = await compare('passengers of the ferry Astrid', now);
    expect(quotes.map(({ articleId }) => articleId)).toEqual(['post', 'radio']);
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0]?.sides.map(({ text }) => text)).toEqual(['40 passengers', '52 passengers']);
  });

  it('has nothing where no article is about it', async () => {
    const { compare } = await prepare();
    expect(await compare('volcanoes of Iceland', now)).toEqual({ quotes: [], conflicts: [] });
  });
});
