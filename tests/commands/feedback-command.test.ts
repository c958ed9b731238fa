import { describe, expect, it } from 'vitest';
import { createFeedbackCommand } from '../../src/commands/feedback-command.ts';
import type { FeedbackStore, Vote } from '../../src/library/feedback-store.ts';
import { createContext } from '../support/create-context.ts';

const unexpected = async () => {
  throw new Error('That was not expected.');
};

/** The votes as they are kept, given by people of one server or another about some questions. */
async function vote(given: readonly { userId: string; question: string; serverId?: string; key?: number }[]) {
  const votes: Vote[] = [];
  for (const { userId, question, serverId = 's1', key = 1 } of given) {
    const store: FeedbackStore = {
      save: async (one) => {
        votes.push(one);
      },
      key: async () => new Uint8Array(32).fill(key),
      list: unexpected,
      removeServer: unexpected,
    };
    const context = createContext({ place: { serverId, channelId: 'c1', userId } });
    await createFeedbackCommand(store).run(context, { verdict: 'helpful', question });
  }
  return votes;
}

describe('feedback', () => {
  it('knows a second vote of one person on a question, and nothing else of anybody', async () => {
    const question = 'Who won?';
    const [anna, again, ...others] = await vote([
      { userId: 'anna', question },
      { userId: 'anna', question },
      { userId: 'ben', question },
      { userId: 'anna', question: 'Who lost?' },
      { userId: 'anna', question, serverId: 's2' },
      { userId: 'anna', question, key: 2 },
    ]);
    expect(again?.voter).toBe(anna?.voter);
    expect(new Set([anna, ...others].map((one) => one?.voter)).size).toBe(5);
    expect(JSON.stringify([anna, again, ...others])).not.toMatch(/anna|ben/u);
  });
});
