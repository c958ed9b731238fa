import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import type { Command } from '../commands/command.ts';
import type { Reply } from '../replies/reply.ts';
import { completeLine } from './complete-line.ts';
import { createConversation } from './create-conversation.ts';
import type { ProgressLine } from './progress-line.ts';
import { type LineOutcome, runLine } from './run-line.ts';
import { terminalContext } from './terminal-context.ts';

/** What the prompt works with. */
export interface PromptParts {
  readonly commands: readonly Command[];
  readonly input: Readable;
  readonly output: Writable;
  readonly display: (reply: Reply) => string;
  readonly progress: ProgressLine;
  /** What stands in front of what is typed. */
  readonly prompt: string;
  readonly now: () => Date;
  /** What is replied to something that a command threw. */
  readonly explain: (error: unknown) => Reply;
}

/**
 * Asks for lines and answers them until somebody leaves: by Ctrl-D, by Ctrl-C, or in words. Ctrl-C during an answer only
 * gives that answer up. Tab completes commands and the values of their options.
 */
export async function runPrompt(parts: PromptParts): Promise<void> {
  const { commands, input, output, display, progress, prompt, now, explain } = parts;
  const lines = createInterface({
    input,
    output,
    prompt,
    terminal: true,
    historySize: 200,
    removeHistoryDuplicates: true,
    completer: (line: string) => completeLine(line, commands),
  });
  const conversation = createConversation();
  let answering: AbortController | undefined;
  let isClosed = false;
  lines.on('close', () => {
    isClosed = true;
  });
  lines.on('SIGINT', () => {
    if (answering === undefined) lines.close();
    else answering.abort();
  });

  const answer = async (line: string): Promise<LineOutcome> => {
    answering = new AbortController();
    const { signal } = answering;
    const show = (step: string) => {
      if (!signal.aborted) progress.show(step);
    };
    try {
      const running = runLine(
        line,
        commands,
        terminalContext({
          now: now(),
          progress: show,
          soFar: (_, told) => {
            if (!signal.aborted) progress.say(told);
          },
          signal,
          conversation: conversation.turns(),
        }),
      );
      return await Promise.race([running, givenUp(signal)]);
    } catch (error) {
      return { kind: 'reply', reply: explain(error) };
    } finally {
      answering = undefined;
      progress.clear();
    }
  };

  lines.prompt();
  for await (const line of lines) {
    const outcome = await answer(line);
    if (outcome.kind === 'leave') break;
    if (outcome.kind === 'reply' && outcome.turn !== undefined) conversation.add(outcome.turn);
    if (outcome.kind === 'reply') output.write(`\n${display(outcome.reply)}\n\n`);
    // Somebody may have left while this was being answered.
    if (!isClosed) lines.prompt();
  }
  lines.close();
  output.write('\n');
}

/** Nothing comes of an answer that nobody waits for; what it still throws is of no use to anybody. */
function givenUp(signal: AbortSignal): Promise<LineOutcome> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve({ kind: 'nothing' }), { once: true });
  });
}
