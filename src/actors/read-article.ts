import type { Article } from '../articles/article.ts';
import { listParagraphs } from '../passages/list-paragraphs.ts';
import { accordingWording } from './according-wording.ts';
import { isTitleCase } from './is-title-case.ts';
import { readSentences } from './read-sentences.ts';
import { readWords } from './read-words.ts';
import type { Reading } from './reading.ts';

/** Reads an article: its words with parts of speech, its sentences with their quotations. */
export function readArticle(article: Pick<Article, 'text' | 'blocks'>): Reading {
  const paragraphs = listParagraphs(article).filter(({ kind }) => kind !== 'comment' && kind !== 'credit');
  const words = readWords(article.text);
  const spoken = paragraphs.filter(
    ({ kind, start, end }) =>
      kind !== 'caption' &&
      // "Mayor Tells Council To Act": who says what stands below, in whole sentences.
      !(kind === 'heading' && isTitleCase(words.filter((word) => start <= word.start && word.end <= end))),
  );
  return {
    text: article.text,
    paragraphs,
    words,
    sentences: readSentences(article.text, spoken, words),
    wording: accordingWording(article.text),
  };
}
