import { describe, expect, it } from 'vitest';
import { splitClauses } from '../../src/claims/split-clauses.ts';

describe('splitClauses', () => {
  it.each([
    ['50 people died on board, the inquiry makes 31 recommendations', 2],
    ['The ferry sank off the cape; the captain was cleared of blame', 2],
    ['The mayor resigned on Monday, and the council elected a new one', 2],
    ['The ferry sank, which surprised the whole town', 0],
    ['The ferry sank off the cape, because nobody had locked the door', 0],
    ['The captain, Piet Marrow, drowned', 0],
    ['The ferry sank', 0],
    ['He said “the ferry sank off the cape, the captain drowned”', 0],
    ['Apples, pears and plums from the island were sold', 0],
  ])('%s', (sentence, parts) => {
    expect(splitClauses(sentence)).toHaveLength(parts);
  });
});
