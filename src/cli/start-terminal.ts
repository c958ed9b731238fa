import { isMendable } from '../is-mendable.ts';
import { failureReply } from '../replies/failure-reply.ts';
import { greetingReply } from '../replies/greeting-reply.ts';
import type { Reply } from '../replies/reply.ts';
import { createDisplay } from '../terminal/display.ts';
import { createPalette } from '../terminal/palette.ts';
import { runPipe } from '../terminal/run-pipe.ts';
import { runPrompt } from '../terminal/run-prompt.ts';
import type { CliParts, ExitCode } from './cli-parts.ts';
import type { Workplace } from './with-app.ts';

/** Answers at a prompt, or line by line from a pipe. */
export async function startTerminal(
  { app, config, progress }: Workplace,
  { input, output, errors, now }: CliParts,
): Promise<ExitCode> {
  const commands = await app.commands();
  const display = createDisplay(output, config.isColoured);
  let hasFailed = false;
  const explain = (error: unknown): Reply => {
    progress.clear();
    hasFailed ||= !isMendable(error);
    // On a terminal it would stand in the middle of the conversation.
    if (errors.isTTY !== true && !isMendable(error)) errors.write(`${traceOf(error)}\n`);
    return failureReply(error, isMendable(error));
  };
  const shared = { commands, input, display, now, explain };
  if (input.isTTY !== true || output.isTTY !== true) {
    await runPipe({ ...shared, print: (text) => output.write(text) });
    return hasFailed ? 1 : 0;
  }
  output.write(`\n${display(greetingReply(await app.status()))}\n\n`);
  const prompt = createPalette(config.isColoured).answer('› ');
  await runPrompt({ ...shared, output, progress, prompt });
  return 0;
}

function traceOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
