import { ActivityType, Client, GatewayIntentBits, Options, Partials } from 'discord.js';
import { restOptions } from '../rest-options.ts';
import { withSignal } from '../with-signal.ts';
import type { Pacing } from './create-pacing.ts';
import { pacedSharding } from './paced-sharding.ts';

/** How Discord is connected to. */
export interface ClientSettings {
  readonly apiUrl: string;
  /** Whether the privileged intent for the text of all messages is asked for. */
  readonly readsMessages: boolean;
  /** Aborted when nothing of Discord is waited for any longer. */
  readonly closing: AbortSignal;
  /** When the gateway may be connected to. */
  readonly pacing: Pacing;
}

/** Servers that come late do not keep everybody else's commands waiting: an interaction waits three seconds. */
const GUILD_WAIT_MS = 1_000;
/** Nobody's presence is ever looked at, and messages are fetched when they are needed. */
const MESSAGES_KEPT = 20;
const MEMBERS_KEPT = 200;

/** A client that asks for no more than it needs. Commands and mentions carry their text without a privileged intent. */
export function createClient({ apiUrl, readsMessages, closing, pacing }: ClientSettings): Client {
  const rest = restOptions(apiUrl);
  const { Guilds, GuildMessages, DirectMessages, MessageContent } = GatewayIntentBits;
  return new Client({
    intents: [Guilds, GuildMessages, DirectMessages, ...(readsMessages ? [MessageContent] : [])],
    // Direct channels are not known before the first message in them.
    partials: [Partials.Channel],
    shards: 'auto',
    ws: { buildStrategy: pacedSharding(pacing) },
    waitGuildTimeout: GUILD_WAIT_MS,
    allowedMentions: { parse: [], repliedUser: false },
    presence: {
      status: 'online',
      activities: [{ name: 'ask', type: ActivityType.Custom, state: 'Quotes articles, word for word: /ask' }],
    },
    rest: { ...rest, makeRequest: withSignal(rest.makeRequest, closing) },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: MESSAGES_KEPT,
      PresenceManager: 0,
      ReactionManager: 0,
      GuildMemberManager: {
        maxSize: MEMBERS_KEPT,
        keepOverLimit: (member) => member.id === member.client.user.id,
      },
    }),
  });
}
