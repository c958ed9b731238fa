import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { Json } from './json.ts';
import { type LocalDiscord, startDiscord } from './start-discord.ts';

interface Talk {
  send(op: number, d: unknown): void;
  /** Waits for a payload. */
  next(is: (payload: Json) => boolean): Promise<Json>;
  closed(): Promise<number>;
  readonly socket: WebSocket;
}

describe('the gateway', () => {
  let discord: LocalDiscord;
  beforeEach(async () => {
    discord = await startDiscord();
  });
  afterEach(() => discord.close());

  const connect = async (): Promise<Talk> => {
    const socket = new WebSocket(
      `${discord.api.replace('http', 'ws').replace('/api', '')}/?v=10&encoding=json`,
    );
    const heard: Json[] = [];
    let code: number | undefined;
    socket.on('message', (raw) => {
      heard.push(JSON.parse(String(raw)));
      discord.state.changed();
    });
    socket.on('close', (given) => {
      code = given;
      discord.state.changed();
    });
    const talk: Talk = {
      socket,
      send: (op, d) => socket.send(JSON.stringify({ op, d })),
      next: (is) =>
        discord.until(() => {
          const index = heard.findIndex(is);
          return index === -1 ? undefined : heard.splice(index, 1)[0];
        }, 'a payload'),
      closed: () => discord.until(() => code, 'the end'),
    };
    expect(await talk.next(({ op }) => op === 10)).toMatchObject({ d: { heartbeat_interval: 41_250 } });
    return talk;
  };
  const identity = (given: object = {}) => ({ token: discord.token, intents: 1, properties: {}, ...given });
  const isEvent = (name: string) => (payload: Json) => payload['t'] === name;

  /** Asks for a connection and tells why there is none. */
  const failing = () => {
    const socket = new WebSocket(discord.api.replace('http', 'ws').replace('/api', ''));
    return new Promise<string>((resolve) => socket.on('error', ({ message }) => resolve(message)));
  };

  it('refuses as many connections as it is told to, and lets the next in', async () => {
    discord.gateway.behaviour.upgradeFault = { result: 503, left: 2 };
    expect([await failing(), await failing()]).toEqual(Array(2).fill('Unexpected server response: 503'));
    await connect();
    expect(discord.gateway.upgrades).toEqual([503, 503, 101]);
  });

  it('leaves connections without any answer, for ever, until it is closed', async () => {
    discord.gateway.behaviour.upgradeFault = { result: 'stalls', left: Number.POSITIVE_INFINITY };
    const both = [failing(), failing()];
    await discord.until(() => discord.gateway.upgrades[1], 'the second');
    expect(discord.gateway.upgrades).toEqual(['stalls', 'stalls']);
    await discord.gateway.close();
    expect(await Promise.all(both)).toEqual(Array(2).fill('socket hang up'));
  });

  it('answers heartbeats, and does not when told so', async () => {
    const talk = await connect();
    talk.send(1, null);
    await talk.next(({ op }) => op === 11);
    discord.gateway.behaviour.isAcknowledging = false;
    talk.send(1, null);
    talk.send(2, identity());
    await talk.next(isEvent('READY'));
    expect(discord.gateway.received).toEqual([1, 1, 2]);
  });

  it.each([
    ['a wrong token', 2, { token: 'wrong' }, 4004],
    ['intents that are not there', 2, { intents: 1 << 30 }, 4013],
    ['an intent that was not granted', 2, { intents: 1 | (1 << 15) }, 4014],
    ['anything before it knows who speaks', 3, {}, 4003],
    ['a payload that is too long', 2, { properties: { os: 'x'.repeat(4_096) } }, 4002],
  ])('closes on %s', async (_name, op, given, code) => {
    const talk = await connect();
    talk.send(op, identity(given));
    expect(await talk.closed()).toBe(code);
  });

  it('closes when it is introduced twice, asked for what is not there, or told too much', async () => {
    const [twice, unknown, busy] = [await connect(), await connect(), await connect()];
    for (const talk of [twice, unknown]) talk.send(2, identity());
    twice.send(2, identity());
    unknown.send(99, null);
    for (let count = 0; count <= 120; count += 1) busy.send(1, null);
    expect([await twice.closed(), await unknown.closed(), await busy.closed()]).toEqual([4005, 4001, 4008]);
  });

  it('sends servers after READY: there, or not there for now', async () => {
    const guild = discord.addGuild();
    const away = discord.addGuild({ name: 'Away' });
    away.lose('outage');
    const talk = await connect();
    talk.send(2, identity());
    const ready = await talk.next(isEvent('READY'));
    expect(ready['d']).toMatchObject({
      guilds: [
        { id: guild.id, unavailable: true },
        { id: away.id, unavailable: true },
      ],
    });
    expect((await talk.next(isEvent('GUILD_CREATE')))['d']).toMatchObject({
      id: guild.id,
      name: 'Harbour Watch',
    });
    expect((await talk.next(isEvent('GUILD_DELETE')))['d']).toEqual({ id: away.id, unavailable: true });
    away.restore();
    expect((await talk.next(isEvent('GUILD_CREATE')))['d']).toMatchObject({ id: away.id });
    away.lose('removed');
    expect((await talk.next(isEvent('GUILD_DELETE')))['d']).toEqual({ id: away.id });
  });

  it('resumes with what was missed, unless the connection was closed for good', async () => {
    const first = await connect();
    first.send(2, identity());
    const { d, s } = await first.next(isEvent('READY'));
    const sessionId = (d as Json)['session_id'];
    discord.gateway.disconnect(4000);
    await first.closed();
    discord.addGuild({ name: 'Missed' });
    const second = await connect();
    second.send(6, { token: discord.token, session_id: sessionId, seq: s });
    expect((await second.next(isEvent('GUILD_CREATE')))['d']).toMatchObject({ name: 'Missed' });
    await second.next(isEvent('RESUMED'));
    second.socket.close(1000);
    await second.closed();
    const third = await connect();
    third.send(6, { token: discord.token, session_id: sessionId, seq: s });
    expect(await third.next(({ op }) => op === 9)).toMatchObject({ d: false });
  });

  it('asks to reconnect and says that a session is invalid', async () => {
    const talk = await connect();
    talk.send(2, identity());
    await talk.next(isEvent('READY'));
    discord.gateway.askToReconnect();
    await talk.next(({ op }) => op === 7);
    discord.gateway.invalidate(true);
    expect(await talk.next(({ op }) => op === 9)).toMatchObject({ d: true });
  });

  it('sends messages to those whose intents ask for them', async () => {
    const guild = discord.addGuild();
    const anna = discord.addUser('anna');
    guild.join(anna);
    const [deaf, open] = [await connect(), await connect()];
    deaf.send(2, identity({ intents: 1 }));
    open.send(2, identity({ intents: 1 | (1 << 9) | (1 << 12) }));
    await Promise.all([deaf, open].map((talk) => talk.next(isEvent('READY'))));
    anna.says(guild.channel, 'hello', { mentionsBot: true });
    expect((await open.next(isEvent('MESSAGE_CREATE')))['d']).toMatchObject({
      guild_id: guild.id,
      member: { nick: null },
    });
    const names = (index: number) => discord.gateway.sessions[index]?.sent.map(({ t }) => t);
    expect([names(0), names(1)]).toEqual([
      ['READY', 'GUILD_CREATE'],
      ['READY', 'GUILD_CREATE', 'MESSAGE_CREATE'],
    ]);
  });
});
