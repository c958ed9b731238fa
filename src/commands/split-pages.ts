import type { StoredArticle } from '../library/article-store.ts';
import { listParagraphs } from '../passages/list-paragraphs.ts';
import { splitPassages } from '../passages/split-passages.ts';
import type { ReaderParagraph } from '../replies/article-reply.ts';

/** Two or three screens of a telephone. */
const CHARACTERS_PER_PAGE = 1_800;

/** The pages of an article: whole paragraphs, furniture left out, at least one paragraph on each. */
export function splitPages(article: StoredArticle): readonly (readonly ReaderParagraph[])[] {
  const pages: ReaderParagraph[][] = [];
  let characters = 0;
  for (const paragraph of readParagraphs(article)) {
    const page = pages.at(-1);
    characters += paragraph.text.length;
    if (page !== undefined && characters <= CHARACTERS_PER_PAGE) {
      page.push(paragraph);
    } else {
      pages.push([paragraph]);
      characters = paragraph.text.length;
    }
  }
  return pages;
}

function readParagraphs(article: StoredArticle): readonly ReaderParagraph[] {
  const passages = splitPassages(article);
  return listParagraphs(article).flatMap(({ number, start, end }) => {
    const passage = passages.find((candidate) => candidate.start <= start && start < candidate.end);
    if (passage === undefined) return [];
    return [{ text: article.text.slice(start, end), kind: passage.kind, number, passageId: passage.id }];
  });
}
