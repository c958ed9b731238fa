import type { Reply } from '../replies/reply.ts';
import type { Command, ThreadOutcome } from './command.ts';

const SENTENCES: Readonly<Record<ThreadOutcome, string>> = {
  opened: 'The thread is open. Ask on there.',
  exists: 'There is a thread below this answer already.',
  forbidden: 'You may not open threads in this channel.',
  impossible: 'I cannot open a thread here.',
};

/** The button below an answer that opens a thread, named for its question. */
export function createThreadCommand(): Command {
  return {
    name: 'thread',
    description: 'Open a thread to go on asking in',
    isHidden: true,
    isPrivate: () => true,
    options: [{ name: 'name', description: 'What the thread is about', isRequired: true }],
    async run({ openThread }, { name = '' }): Promise<Reply> {
      const outcome = (await openThread?.(name)) ?? 'impossible';
      const tone = outcome === 'opened' ? 'plain' : 'error';
      return { tone, blocks: [{ kind: 'text', text: SENTENCES[outcome] }] };
    },
  };
}
