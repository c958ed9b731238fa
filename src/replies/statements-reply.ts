import type { Statement } from '../actors/statement.ts';
import { citeArticle } from '../citations/cite-article.ts';
import { leadOf } from '../citations/lead-of.ts';
import { placeOf } from '../citations/place-of.ts';
import type { StoredArticle } from '../library/article-store.ts';
import { listParagraphs } from '../passages/list-paragraphs.ts';
import { splitPassages } from '../passages/split-passages.ts';
import type { QuoteBlock, Reply } from './reply.ts';

/** Who says what in one article, in order of its text. */
export function statementsReply(article: StoredArticle, statements: readonly Statement[]): Reply {
  const passages = splitPassages(article);
  const paragraphs = listParagraphs(article);
  const toQuote = (statement: Statement): QuoteBlock => {
    const holds = ({ start, end }: { readonly start: number; readonly end: number }) =>
      start <= statement.start && statement.start < end;
    const passage = passages.find(holds);
    const kind = passage?.kind ?? 'article';
    return {
      kind: 'quote',
      lead: leadOf({ kind, article, attribution: statement }),
      text: article.text.slice(statement.start, statement.end),
      number: null,
      passageId: passage?.id ?? '',
      place: placeOf({ kind, paragraph: paragraphs.find(holds)?.number ?? 1 }),
    };
  };
  return {
    tone: 'plain',
    blocks: [{ kind: 'heading', text: citeArticle(article) }, ...statements.map(toQuote)],
  };
}
