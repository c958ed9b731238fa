import type { LocalDiscord } from '../../support/discord/start-discord.ts';
import type { LogLine } from './start-bot.ts';

/**
 * What must never come of anything that people do: bodies that Discord refuses, errors in the log, messages that could notify
 * somebody. One line each; none where all is well.
 */
export function listHarm({
  discord,
  lines,
}: {
  readonly discord: LocalDiscord;
  readonly lines: readonly LogLine[];
}): readonly string[] {
  const refused = discord
    .refusals()
    .map(
      ({ method, route, answer, body }) =>
        `${method} ${route} ${JSON.stringify(answer)} ${JSON.stringify(body).slice(0, 500)}`,
    );
  const errors = lines.filter(({ level }) => level === 'error').map((line) => JSON.stringify(line));
  const open = discord
    .sends()
    .filter(({ allowed_mentions: allowed }) => JSON.stringify(Object(allowed)['parse']) !== '[]')
    .map((body) => `may notify: ${JSON.stringify(body).slice(0, 200)}`);
  const pings = [...discord.state.messages.values()]
    .filter(({ authorId, pings: notified }) => authorId === discord.applicationId && notified.length > 0)
    .map(({ pings: notified }) => `notifies ${notified.join(', ')}`);
  return [...refused, ...errors, ...open, ...pings];
}
