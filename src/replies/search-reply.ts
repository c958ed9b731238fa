import { citeArticle } from '../citations/cite-article.ts';
import { placeOf } from '../citations/place-of.ts';
import type { Evidence } from '../retrieval/evidence.ts';
import { howToAddArticles } from './how-to-add-articles.ts';
import type { QuoteBlock, Reply } from './reply.ts';

/** Passages that were found, best first, under the citations of their articles. */
export function searchReply(hits: readonly Evidence[], articles: number): Reply {
  if (hits.length > 0) return { tone: 'plain', blocks: hits.map(hitBlock) };
  return {
    tone: 'plain',
    blocks: [
      { kind: 'text', text: articles === 0 ? 'There are no articles yet.' : 'Nothing was found.' },
      { kind: 'note', text: articles === 0 ? howToAddArticles : 'Other words may find more.' },
    ],
  };
}

function hitBlock({ passage, article }: Evidence): QuoteBlock {
  const { id, kind, firstParagraph, text } = passage;
  return {
    kind: 'quote',
    lead: citeArticle(article),
    text,
    number: null,
    passageId: id,
    place: `${id}, ${placeOf({ kind, paragraph: firstParagraph })}`,
  };
}
