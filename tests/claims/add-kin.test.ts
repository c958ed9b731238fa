import { describe, expect, it } from 'vitest';
import { createWordnetLexicon } from '../../src/adapters/wordnet-lexicon.ts';
import type { Demand } from '../../src/answers/demand.ts';
import { addKin } from '../../src/claims/add-kin.ts';
import { stem } from '../../src/retrieval/vocabulary.ts';

const demand = (word: string): Demand => ({
  word,
  stem: stem(word),
  strengths: new Map([[stem(word), 1]]),
  opposites: new Set(),
  weight: 1,
  finding: 'found',
  isName: false,
  isFrame: false,
  isNumber: false,
  isVerb: false,
});
const kinOf = async (word: string, isContrast = async (_left: string, _right: string) => false) => {
  const [added] = await addKin([demand(word)], createWordnetLexicon(), isContrast);
  return [...(added?.strengths.keys() ?? [])].filter((key) => key !== stem(word));
};

describe('addKin', () => {
  it.each([
    ['captives', 'hostag'],
    ['hostages', 'captiv'],
  ])('lets “%s” stand for “%s”', async (word, other) => {
    expect(await kinOf(word)).toContain(other);
  });

  it.each([
    ['hostages', 'convict'],
    ['boat', 'ferri'],
    ['ferry', 'boat'],
    ['attack', 'strike'],
    ['minister', 'presid'],
    ['soldiers', 'worker'],
  ])('does not let “%s” stand for “%s”: another kind, or one of very many', async (word, other) => {
    expect(await kinOf(word)).not.toContain(other);
  });

  it('takes nothing for the same that the library sets against each other', async () => {
    expect(
      await kinOf('prisoners', async (left, right) => left === 'prison' && right === 'hostag'),
    ).not.toContain('hostag');
  });
});
