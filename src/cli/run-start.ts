import type { CliParts, ExitCode } from './cli-parts.ts';
import { stockLibrary } from './stock-library.ts';
import { withApp } from './with-app.ts';

/** Answers in Discord where there is a token, otherwise in the terminal, once there is something to answer from. */
export function runStart(parts: CliParts): Promise<ExitCode> {
  return withApp<ExitCode>({ library: undefined, options: {} }, parts, async (place) => {
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
