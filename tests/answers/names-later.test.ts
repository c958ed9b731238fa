import { describe, expect, it } from 'vitest';
import { namesLater } from '../../src/answers/names-later.ts';
import { readQuestion } from '../../src/retrieval/read-question.ts';

const ASKED = new Date('2025-06-01');
const later = (question: string, newest: string | null) => {
  const corpus = { newest: newest === null ? null : Date.parse(newest), latestMention: null };
  return namesLater(readQuestion(question, ASKED), corpus);
};

describe('namesLater', () => {
  it.each([
    ['Who ran the port in May 2025?', true],
    ['Who ran the port in May 2024?', false],
    ['Who ran the port in May?', false],
    ['Who ran the port?', false],
  ])(
    'compares the times a question names, year included, with the newest article: %s (%s)',
    (question, is) => {
      expect(later(question, '2024-09-06')).toBe(is);
    },
  );

  it('knows nothing where no article is dated', () => {
    expect(later('Who ran the port in May 2025?', null)).toBe(false);
  });
});
