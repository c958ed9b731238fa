import { describe, expect, it } from 'vitest';
import { chooseQuotes } from '../../src/answers/choose-quotes.ts';
import type { RankedCandidate } from '../../src/answers/ranked-candidate.ts';
import { readQuestion } from '../../src/retrieval/read-question.ts';
import { createTestAnalyser } from '../support/create-test-analyser.ts';

const analyse = await createTestAnalyser([
  {
    id: 'a',
    parts: [
      'The ferry sank off Velin in May. Eleven sailors of the ferry were saved by fishermen. The ferry belonged to a company in Sorotin.',
      `The ferry ${'was late and '.repeat(48)}old. The ferry sank off Velin in May, too.`,
    ],
  },
]);
const { ranked } = await analyse(readQuestion('When did the ferry sink?', new Date('2024-09-06')));

/** The sentences that begin so, with the given probabilities. */
function likely(
  ...wanted: readonly (readonly [beginning: string, probability: number])[]
): RankedCandidate[] {
  return wanted.map(([beginning, probability]) => {
    const found = ranked.find(({ candidate }) => candidate.sentence.text.startsWith(beginning));
    if (found === undefined) throw new Error(`No sentence begins with "${beginning}".`);
    return { ...found, probability };
  });
}
const beginnings = (chosen: readonly RankedCandidate[]) =>
  chosen.map(({ candidate }) => candidate.sentence.text.slice(0, 9));

describe('chooseQuotes', () => {
  it('adds up to two sentences that are likely, too', () => {
    const all = likely(['The ferry sank', 0.5], ['Eleven', 0.3], ['The ferry belonged', 0.2]);
    expect(beginnings(chooseQuotes(all))).toEqual(['The ferry', 'Eleven sa', 'The ferry']);
  });

  it('leaves out what is much less likely', () => {
    expect(chooseQuotes(likely(['The ferry sank', 0.9], ['Eleven', 0.05]))).toHaveLength(1);
  });

  it('leaves out what is long, and what says the same', () => {
    const all = likely(
      ['The ferry sank off Velin in May.', 0.5],
      ['The ferry was', 0.2],
      ['The ferry sank off Velin in May, too', 0.2],
    );
    expect(chooseQuotes(all)).toHaveLength(1);
  });

  it('quotes more beside a sentence that begins by pointing back, which may not say who is meant', () => {
    const chosen = likely(['The ferry sank off Velin in May.', 0.5], ['The ferry was', 0.2]);
    const [best, next] = chosen;
    if (best === undefined || next === undefined) throw new Error('Two sentences are needed.');
    const { candidate } = best;
    const sentence = { ...candidate.sentence, text: 'It sank off Velin in May.' };
    expect(chooseQuotes([best, next])).toHaveLength(1);
    expect(chooseQuotes([{ ...best, candidate: { ...candidate, sentence } }, next])).toHaveLength(2);
  });

  it('quotes the best sentence whatever its length', () => {
    expect(chooseQuotes(likely(['The ferry was', 1]))).toHaveLength(1);
  });
});
