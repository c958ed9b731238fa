import { describe, expect, it } from 'vitest';
import { readPassageSignals } from '../../../src/answers/confidence/read-passage-signals.ts';
import { readSignals } from '../../../src/answers/confidence/read-signals.ts';
import { readQuestion } from '../../../src/retrieval/read-question.ts';
import { createTestAnalyser } from '../../support/create-test-analyser.ts';

const analyse = await createTestAnalyser([
  {
    id: 'crane',
    title: 'The harbour crane',
    published: '2024-09-06',
    parts: ['The crane is old. Tomas Reed repaired the crane because it creaked. The crane works.'],
  },
  { id: 'ferry', title: 'Ferry', published: '2024-09-07', parts: ['The ferry leaves at noon with a crate.'] },
]);

async function signalsOf(question: string) {
  const analysis = await analyse(readQuestion(question, new Date('2024-09-10')));
  const [best] = analysis.ranked;
  if (best === undefined) throw new Error('No sentence was found.');
  return {
    ...readSignals(analysis.ranked, analysis, analysis.findings),
    ...readPassageSignals(best.candidate, analysis.matcher, analysis.findings),
  };
}

describe('readPassageSignals', () => {
  it('counts a word in full from the third time on', async () => {
    expect((await signalsOf('What about the crane?')).passageOften).toBeCloseTo(1);
    expect((await signalsOf('What about the ferry?')).passageOften).toBeCloseTo(1 / 3);
  });

  it('takes a passage that nothing rivals for far ahead', async () => {
    const { passageLead } = await signalsOf('Who repaired the crane?');
    expect(passageLead).toBeGreaterThan(0.5);
    expect(passageLead).toBeLessThanOrEqual(1);
  });

  it('looks at thirty words in a row, not at the sentence alone', async () => {
    const { passageWindow, soft } = await signalsOf('Which old crane works?');
    expect(passageWindow).toBeGreaterThan(soft);
  });
});

describe('readSignals', () => {
  it('sees a reason that is asked for and given', async () => {
    expect((await signalsOf('Why did Tomas Reed repair the crane?')).reason).toBe(1);
    expect((await signalsOf('Who repaired the crane?')).reason).toBe(0);
  });

  it('sees how much of a sentence is the question’s', async () => {
    const { focus } = await signalsOf('Who repaired the crane?');
    expect(focus).toBeGreaterThan(0);
    expect(focus).toBeLessThan(1);
  });

  it('sees the heaviest word that is missing from the sentence, even if it stands around', async () => {
    const { heaviest, heaviestHere } = await signalsOf('Who repaired the harbour crane?');
    expect(heaviestHere).toBeGreaterThan(heaviest);
  });
});
