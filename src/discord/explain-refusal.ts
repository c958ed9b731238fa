import { DiscordAPIError, HTTPError, RESTJSONErrorCodes } from 'discord.js';
import { DiscordError } from './discord-error.ts';

const WRONG_TOKEN =
  'Discord does not know the token. Copy it anew from the developer portal (Bot → Reset Token) into DISCORD_TOKEN.';

const REMEDIES: Readonly<Record<number, string>> = {
  [RESTJSONErrorCodes.UnknownGuild]:
    'Discord knows no server with this id. Copy the id anew: right-click the server, Copy Server ID (developer mode has to be on).',
  [RESTJSONErrorCodes.MissingAccess]:
    'Discord does not let Dragoman change the commands of this server. Invite it there first, with the scopes “bot” and “applications.commands”.',
  [RESTJSONErrorCodes.MaximumDailyApplicationCommandCreatesReached]:
    'Discord has taken all new commands it takes for one server in a day (200). Try again tomorrow.',
};

/** Causes of a connection that did not come about. */
const UNREACHABLE = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'ENETUNREACH', 'EHOSTUNREACH']);

/**
 * What to do where Discord has refused a request, or could not be reached.
 *
 * @returns `undefined` where nobody but us can do something about it
 */
export function explainRefusal(error: unknown): DiscordError | undefined {
  if (error instanceof DiscordAPIError || error instanceof HTTPError) {
    if (error.status === 401) return new DiscordError(WRONG_TOKEN, { cause: error });
    const remedy = error instanceof DiscordAPIError ? REMEDIES[Number(error.code)] : undefined;
    return remedy === undefined ? undefined : new DiscordError(remedy, { cause: error });
  }
  const code = codeOf(error);
  if (code === undefined || !UNREACHABLE.has(code)) return undefined;
  return new DiscordError(
    `Discord cannot be reached (${code}). Check the connection, and DISCORD_API_URL if it is set.`,
    { cause: error },
  );
}

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('code' in error && typeof error.code === 'string') return error.code;
  // Where an address has several, each of them has failed.
  const [first] = error instanceof AggregateError ? error.errors : [error.cause];
  return first === undefined ? undefined : codeOf(first);
}
