import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Command } from '../commands/command.ts';
import type { Reply } from '../replies/reply.ts';
import { createConversation } from './create-conversation.ts';
import { runLine } from './run-line.ts';
import { terminalContext } from './terminal-context.ts';

/** What reading lines from a pipe works with. */
export interface PipeParts {
  readonly commands: readonly Command[];
  readonly input: Readable;
  readonly print: (text: string) => void;
  readonly display: (reply: Reply) => string;
  /** When a line is read. */
  readonly now: () => Date;
  /** What is replied to something that a command threw. */
  readonly explain: (error: unknown) => Reply;
}

/** Answers the lines of a pipe one after the other, as if they were typed at the prompt, with a blank line between replies. */
export async function runPipe(parts: PipeParts): Promise<void> {
  const { commands, input, print, display, now, explain } = parts;
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  const { signal } = new AbortController();
  const conversation = createConversation();
  let isFirst = true;
  const reply = (content: Reply) => {
    print(`${isFirst ? '' : '\n'}${display(content)}\n`);
    isFirst = false;
  };
  for await (const line of lines) {
    try {
      const outcome = await runLine(
        line,
        commands,
        terminalContext({
          now: now(),
          progress: () => undefined,
          signal,
          conversation: conversation.turns(),
        }),
      );
      if (outcome.kind === 'leave') return;
      if (outcome.kind !== 'reply') continue;
      reply(outcome.reply);
      if (outcome.turn !== undefined) conversation.add(outcome.turn);
    } catch (error) {
      reply(explain(error));
    }
  }
}
