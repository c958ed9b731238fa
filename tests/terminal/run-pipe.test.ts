import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { failureReply } from '../../src/replies/failure-reply.ts';
import { createDisplay } from '../../src/terminal/display.ts';
import { runPipe } from '../../src/terminal/run-pipe.ts';
import { createDoubleCommand, type DoubleCommand } from '../support/create-double-command.ts';

const now = new Date('2024-10-01T12:00:00Z');

async function pipe(lines: string, commands: readonly DoubleCommand[] = [createDoubleCommand()]) {
  const printed: string[] = [];
  const failures: unknown[] = [];
  await runPipe({
    commands,
    input: Readable.from([Buffer.from(lines)]),
    print: (text) => printed.push(text),
    display: createDisplay({}, true),
    now: () => now,
    explain(error) {
      failures.push(error);
      return failureReply(error, false);
    },
  });
  return { printed: printed.join(''), failures };
}

describe('runPipe', () => {
  it('answers each line in turn, with a blank line between replies and no colours', async () => {
    const { printed } = await pipe('Who?\r\n/ask article:a When?\nWhere?');
    expect(printed).toBe(
      '{"question":"Who?"}\n\n{"article":"a","question":"When?"}\n\n{"question":"Where?"}\n',
    );
  });

  it('lends each question those before it, and what was quoted in answer to them', async () => {
    const seen: unknown[] = [];
    const command = createDoubleCommand({
      reply: async (_values, { conversation }) => {
        seen.push(conversation);
        return {
          tone: 'answer',
          blocks: [{ kind: 'quote', lead: '', text: 'It runs.', number: 1, passageId: 'a#1', place: '' }],
        };
      },
    });
    await pipe('Who?\nand when?\n', [command]);
    expect(seen).toEqual([[], [{ question: 'Who?', quoted: ['It runs.'] }]]);
  });

  it('passes over empty lines', async () => {
    expect((await pipe('\n\nWho?\n\n\n')).printed).toBe('{"question":"Who?"}\n');
  });

  it('prints nothing for no lines', async () => {
    expect((await pipe('')).printed).toBe('');
  });

  it('replies to what is wrong and goes on', async () => {
    expect((await pipe('/nothing\nWho?\n')).printed).toMatch(
      /no command \/nothing.*\{"question":"Who\?"\}\n$/su,
    );
  });

  it('tells of what a command throws and goes on', async () => {
    const reply = async ({ question }: { question?: string }) => {
      if (question === 'Who?') throw new Error('the disk is on fire');
      return { tone: 'plain' as const, blocks: [{ kind: 'text' as const, text: 'Then.' }] };
    };
    const { printed, failures } = await pipe('Who?\nWhen?\n', [createDoubleCommand({ reply })]);
    expect(printed).toMatch(/Something went wrong.*the disk is on fire.*\n\nThen\.\n$/su);
    expect(failures).toEqual([new Error('the disk is on fire')]);
  });

  it('disarms what a reply contains', async () => {
    expect((await pipe('\u001b]0;owned\u0007')).printed).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  it('leaves where a line says so', async () => {
    expect((await pipe('Who?\n/quit\nWhen?\n')).printed).toBe('{"question":"Who?"}\n');
  });
});
