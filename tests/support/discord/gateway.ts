import type { Server } from 'node:http';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import { buildGuild } from './build-guild.ts';
import { buildUser } from './build-user.ts';
import { createUpgradeReceiver, type UpgradeFault, type UpgradeReceiver } from './create-upgrade-receiver.ts';
import { discordLimits } from './discord-limits.ts';
import type { GatewayPayload, GatewaySession } from './gateway-session.ts';
import { hideContent } from './hide-content.ts';
import { isJson, type Json } from './json.ts';
import { reachesIntents } from './reaches-intents.ts';
import type { Route } from './route.ts';
import type { DiscordState } from './state.ts';

/** How the gateway behaves; tests change it while it runs. */
export interface GatewayBehaviour {
  heartbeatInterval: number;
  /** Whether heartbeats are answered. */
  isAcknowledging: boolean;
  /** Bits of privileged intents that the app may have. */
  allowedIntents: number;
  /** Identifies left today. */
  identifiesLeft: number;
  shards: number;
  /** What to close the next connection with once it identifies. */
  closeOnIdentify: number | null;
  /** What goes wrong with the next connections before they are any. */
  upgradeFault: UpgradeFault | null;
}

/** The gateway. */
export interface Gateway {
  readonly behaviour: GatewayBehaviour;
  /** Op codes received, with how often: 2 identify, 6 resume. */
  readonly received: readonly number[];
  readonly sessions: readonly GatewaySession[];
  /** What became of each connection that was asked for: 101 where it came about. */
  readonly upgrades: UpgradeReceiver['upgrades'];
  readonly routes: readonly Route[];
  /** Sends an event to every session whose intents reach it. */
  emit(event: string, data: unknown, guildId: string | null): void;
  /** Sends the last event once more, with a number of its own. */
  repeatLast(event: string): void;
  /** Closes every connection. */
  disconnect(code: number): void;
  /** Asks to reconnect. */
  askToReconnect(): void;
  /** Says that the session is invalid. */
  invalidate(isResumable: boolean): void;
  close(): Promise<void>;
}

const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15);
const KNOWN_INTENTS = (1 << 26) - 1;
const op = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  resume: 6,
  reconnect: 7,
  invalidSession: 9,
  hello: 10,
  ack: 11,
};

