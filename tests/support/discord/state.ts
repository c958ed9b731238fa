import { createSnowflakes } from './create-snowflakes.ts';
import { createMovableClock, type MovableClock } from './movable-clock.ts';
import type { RecordedRequest } from './recorded-request.ts';
import type {
  AccountRecord,
  ChannelRecord,
  CommandRecord,
  GuildRecord,
  InteractionRecord,
  MessageRecord,
} from './records.ts';

/** All that our Discord knows. */
export interface DiscordState {
  readonly clock: MovableClock;
  readonly nextId: () => string;
  readonly token: string;
  readonly bot: AccountRecord;
  readonly users: Map<string, AccountRecord>;
  readonly guilds: Map<string, GuildRecord>;
  readonly channels: Map<string, ChannelRecord>;
  readonly messages: Map<string, MessageRecord>;
  readonly interactions: Map<string, InteractionRecord>;
  /** Commands by scope: `global`, or the id of a server. */
  readonly commands: Map<string, CommandRecord[]>;
  /** Commands created today, by scope. */
  readonly creates: Map<string, number>;
  /** Messages by channel and nonce, for those who enforce it. */
  readonly nonces: Map<string, string>;
  readonly requests: RecordedRequest[];
  /** Where people type, by channel. */
  readonly typing: string[];
  /** What to tell the gateway. Set by it. */
  emit: (event: string, data: unknown, guildId: string | null) => void;
  /** To be called after anything changed. */
  changed(): void;
  onChange(listener: () => void): () => void;
}

/** An empty Discord with one app. */
export function createState(): DiscordState {
  const clock = createMovableClock();
  const nextId = createSnowflakes(clock.now);
  const id = nextId();
  const bot: AccountRecord = {
    id,
    name: 'dragoman',
    displayName: 'Dragoman',
    isBot: true,
    locale: 'en-GB',
    hasApp: false,
  };
  const listeners = new Set<() => void>();
  return {
    clock,
    nextId,
    token: `${Buffer.from(id).toString('base64url')}.local0.not-a-real-token`,
    bot,
    users: new Map([[id, bot]]),
    guilds: new Map(),
    channels: new Map(),
    messages: new Map(),
    interactions: new Map(),
    commands: new Map(),
    creates: new Map(),
    nonces: new Map(),
    requests: [],
    typing: [],
    emit: () => undefined,
    changed() {
      for (const listener of [...listeners]) listener();
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
