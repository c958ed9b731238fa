import { describe, expect, it } from 'vitest';
import { createTestAnswerer } from '../../support/create-test-answerer.ts';

const answerer = await createTestAnswerer([
  {
    id: 'crane',
    title: 'Port Ellery quarrels about its crane',
    outlet: 'The Ellery Post',
    published: '2024-09-06',
    parts: [
      'The old crane in the harbour is safe, said the mayor of Port Ellery, Tomas Reed. Painters were at work on the gate. Ilse Brandt, who leads the dockers, said the crane was older than she was.',
      'Seven of the eleven bolts of the crane were loose.',
    ],
  },
  {
    id: 'ice',
    title: 'Ice cream sells out',
    published: '2024-09-05',
    parts: ['Anna Quist sold ice cream at the gate.'],
  },
  {
    id: 'velin',
    title: 'A crane like ours',
    outlet: 'Velin Courier',
    published: '2024-09-05',
    parts: ['Nine of the eleven bolts of the crane in Port Ellery were loose, the Courier has learned.'],
  },
]);

async function quotes(question: string): Promise<readonly string[]> {
  const answer = await answerer.answer({ question, askedAt: new Date('2024-09-10') });
  return answer.kind === 'answered' ? answer.quotes.map(({ text }) => text) : [];
}

describe('answerSides', () => {
  it.each([
    'How do Reed and Brandt differ on the crane?',
    'What does Reed say about the crane, and what does Brandt say about it?',
  ])('quotes what each side says: "%s"', async (question) => {
    expect(await quotes(question)).toEqual([
      expect.stringContaining('Tomas Reed'),
      expect.stringContaining('Ilse Brandt'),
    ]);
  });

  it('quotes each publication from its own article', async () => {
    const question =
      'How do The Ellery Post and the Velin Courier differ on how many bolts of the crane were loose?';
    expect(await quotes(question)).toEqual([
      expect.stringContaining('Seven of the eleven'),
      expect.stringContaining('Nine of the eleven'),
    ]);
  });

  it('compares nobody with one who says nothing of it', async () => {
    expect(await quotes('How do Quist and Brandt differ on the bolts?')).not.toContainEqual(
      expect.stringContaining('ice cream'),
    );
  });
});
