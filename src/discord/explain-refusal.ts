import {
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  HTTPError,
  RESTJSONErrorCodes,
} from 'discord.js';
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

/**
 * What to do where Discord has refused a request.
 *
 * @returns `undefined` where nobody but us can do something about it
 */
export function explainRefusal(error: unknown): DiscordError | undefined {
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid)
    return new DiscordError(WRONG_TOKEN, { cause: error });
  if (!(error instanceof DiscordAPIError || error instanceof HTTPError)) return undefined;
  if (error.status === 401) return new DiscordError(WRONG_TOKEN, { cause: error });
  const remedy = error instanceof DiscordAPIError ? REMEDIES[Number(error.code)] : undefined;
  return remedy === undefined ? undefined : new DiscordError(remedy, { cause: error });
}
