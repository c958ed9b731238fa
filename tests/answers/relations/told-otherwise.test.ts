import { describe, expect, it } from 'vitest';
import { readNearby } from '../../../src/answers/relations/nearby.ts';
import { rivalModifier } from '../../../src/answers/relations/rival-modifier.ts';
import { statedThough } from '../../../src/answers/relations/stated-though.ts';
import { readQuestion } from '../../../src/retrieval/read-question.ts';
import { createTestAnalyser } from '../../support/create-test-analyser.ts';

async function compare(question: string, sentence: string) {
  const analyse = await createTestAnalyser([
    { id: 'one', title: 'Harbour notes', published: '2024-09-06', parts: [sentence] },
  ]);
  const analysis = await analyse(readQuestion(question, new Date('2024-09-10')));
  const [best] = analysis.ranked;
  if (best === undefined) throw new Error('No sentence was found.');
  return { nearby: readNearby(best, analysis), analysis };
}

describe('statedThough', () => {
  const share = async (question: string, sentence: string) => {
    const { nearby, analysis } = await compare(question, sentence);
    return statedThough(nearby, analysis);
  };

  it.each([
    ['Who could not repair the crane?', 'Tomas Reed could repair the crane.'],
    ['Which ferry has never carried cattle?', 'The old ferry carried cattle until May.'],
    ['Who could not repair the crane?', 'Tomas Reed, not the mayor, repaired the crane.'],
  ])(
    'counts what is denied in the question and stated in the sentence: %s %s',
    async (question, sentence) => {
      expect(await share(question, sentence)).toBeGreaterThan(0.3);
    },
  );

  it.each([
    ['Who could not repair the crane?', 'Tomas Reed could not repair the crane.'],
    ['Who could repair the crane?', 'Tomas Reed could repair the crane.'],
    ['Who could repair the crane?', 'Tomas Reed could not repair the crane.'],
  ])('counts nothing otherwise: %s %s', async (question, sentence) => {
    expect(await share(question, sentence)).toBe(0);
  });
});

describe('rivalModifier', () => {
  const share = async (question: string, sentence: string) => {
    const { nearby, analysis } = await compare(question, sentence);
    return rivalModifier(nearby, analysis);
  };

  it('counts words side by side of which the second has another word before it', async () => {
    expect(await share('Who owns the wooden pier?', 'The town owns the concrete pier.')).toBe(1);
    expect(
      await share(
        'Who owns the wooden pier?',
        'The town, with its many wooden houses, owns the concrete pier.',
      ),
    ).toBe(1);
  });

  it.each([
    ['Who owns the wooden pier?', 'The town owns the wooden pier.'],
    ['Who owns the wooden pier?', 'The town owns the pier.'],
    ['Who owns it?', 'The town owns the concrete pier.'],
  ])(
    'counts none where they stand together, or where nothing stands in between: %s %s',
    async (question, sentence) => {
      expect(await share(question, sentence)).toBe(0);
    },
  );
});
