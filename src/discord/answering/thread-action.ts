import type { Action } from '../../replies/reply.ts';

/** The button that opens a thread below an answer, named for its question. */
export function threadAction(question: string): Action {
  return { label: 'Continue in a thread', command: 'thread', values: { name: question } };
}
