import { describe, expect, it } from 'vitest';
import type { ThreadOutcome } from '../../src/commands/command.ts';
import { createThreadCommand } from '../../src/commands/thread-command.ts';
import { replyText } from '../../src/replies/reply-text.ts';
import { createContext } from '../support/create-context.ts';

describe('opening a thread', () => {
  it.each<[ThreadOutcome, string, string]>([
    ['opened', 'plain', 'The thread is open. Ask on there.'],
    ['exists', 'error', 'There is a thread below this answer already.'],
    ['forbidden', 'error', 'You may not open threads in this channel.'],
    ['impossible', 'error', 'I cannot open a thread here.'],
  ])('says what came of it: %s', async (outcome, tone, text) => {
    const names: string[] = [];
    const openThread = async (name: string) => {
      names.push(name);
      return outcome;
    };
    const reply = await createThreadCommand().run(createContext({ openThread }), { name: 'Who said so?' });
    expect([reply.tone, replyText(reply)]).toEqual([tone, text]);
    expect(names).toEqual(['Who said so?']);
  });

  it('cannot be done where there are no threads', async () => {
    const reply = await createThreadCommand().run(createContext(), { name: 'Who?' });
    expect(replyText(reply)).toBe('I cannot open a thread here.');
  });

  it('is for the person alone, and only reached by a button', () => {
    expect(createThreadCommand()).toMatchObject({ isHidden: true });
    expect(createThreadCommand().isPrivate?.({})).toBe(true);
  });
});