/** Speaks the gateway's protocol on the connections of a server. */
export function createGateway(state: DiscordState, server: Server, address: () => string): Gateway {
  const sockets = new WebSocketServer({ noServer: true });
  const sessions: GatewaySession[] = [];
  const received: number[] = [];
  const behaviour: GatewayBehaviour = {
    heartbeatInterval: 41_250,
    isAcknowledging: true,
    allowedIntents: 0,
    identifiesLeft: 1_000,
    shards: 1,
    closeOnIdentify: null,
    upgradeFault: null,
  };
  const receiver = createUpgradeReceiver({ state, sockets, fault: () => behaviour.upgradeFault });
  server.on('upgrade', receiver.receive);

  const transmit = (socket: WebSocket | null, payload: GatewayPayload): void => {
    if (socket?.readyState === 1) socket.send(JSON.stringify(payload));
  };
  const control = (socket: WebSocket | null, code: number, d: unknown = null) =>
    transmit(socket, { op: code, d, s: null, t: null });
  const dispatch = (session: GatewaySession, t: string, d: unknown): void => {
    const payload = { op: op.dispatch, d, s: session.sent.length + 1, t };
    session.sent.push(payload);
    transmit(session.socket, payload);
  };

  const identify = (socket: WebSocket, data: Json): GatewaySession | undefined => {
    behaviour.identifiesLeft -= 1;
    const intents = Number(data['intents']);
    const forced = behaviour.closeOnIdentify;
    behaviour.closeOnIdentify = null;
    const code =
      forced ??
      (data['token'] !== state.token
        ? 4004
        : (intents & ~KNOWN_INTENTS) !== 0
          ? 4013
          : (intents & PRIVILEGED & ~behaviour.allowedIntents) !== 0
            ? 4014
            : null);
    if (code !== null) {
      socket.close(code);
      return undefined;
    }
    const session: GatewaySession = { id: state.nextId(), intents, sent: [], socket, isValid: true };
    sessions.push(session);
    const guilds = [...state.guilds.values()].filter(({ hasBot }) => hasBot);
    dispatch(session, 'READY', {
      v: 10,
      user: { ...buildUser(state.bot), verified: true, mfa_enabled: true, email: null, flags: 0 },
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: address(),
      session_type: 'normal',
      private_channels: [],
      relationships: [],
      presences: [],
      user_settings: {},
      geo_ordered_rtc_regions: [],
      shard: data['shard'] ?? [0, 1],
      application: { id: state.bot.id, flags: 0 },
    });
    if (!reachesIntents('GUILD_CREATE', intents, false)) return session;
    for (const guild of guilds) {
      if (guild.isAvailable) dispatch(session, 'GUILD_CREATE', buildGuild(state, guild));
      else dispatch(session, 'GUILD_DELETE', { id: guild.id, unavailable: true });
    }
    return session;
  };

  const resume = (socket: WebSocket, data: Json): GatewaySession | undefined => {
    const session = sessions.find(({ id }) => id === data['session_id']);
    if (session?.isValid !== true || data['token'] !== state.token) {
      control(socket, op.invalidSession, false);
      return undefined;
    }
    session.socket = socket;
    for (const payload of session.sent.slice(Number(data['seq']))) transmit(socket, payload);
    dispatch(session, 'RESUMED', {});
    return session;
  };

  const listen = (socket: WebSocket): void => {
    let session: GatewaySession | undefined;
    let events = 0;
    control(socket, op.hello, { heartbeat_interval: behaviour.heartbeatInterval });
    socket.on('message', (raw) => {
      const payload = readPayload(raw);
      events += 1;
      if (payload === undefined) return socket.close(4002);
      if (events > discordLimits.gatewayEvents) return socket.close(4008);
      const { op: code, d } = payload;
      received.push(code);
      if (code === op.heartbeat) {
        if (behaviour.isAcknowledging) control(socket, op.ack);
      } else if (code === op.identify) {
        if (session !== undefined) return socket.close(4005);
        session = identify(socket, d);
      } else if (code === op.resume) {
        session = resume(socket, d);
      } else if (session === undefined) {
        socket.close(4003);
      } else if (code !== 3 && code !== 4 && code !== 8) {
        socket.close(4001);
      }
      state.changed();
    });
    socket.on('close', (code) => {
      if (session?.socket === socket) session.socket = null;
      if (session !== undefined && (code === 1000 || code === 1001)) session.isValid = false;
      state.changed();
    });
  };
  sockets.on('connection', listen);

  const live = () => sessions.filter(({ isValid }) => isValid);
  return {
    behaviour,
    received,
    sessions,
    upgrades: receiver.upgrades,
    routes: [
      {
        method: 'GET',
        path: '/gateway',
        isOpen: true,
        handle: () => ({ status: 200, body: { url: address() } }),
      },
      {
        method: 'GET',
        path: '/gateway/bot',
        handle: () => ({
          status: 200,
          body: {
            url: address(),
            shards: behaviour.shards,
            session_start_limit: {
              total: 1_000,
              remaining: behaviour.identifiesLeft,
              reset_after: 86_400_000,
              max_concurrency: 1,
            },
          },
        }),
      },
    ],
    emit(event, data, guildId) {
      const isGone =
        guildId !== null &&
        state.guilds.get(guildId)?.hasBot !== true &&
        event !== 'GUILD_DELETE' &&
        event !== 'INTERACTION_CREATE';
      for (const session of live()) {
        if (isGone || !reachesIntents(event, session.intents, guildId === null)) continue;
        dispatch(
          session,
          event,
          hideContent(data, {
            event,
            intents: session.intents,
            isDirect: guildId === null,
            appId: state.bot.id,
          }),
        );
      }
    },
    repeatLast(event) {
      for (const session of live()) {
        const last = session.sent.findLast(({ t }) => t === event);
        if (last !== undefined) dispatch(session, event, last.d);
      }
    },
    disconnect(code) {
      for (const { socket } of live()) socket?.close(code);
    },
    askToReconnect() {
      for (const { socket } of live()) control(socket, op.reconnect);
    },
    invalidate(isResumable) {
      for (const session of live()) {
        session.isValid = isResumable;
        control(session.socket, op.invalidSession, isResumable);
        // Nothing is sent until it has been resumed.
        session.socket = null;
      }
    },
    async close() {
      receiver.close();
      for (const socket of sockets.clients) socket.terminate();
      await new Promise<void>((resolve) => sockets.close(() => resolve()));
    },
  };
}

function readPayload(raw: RawData): { readonly op: number; readonly d: Json } | undefined {
  const text = String(raw);
  if (Buffer.byteLength(text) > discordLimits.gatewayPayload) return undefined;
  try {
    const payload: unknown = JSON.parse(text);
    if (!isJson(payload) || typeof payload['op'] !== 'number') return undefined;
    return { op: payload['op'], d: isJson(payload['d']) ? payload['d'] : {} };
  } catch {
    return undefined;
  }
}
