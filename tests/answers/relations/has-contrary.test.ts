import { describe, expect, it } from 'vitest';
import { hasContrary } from '../../../src/answers/relations/has-contrary.ts';
import { readWords } from '../../../src/retrieval/read-words.ts';

const compare = (question: string, sentence: string) => hasContrary(readWords(question), readWords(sentence));

describe('hasContrary', () => {
  it.each([
    ['How many ships left after the storm?', 'Nine ships left before the storm.'],
    ['Which pier is used least?', 'Pier Four is used most.'],
    ['What did the northern harbour import?', 'The southern harbour imports grain.'],
    ['Who was the last keeper?', 'Ada Holm was the first keeper.'],
  ])('sees a word that makes the opposite of the question: %s %s', (question, sentence) => {
    expect(compare(question, sentence)).toBe(true);
  });

  it.each([
    ['the word is there, too', 'Which pier is used least?', 'Pier Four is used most and Pier Two least.'],
    ['the question has both', 'Did more or fewer ships come?', 'Fewer ships came.'],
    ['nothing opposes', 'Who was the first keeper?', 'Ada Holm was keeper for years.'],
  ])('sees none where %s', (_why, question, sentence) => {
    expect(compare(question, sentence)).toBe(false);
  });
});
