import type { CliParts, ExitCode } from './cli-parts.ts';
import { newProgram, runProgram } from './run-program.ts';
import { stockLibrary } from './stock-library.ts';
import { withApp } from './with-app.ts';

const ABOUT = `
With DISCORD_TOKEN it is a Discord bot, without one it answers here. Settings are read from the environment and from .env;
.env.example tells what each does.`;

/**
 * Answers in Discord where there is a token, otherwise in the terminal, once there is something to answer from.
 *
 * @param words what stands behind the program's name
 */
export function runStart(words: readonly string[], parts: CliParts): Promise<ExitCode> {
  return runProgram(words, (finish) =>
    newProgram('Starts Dragoman: answers from the articles it is given, word for word.', parts)
      .option('--library <dir>', 'the folder of the library (default: LIBRARY_DIR, else data/library)')
      .allowExcessArguments(false)
      .addHelpText('after', ABOUT)
      .action(async ({ library }: { readonly library?: string }) => finish(await start(library, parts))),
  );
}

function start(library: string | undefined, parts: CliParts): Promise<ExitCode> {
  return withApp<ExitCode>({ library, options: {} }, parts, async (place) => {
    const { app, config, progress } = place;
    if (config.discord === null) {
      await stockLibrary(app, { progress, errors: parts.errors });
      await app.keepEmbedded();
      const { startTerminal } = await import('./start-terminal.ts');
      return startTerminal(place, parts);
    }
    const { startDiscord } = await import('./start-discord.ts');
    return startDiscord(place, config.discord, parts);
  });
}
