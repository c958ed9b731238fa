import { describe, expect, it } from 'vitest';
import { createWordnetLexicon } from '../../src/adapters/wordnet-lexicon.ts';
import { hasUnknownSubject } from '../../src/answers/has-unknown-subject.ts';
import { readQuestion } from '../../src/retrieval/read-question.ts';
import { createTestAnalyser } from '../support/create-test-analyser.ts';

const lexicon = createWordnetLexicon();
const analyse = await createTestAnalyser(
  [
    {
      id: 'cars',
      title: 'Electric cars sell well',
      parts: ['Electric cars sell well in Velin, said Ilse Brandt. The plant that makes them will grow.'],
    },
  ],
  { lexicon },
);
const isUnknown = async (question: string) =>
  hasUnknownSubject(await analyse(readQuestion(question, new Date('2024-09-10'))), lexicon);

describe('hasUnknownSubject', () => {
  it.each(['what does taavi oomipuu think about electric cars', 'did oomipuu buy electric cars in velin?'])(
    'sees a name in small letters that no article has: %s',
    async (question) => {
      expect(await isUnknown(question)).toBe(true);
    },
  );

  it.each([
    ['the name is there', 'what does ilse brandt say about electric cars'],
    ['the name is spelt a little otherwise', 'what does ilse brandtt say about electric cars'],
    ['the dictionary has the word', 'what does the submarine do for electric cars'],
    ['capitals tell names', 'What does Taavi Oomipuu think about electric cars?'],
    ['there is no subject', 'who sells electric cars'],
  ])('does not where %s: %s', async (_, question) => {
    expect(await isUnknown(question)).toBe(false);
  });
});
