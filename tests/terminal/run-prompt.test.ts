import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { failureReply } from '../../src/replies/failure-reply.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { createDisplay } from '../../src/terminal/display.ts';
import { createProgressLine } from '../../src/terminal/progress-line.ts';
import { runPrompt } from '../../src/terminal/run-prompt.ts';
import { createDoubleCommand, type DoubleCommand } from '../support/create-double-command.ts';

const TAB = '\t';
const CTRL_C = '\u0003';
const CTRL_D = '\u0004';
const UP = '\u001b[A';

/** A prompt on a terminal of 80 columns, with somebody who types when they see something. */
function open(commands: readonly DoubleCommand[] = [createDoubleCommand()]) {
  const input = new PassThrough();
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 80, rows: 24 });
  const failures: unknown[] = [];
  let shown = '';
  let look: () => void = () => undefined;
  output.on('data', (chunk: Buffer) => {
    shown += chunk.toString();
    look();
  });
  const left = runPrompt({
    commands,
    input,
    output,
    display: createDisplay(output, false),
    progress: createProgressLine(output),
    prompt: '› ',
    now: () => new Date('2024-10-01T12:00:00Z'),
    explain(error) {
      failures.push(error);
      return failureReply(error, false);
    },
  });
  let seenUpTo = 0;
  return {
    left,
    failures,
    type: (keys: string) => input.write(keys),
    /** Waits until something is shown that was not seen before. */
    see: (text: string) =>
      new Promise<void>((resolve) => {
        look = () => {
          const at = shown.indexOf(text, seenUpTo);
          if (at < 0) return;
          seenUpTo = at + text.length;
          look = () => undefined;
          resolve();
        };
        look();
      }),
    get shown() {
      return stripVTControlCharacters(shown);
    },
    get raw() {
      return shown;
    },
  };
}

describe('runPrompt', () => {
  it('answers what is typed and asks again', async () => {
    const prompt = open();
    await prompt.see('› ');
    prompt.type('Who?\r');
    await prompt.see('{"question":"Who?"}');
    await prompt.see('› ');
    prompt.type('/ask article:a When?\r');
    await prompt.see('{"article":"a","question":"When?"}');
    prompt.type(CTRL_D);
    await prompt.left;
    expect(prompt.failures).toEqual([]);
  });

  it.each([
    ['Ctrl-D', CTRL_D],
    ['Ctrl-C', CTRL_C],
    ['a word', 'exit\r'],
    ['a command', '/quit\r'],
  ])('leaves by %s, the cursor on a line of its own', async (_name, keys) => {
    const prompt = open();
    await prompt.see('› ');
    prompt.type(keys);
    await prompt.left;
    expect(prompt.raw.endsWith('\n')).toBe(true);
  });

  it('completes commands and options by Tab', async () => {
    const prompt = open();
    await prompt.see('› ');
    prompt.type(`/a${TAB}`);
    await prompt.see('sk');
    prompt.type(`Who? ar${TAB}`);
    await prompt.see('ticle:');
    prompt.type('b\r');
    await prompt.see('{"article":"b","question":"Who?"}');
    prompt.type(CTRL_D);
    await prompt.left;
  });

  it('remembers what was typed before', async () => {
    const ask = createDoubleCommand();
    const prompt = open([ask]);
    await prompt.see('› ');
    prompt.type('Who?\r');
    await prompt.see('{"question":"Who?"}');
    await prompt.see('› ');
    prompt.type(`${UP}\r`);
    await prompt.see('{"question":"Who?"}');
    prompt.type(CTRL_D);
    await prompt.left;
    expect(ask.calls).toEqual([{ question: 'Who?' }, { question: 'Who?' }]);
  });

  it('tells what is being done, and takes it away before the reply', async () => {
    const ask = createDoubleCommand({
      reply: async (_values, { progress, soFar }) => {
        progress('Comparing sentences');
        soFar?.({ tone: 'plain', blocks: [] }, 'Found so far.');
        return { tone: 'plain', blocks: [{ kind: 'text', text: 'Done.' }] };
      },
    });
    const prompt = open([ask]);
    prompt.type('Who?\r');
    await prompt.see('Comparing sentences …');
    await prompt.see('\r\u001b[2KFound so far.\n');
    await prompt.see('Done.');
    prompt.type(CTRL_D);
    await prompt.left;
  });

  it('gives up an answer by Ctrl-C and asks again', async () => {
    const signals: AbortSignal[] = [];
    const ask = createDoubleCommand({
      reply: ({ question }, { signal, progress }) => {
        progress('Thinking');
        signals.push(signal);
        return question === 'Why?'
          ? Promise.withResolvers<Reply>().promise
          : Promise.resolve({ tone: 'plain', blocks: [{ kind: 'text', text: 'Done.' }] });
      },
    });
    const prompt = open([ask]);
    prompt.type('Why?\r');
    await prompt.see('Thinking');
    prompt.type(CTRL_C);
    await prompt.see('› ');
    expect(signals[0]?.aborted).toBe(true);
    prompt.type('Who?\r');
    await prompt.see('Done.');
    prompt.type(CTRL_D);
    await prompt.left;
  });

  it('answers lines pasted at once, each in turn', async () => {
    const prompt = open();
    prompt.type('One?\rTwo?\rThree?\r');
    await prompt.see('{"question":"One?"}');
    await prompt.see('{"question":"Two?"}');
    await prompt.see('{"question":"Three?"}');
    prompt.type(CTRL_D);
    await prompt.left;
  });

  it('answers what was asked by somebody who has left meanwhile', async () => {
    const { promise, resolve } = Promise.withResolvers<Reply>();
    const prompt = open([createDoubleCommand({ reply: () => promise })]);
    prompt.type('Who?\r');
    prompt.type(CTRL_D);
    await prompt.see('Who?');
    resolve({ tone: 'plain', blocks: [{ kind: 'text', text: 'Done.' }] });
    await prompt.see('Done.');
    await prompt.left;
  });

  it('shows what went wrong and stays', async () => {
    const ask = createDoubleCommand({
      reply: async () => {
        throw new Error('the disk is on fire');
      },
    });
    const prompt = open([ask]);
    prompt.type('Who?\r');
    await prompt.see('! Something went wrong inside Dragoman: the disk is on fire');
    await prompt.see('› ');
    prompt.type(CTRL_D);
    await prompt.left;
    expect(prompt.failures).toEqual([new Error('the disk is on fire')]);
  });
});
