import { describe, expect, it } from 'vitest';
import { createArticleReader } from '../../src/answers/create-article-reader.ts';
import { quoteAll } from '../../src/answers/quote-all.ts';
import { readQuestion } from '../../src/retrieval/read-question.ts';
import { createStockedLibrary } from '../support/create-stocked-library.ts';
import { createTestAnalyser } from '../support/create-test-analyser.ts';

const articles = [
  {
    id: 'harbour',
    parts: [
      'The lamp of the lighthouse went out in May. It had been broken for eleven days. They mended it in June. The harbour has two cranes.',
    ],
  },
  { id: 'velin', parts: ['The harbour of Velin has no lamp at all.'] },
];
const analyse = await createTestAnalyser(articles);
const reader = createArticleReader(await createStockedLibrary(articles));
const { ranked } = await analyse(
  readQuestion('When did the lamp of the harbour break?', new Date('2024-09-06')),
);

/** The quotes of the sentences that begin so. */
async function quoted(...beginnings: readonly string[]): Promise<readonly string[]> {
  const chosen = beginnings.flatMap(
    (beginning) => ranked.find(({ candidate }) => candidate.sentence.text.startsWith(beginning)) ?? [],
  );
  return (await quoteAll(chosen, reader)).map(({ text }) => text);
}
const lamp = 'The lamp of the lighthouse went out in May.';
const broken = 'It had been broken for eleven days.';

describe('quoteAll', () => {
  it('quotes each sentence, in the order given', async () => {
    expect(await quoted('The harbour of', 'The harbour has')).toEqual([
      'The harbour of Velin has no lamp at all.',
      'The harbour has two cranes.',
    ]);
  });

  it('quotes nothing twice: a sentence widened by the one before it holds what was quoted already', async () => {
    expect(await quoted('The lamp', 'It had')).toEqual([`${lamp} ${broken}`]);
    expect(await quoted('It had', 'The lamp')).toEqual([`${lamp} ${broken}`]);
  });

  it('makes one quote of neighbours with the same speaker', async () => {
    expect(await quoted('They mended', 'The harbour has')).toEqual([
      `${broken} They mended it in June. The harbour has two cranes.`,
    ]);
  });

  it('makes one quote of several that overlap, where the first of them stood', async () => {
    expect(await quoted('It had', 'The harbour of', 'They mended')).toEqual([
      `${lamp} ${broken} They mended it in June.`,
      'The harbour of Velin has no lamp at all.',
    ]);
  });
});
