import { describe, expect, it } from 'vitest';
import { createConversation } from '../../src/terminal/create-conversation.ts';

describe('createConversation', () => {
  it('remembers the last six turns, oldest first', () => {
    const conversation = createConversation();
    expect(conversation.turns()).toEqual([]);
    for (let count = 1; count <= 8; count++) conversation.add({ question: `${count}?`, quoted: [] });
    expect(conversation.turns().map(({ question }) => question)).toEqual([
      '3?',
      '4?',
      '5?',
      '6?',
      '7?',
      '8?',
    ]);
  });
});
