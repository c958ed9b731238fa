import type { LabelledQuestion } from './labelled-question.ts';

const FRAMES: readonly ((words: string) => string)[] = [
  (words) => `Who said “${words}”?`,
  (words) => `Which article says “${words}”?`,
  (words) => `"${words}" who was that`,
  (words) => `Where does it say "${words}"?`,
];
const WORDS = 6;
const LEAST = 10;

/** Text to make questions of. */
export interface QuotableSentence {
  readonly articleId: string;
  readonly text: string;
}

/**
 * Questions for where some words stand, made of sentences: public sets have hardly any, people ask them often. Each quotes six words from the middle of a sentence
 * of at least ten.
 */
export function quoteQuestions(sentences: readonly QuotableSentence[]): readonly LabelledQuestion[] {
  return sentences.flatMap(({ articleId, text }, number) => {
    const words = text.split(/\s+/u);
    if (words.length < LEAST) return [];
    const from = Math.floor((words.length - WORDS) / 2);
    const quoted = words
      .slice(from, from + WORDS)
      .join(' ')
      .replace(/["“”]/gu, '');
    const frame = FRAMES[number % FRAMES.length] ?? ((same: string) => same);
    return [
      {
        id: `quote-${articleId}-${number}`,
        text: frame(quoted),
        askedAt: null,
        isAnswerable: true,
        isAnswer: (id: string, sentence: string) => id === articleId && sentence === text,
        group: articleId,
      },
    ];
  });
}
