import { describe, expect, it } from 'vitest';
import { turnOf } from '../../../src/discord/conversation/turn-of.ts';
import type { QuoteBlock, Reply } from '../../../src/replies/reply.ts';

const quote = (text: string, number: number | null): QuoteBlock => ({
  kind: 'quote',
  lead: 'According to Ann:',
  text,
  number,
  passageId: 'a#1',
  place: '',
});
const reply = (tone: Reply['tone']): Reply => ({
  tone,
  blocks: [quote('It sank.', 1), quote('Nearby.', null)],
});

describe('turnOf', () => {
  it('is the question and the words that were quoted, not those that were only near', () => {
    expect(turnOf({ question: 'Did it sink?' }, reply('answer'))).toEqual({
      question: 'Did it sink?',
      quoted: ['It sank.'],
    });
  });

  it('is nothing where nothing was asked, or nothing came of it', () => {
    expect(turnOf({ name: 'Ann' }, reply('answer'))).toBeNull();
    expect(turnOf({ question: 'Did it sink?' }, reply('error'))).toBeNull();
  });
});
