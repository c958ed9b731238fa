import { type Client, Events } from 'discord.js';
import type { DiscordError } from '../discord-error.ts';
import { explainRefusal } from '../explain-refusal.ts';
import { fatalClosing } from './fatal-closing.ts';

/** A connection that is being made, and kept. */
export interface Connection {
  /** Resolves when all is ready. @throws {DiscordError} where Discord does not let the bot in */
  readonly ready: Promise<void>;
  /** Resolves, if ever, when Discord has closed the connection for good. */
  readonly refused: Promise<DiscordError>;
}

/** Connects to the gateway. What is closed for good stays closed; everything else discord.js connects again. */
export function connect(client: Client, token: string): Connection {
  const refused = new Promise<DiscordError>((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => {
      const fatal = fatalClosing(code);
      if (fatal !== null) resolve(fatal);
    });
  });
  const logIn = async () => {
    const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
    try {
      await client.login(token);
    } catch (error) {
      throw explainRefusal(error) ?? error;
    }
    await ready;
  };
  const failing = refused.then((error) => {
    throw error;
  });
  // It is waited for while connecting; afterwards it is looked at elsewhere.
  failing.catch(() => undefined);
  return { ready: Promise.race([logIn(), failing]), refused };
}
