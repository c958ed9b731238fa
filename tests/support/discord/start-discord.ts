import { PermissionFlagsBits } from 'discord.js';
import { buildChannel } from './build-channel.ts';
import { buildGuild } from './build-guild.ts';
import { createUser, type User } from './create-user.ts';
import { createFaults, type Faults } from './fault.ts';
import { createGateway, type Gateway } from './gateway.ts';
import { createHttpServer } from './http-server.ts';
import type { MovableClock } from './movable-clock.ts';
import { createRates } from './rates.ts';
import type { RecordedRequest } from './recorded-request.ts';
import type { ChannelRecord, GuildRecord } from './records.ts';
import { startThread } from './start-thread.ts';
import { createState, type DiscordState } from './state.ts';
import { createUntil, type Until } from './until.ts';

/** A Discord of our own, on a free port of this machine: its API, its gateway, and people who use it. */
export interface LocalDiscord {
  /** For `rest: { api }` of a client. */
  readonly api: string;
  readonly token: string;
  readonly applicationId: string;
  readonly clock: MovableClock;
  readonly gateway: Gateway;
  readonly faults: Faults;
  readonly state: DiscordState;
  /** Every request so far, with what was answered. */
  readonly requests: readonly RecordedRequest[];
  readonly until: Until;
  addGuild(options?: GuildOptions): LocalGuild;
  addUser(name: string, options?: UserOptions): User;
  /** Requests that were refused because of what they said: 400 and 413. */
  refusals(): readonly RecordedRequest[];
  /** Answers of 401, 403 and 429 in the last ten minutes, of which Discord bears ten thousand. */
  invalidRequests(): number;
  /** Bodies of all messages that the bot sent or edited. */
  sends(): readonly Readonly<Record<string, unknown>>[];
  close(): Promise<void>;
}

export interface DiscordOptions {
  /** How long to wait for what must come, in milliseconds. */
  readonly patience?: number;
}

export interface GuildOptions {
  readonly name?: string;
  readonly locale?: string;
  /** Whether the bot is in it; by default `true`. */
  readonly hasBot?: boolean;
  /** Permissions of everybody, beside seeing and sending. */
  readonly permissions?: bigint;
}

export interface UserOptions {
  readonly displayName?: string;
  readonly locale?: string;
  /** Whether the app is installed to the account. */
  readonly hasApp?: boolean;
}

/** A server; its channels go by their ids. */
export interface LocalGuild {
  readonly id: string;
  /** Its first channel. */
  readonly channel: string;
  addChannel(name?: string): string;
  addThread(channelId: string, name?: string): string;
  /** Lets somebody in. */
  join(user: User, options?: MemberOptions): void;
  /** Takes permissions away from the bot in a channel. */
  deny(channelId: string, permissions: bigint): void;
  /** Throws the bot out; or takes the whole server away for a while. */
  lose(reason: 'removed' | 'outage'): void;
  /** Brings it back. */
  restore(): void;
}

export interface MemberOptions {
  readonly nickname?: string;
  readonly permissions?: bigint;
  readonly isModerator?: boolean;
  readonly timedOutUntil?: string;
}

const EVERYBODY =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.CreatePublicThreads |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.UseApplicationCommands |
  PermissionFlagsBits.UseExternalApps;

/** Starts a Discord with one app in it and nobody else. */
export async function startDiscord({ patience = 20_000 }: DiscordOptions = {}): Promise<LocalDiscord> {
  const state = createState();
  const faults = createFaults();
  const rates = createRates(state.clock.now);
  const until = createUntil(state, patience);
  const routes: Gateway['routes'][number][] = [];
  const server = createHttpServer({ state, faults, rates, routes: () => routes });
  let port = 0;
  const gateway = createGateway(state, server, () => `ws://127.0.0.1:${port}`);
  routes.push(...gateway.routes);
  state.emit = gateway.emit;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
  const owner = {
    id: state.nextId(),
    name: 'owner',
    displayName: 'Owner',
    isBot: false,
    locale: 'en-GB',
    hasApp: false,
  };
  state.users.set(owner.id, owner);

  return {
    api: `http://127.0.0.1:${port}/api`,
    token: state.token,
    applicationId: state.bot.id,
    clock: state.clock,
    gateway,
    faults,
    state,
    requests: state.requests,
    until,
    addGuild: (options = {}) => addGuild(state, owner.id, options),
    addUser(name, { displayName = name, locale = 'en-GB', hasApp = false } = {}) {
      const account = { id: state.nextId(), name, displayName, isBot: false, locale, hasApp };
      state.users.set(account.id, account);
      return createUser(state, account, until);
    },
    refusals: () => state.requests.filter(({ status }) => status === 400 || status === 413),
    invalidRequests: () => rates.invalid(state.requests),
    sends: () =>
      [...state.messages.values()]
        .filter(({ authorId }) => authorId === state.bot.id)
        .flatMap(({ bodies }) => bodies),
    async close() {
      await gateway.close();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function addGuild(state: DiscordState, ownerId: string, options: GuildOptions): LocalGuild {
  const { name = 'Harbour Watch', locale = 'en-GB', hasBot = true, permissions = 0n } = options;
  const id = state.nextId();
  const botRoleId = state.nextId();
  const member = (userId: string, own: MemberOptions = {}) => ({
    userId,
    nickname: own.nickname ?? null,
    roles: userId === state.bot.id ? [botRoleId] : [],
    permissions: (own.permissions ?? 0n) | (own.isModerator === true ? PermissionFlagsBits.ManageGuild : 0n),
    timedOutUntil: own.timedOutUntil ?? null,
  });
  const guild: GuildRecord = {
    id,
    name,
    locale,
    ownerId,
    permissions: EVERYBODY | permissions,
    botRoleId,
    hasBot,
    isAvailable: true,
    members: new Map([
      [ownerId, member(ownerId)],
      ...(hasBot ? [[state.bot.id, member(state.bot.id)] as const] : []),
    ]),
  };
  state.guilds.set(id, guild);
  const addChannel = (channelName = 'general'): string => {
    const channel: ChannelRecord = {
      id: state.nextId(),
      type: 0,
      name: channelName,
      guildId: id,
      parentId: null,
      recipientIds: [],
      ownerId: null,
      denied: 0n,
    };
    state.channels.set(channel.id, channel);
    return channel.id;
  };
  const find = (channelId: string): ChannelRecord => {
    const channel = state.channels.get(channelId);
    if (channel?.guildId !== id) throw new Error(`${name} has no channel ${channelId}.`);
    return channel;
  };
  const channel = addChannel();
  state.emit('GUILD_CREATE', buildGuild(state, guild), id);
  return {
    id,
    channel,
    addChannel,
    addThread: (channelId, threadName = 'A thread') =>
      startThread(state, { channel: find(channelId), name: threadName, ownerId, message: null }).id,
    join: (user, own) => void guild.members.set(user.id, member(user.id, own)),
    deny(channelId, denied) {
      const found = find(channelId);
      found.denied |= denied;
      state.emit('CHANNEL_UPDATE', buildChannel(state, found), id);
    },
    lose(reason) {
      guild.hasBot = reason !== 'removed';
      guild.isAvailable = false;
      state.emit('GUILD_DELETE', { id, ...(reason === 'outage' && { unavailable: true }) }, id);
    },
    restore() {
      guild.hasBot = true;
      guild.isAvailable = true;
      state.emit('GUILD_CREATE', buildGuild(state, guild), id);
    },
  };
}
