import { randomBytes } from 'node:crypto';
import type { FeedbackStore, Vote } from '../../library/feedback-store.ts';

/** What people thought of answers, for as long as the process lives. */
export function createMemoryFeedbackStore(): FeedbackStore {
  // The order is that in which votes were last given.
  const votes = new Map<string, Vote>();
  const key = new Uint8Array(randomBytes(32));
  return {
    save: async (vote) => {
      votes.delete(vote.voter);
      votes.set(vote.voter, { ...vote });
    },
    list: async (serverId) =>
      [...votes.values()]
        .reverse()
        .filter((vote) => vote.serverId === serverId)
        .map(({ voter: _voter, ...feedback }) => feedback)
        .toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)),
    key: async () => key,
    removeServer: async (serverId) => {
      for (const [voter, vote] of votes) if (vote.serverId === serverId) votes.delete(voter);
    },
  };
}
