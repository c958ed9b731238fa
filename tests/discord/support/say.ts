import type { Action, Reply } from '../../../src/replies/reply.ts';

/** A reply of one sentence, with buttons. */
export function say(text: string, actions: readonly Action[] = [], tone: Reply['tone'] = 'plain'): Reply {
  return { tone, blocks: [{ kind: 'text', text }], actions };
}
