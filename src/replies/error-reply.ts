import type { Reply } from './reply.ts';

/** Something that could not be done. */
export interface ReplyError {
  /** What was found, in a sentence. */
  readonly problem: string;
  /** What to do about it, in a sentence. */
  readonly remedy: string;
}

/** A reply that says what is wrong and what to do about it. */
export function errorReply({ problem, remedy }: ReplyError): Reply {
  return {
    tone: 'error',
    blocks: [
      { kind: 'text', text: problem },
      { kind: 'note', text: remedy },
    ],
  };
}
