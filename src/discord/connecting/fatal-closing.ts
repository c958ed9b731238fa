import { GatewayCloseCodes } from 'discord.js';
import { DiscordError } from '../discord-error.ts';

const SENTENCES: ReadonlyMap<number, string> = new Map([
  [
    GatewayCloseCodes.AuthenticationFailed,
    'Discord does not know the token. Copy it anew from the developer portal (Bot → Reset Token) into DISCORD_TOKEN.',
  ],
  [
    GatewayCloseCodes.InvalidShard,
    'Discord does not accept how the connections were divided. Please report it; start one process only.',
  ],
  [
    GatewayCloseCodes.ShardingRequired,
    'The bot is in so many servers that it needs more connections than it asked for. Please report it.',
  ],
  [
    GatewayCloseCodes.InvalidAPIVersion,
    'Discord no longer speaks the version of its gateway that this Dragoman speaks. Update Dragoman.',
  ],
  [
    GatewayCloseCodes.InvalidIntents,
    'Discord does not know what the bot asked to be told of. Update Dragoman.',
  ],
  [
    GatewayCloseCodes.DisallowedIntents,
    'Discord has not given the bot the right to read all messages. Switch on “Message Content Intent” in the developer portal (Bot), or set DISCORD_MESSAGE_CONTENT to no.',
  ],
]);

/**
 * What has to be done when Discord has closed the connection for good.
 *
 * @param code with which it was closed
 * @returns `null` for a code after which one may connect again
 */
export function fatalClosing(code: number): DiscordError | null {
  const sentence = SENTENCES.get(code);
  return sentence === undefined ? null : new DiscordError(`${sentence} (Code ${code}.)`);
}
