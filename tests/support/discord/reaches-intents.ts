const GUILDS = 1 << 0;
const GUILD_MESSAGES = 1 << 9;
const DIRECT_MESSAGES = 1 << 12;

/**
 * Whether an event is sent to an app with these intents.
 *
 * @see https://discord.com/developers/docs/events/gateway#list-of-intents
 */
export function reachesIntents(event: string, intents: number, isDirect: boolean): boolean {
  if (event.startsWith('MESSAGE_')) return (intents & (isDirect ? DIRECT_MESSAGES : GUILD_MESSAGES)) !== 0;
  if (/^(?:GUILD_(?:CREATE|UPDATE|DELETE)|CHANNEL_|THREAD_)/u.test(event)) return (intents & GUILDS) !== 0;
  return true;
}
