import { describe, expect, it } from 'vitest';
import type { Reply } from '../../src/replies/reply.ts';
import { turnOf } from '../../src/replies/turn-of.ts';

const blocks: Reply['blocks'] = [
  { kind: 'heading', text: 'Ferries' },
  { kind: 'quote', lead: '', text: 'It runs.', number: 1, passageId: 'ferry#1', place: 'paragraph 1' },
];

describe('turnOf', () => {
  it('holds the question and what was quoted', () => {
    expect(turnOf('Does it run?', { tone: 'answer', blocks })).toEqual({
      question: 'Does it run?',
      quoted: ['It runs.'],
    });
  });

  it('holds nothing of the closest passages of a refusal', () => {
    expect(turnOf('Does it run?', { tone: 'refusal', blocks }).quoted).toEqual([]);
  });
});
