import type { StoredArticle } from '../library/article-store.ts';
import { listParagraphs } from '../passages/list-paragraphs.ts';
import { splitSentences } from '../passages/split-sentences.ts';
import { readSentence, type Sentence } from './sentence.ts';

/** An article with its sentences. */
export interface ReadArticle {
  readonly article: StoredArticle;
  /** In order of the text, furniture left out. */
  readonly sentences: readonly Sentence[];
}

/** Splits an article into sentences and reads their words. */
export function readArticle(article: StoredArticle): ReadArticle {
  const sentences = listParagraphs(article).flatMap(({ kind, number, start, end }) =>
    splitSentences(article.text.slice(start, end)).map((interval) =>
      readSentence({
        text: article.text.slice(start + interval.start, start + interval.end),
        start: start + interval.start,
        end: start + interval.end,
        paragraph: number,
        kind,
      }),
    ),
  );
  return { article, sentences };
}
