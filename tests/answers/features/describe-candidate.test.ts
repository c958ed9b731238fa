import { describe, expect, it } from 'vitest';
import type { FeatureValues } from '../../../src/answers/features/feature.ts';
import { readQuestion } from '../../../src/retrieval/read-question.ts';
import { createTestAnalyser } from '../../support/create-test-analyser.ts';

const analyse = await createTestAnalyser([
  {
    id: 'harbour',
    title: 'Harbour strike ends',
    parts: [
      'Ilse Maria Brandt became mayor of Velin in 2019. She had run the fish market before. Brandt closed the old quay in March.',
      'Emil Brandt, a baker, sued the town. The town paid Tomas Reed to repair the crane since 2020, because it was broken.',
    ],
  },
  {
    id: 'other',
    title: 'Bakers meet',
    parts: ['The bakers of Velin met Brandt at the quay, and Ilse the cook.'],
  },
]);

/** What is known of the sentence that begins so, with regard to a question. */
async function describeSentence(question: string, beginning: string): Promise<FeatureValues> {
  const { ranked } = await analyse(readQuestion(question, new Date('2024-09-10')));
  const found = ranked.find(({ candidate }) => candidate.sentence.text.startsWith(beginning));
  if (found === undefined) throw new Error(`No sentence begins with "${beginning}".`);
  return found.values;
}

describe('describeCandidate', () => {
  const asked = 'When did Ilse Brandt close the quay?';

  it('counts a surname for the whole name where the article gives it in full', async () => {
    expect((await describeSentence(asked, 'Brandt closed')).names).toBeCloseTo(0.95, 1);
  });

  it('does not where another given name stands before it', async () => {
    expect((await describeSentence(asked, 'Emil Brandt')).names).toBeLessThan(0.6);
  });

  it('finds the name that a pronoun may mean in the sentences before', async () => {
    const { names, namesRecent } = await describeSentence('What did Ilse Brandt run before?', 'She had run');
    expect(names).toBe(0);
    expect(namesRecent).toBe(1);
  });

  it('finds a name anywhere in the article', async () => {
    const { namesRecent, namesArticle } = await describeSentence(
      'Who repaired the crane for Ilse Brandt?',
      'The town paid',
    );
    expect(namesArticle).toBe(1);
    expect(namesRecent).toBe(1);
  });

  it('sees the very form of a word apart from its relatives', async () => {
    const same = await describeSentence('What did Ilse Brandt run?', 'She had run');
    const other = await describeSentence('What was Ilse Brandt running?', 'She had run');
    expect(same.form).toBeGreaterThan(other.form);
    expect(other.plain).toBeGreaterThan(0);
  });

  it('sees two names in a row where somebody is asked for', async () => {
    expect((await describeSentence('Who repaired the crane?', 'The town paid')).hasFullName).toBe(1);
    expect((await describeSentence('Who closed the quay?', 'Brandt closed')).hasFullName).toBe(0);
  });

  it('takes “since” before a date for no reason', async () => {
    expect((await describeSentence('Why was the crane repaired?', 'The town paid')).hasReason).toBe(1);
    expect((await describeSentence('Why was Brandt mayor?', 'Ilse Maria')).hasReason).toBe(0);
  });
});
