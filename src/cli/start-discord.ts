import type { App } from '../app.ts';
import type { DiscordConfig } from '../config/discord-config.ts';
import { UnreachableError } from '../discord/connecting/unreachable-error.ts';
import { DiscordError } from '../discord/discord-error.ts';
import { untilAborted } from '../discord/until-aborted.ts';
import { forgetServer } from '../library/forget-server.ts';
import { readQuestion } from '../retrieval/read-question.ts';
import type { CliParts, ExitCode } from './cli-parts.ts';
import { stockLibrary } from './stock-library.ts';
import type { Workplace } from './with-app.ts';

/** Of a process that Discord does not want to see again: whoever watches over it must not start it anew. */
const REFUSED = 3;
/** Of one that has waited for Discord in vain: it may well be started anew. */
const UNREACHABLE = 1;

/** Answers in Discord until the process is told to end, Discord no longer wants the bot, or it cannot be reached for too long. */
export async function startDiscord(
  place: Workplace,
  discord: DiscordConfig,
  parts: CliParts,
): Promise<ExitCode> {
  const { createLog } = await import('../discord/logging/create-log.ts');
  const { runDiscord } = await import('../discord/run-discord.ts');
  const { app, config } = place;
  const { errors, now, heedStop, heedFaults } = parts;
  const log = createLog({ level: config.logLevel, stream: errors, secrets: [discord.token] });
  const signal = heedStop();
  heedFaults((error) => log.error({ error }, 'an error that nobody expected'));
  log.info('preparing what answers: the first time that takes a while');
  await Promise.race([prepare(place, parts), untilAborted(signal)]);
  if (signal.aborted) {
    log.info('ending: nothing has been begun');
    return 0;
  }
  const library = await app.library();
  try {
    const refusal = await runDiscord({
      ...discord,
      commands: await app.commands(),
      settings: library.settings,
      servers: library.servers,
      actions: library.actions,
      forgetServer: (serverId) => forgetServer(library, serverId),
      log,
      now,
      signal,
    });
    if (refusal === null) return 0;
    throw refusal;
  } catch (error) {
    if (!(error instanceof DiscordError || error instanceof UnreachableError)) throw error;
    log.error(error.message);
    return error instanceof DiscordError ? REFUSED : UNREACHABLE;
  }
}

/** Makes the library ready, and whatever else is needed before the first question. */
async function prepare({ app, progress }: Workplace, { errors, now }: CliParts): Promise<void> {
  await app.library();
  await stockLibrary(app, { progress, errors });
  await warmUp(app, now());
  await app.keepEmbedded();
  progress.clear();
}

/** Loads what the first question would: while that is being done nobody is answered, nor even acknowledged. */
async function warmUp(app: Pick<App, 'answerer' | 'searcher'>, now: Date): Promise<void> {
  await app.answerer();
  await (await app.searcher()).search(readQuestion('Who said what?', now), { passages: 1 });
}
