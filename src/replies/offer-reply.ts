import type { Reply } from './reply.ts';

/** What can be done with a message that was replied to without a word. */
export function offerReply(message: string): Reply {
  return {
    tone: 'plain',
    blocks: [{ kind: 'text', text: 'What is wanted of this message?' }],
    actions: [
      { label: 'Check it', command: 'check', values: { text: message, private: 'false' }, isMain: true },
      { label: 'Find a source', command: 'cite', values: { claim: message, private: 'false' } },
      { label: 'Who said it', command: 'whosaid', values: { words: message } },
    ],
  };
}
