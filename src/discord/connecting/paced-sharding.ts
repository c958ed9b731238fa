import { type ClientOptions, SimpleShardingStrategy } from 'discord.js';
import type { Pacing } from './create-pacing.ts';

type BuildStrategy = NonNullable<NonNullable<ClientOptions['ws']>['buildStrategy']>;

/** In milliseconds, where discord.js waits 30 and 60 s: an answer that takes longer is no better than none. */
const HANDSHAKE_MS = 10_000;
const HELLO_MS = 15_000;
/** A session is kept at an address of its own, which may be gone for good while others let the bot in. */
const FAILURES_PER_SESSION = 5;

/**
 * Lets shards connect only when it is their turn. By itself discord.js tries again after half a second, for ever, and goes on
 * so even after it has been destroyed. Whatever makes it try, it looks for the session first: there it is held up.
 */
export function pacedSharding(pacing: Pacing): BuildStrategy {
  return (manager) => {
    const { retrieveSessionInfo, updateSessionInfo } = manager.options;
    /** Shards that the gateway has greeted: these look for the session to keep it up to date. */
    const greeted = new Set<number>();
    /** Shards whose connection has been asked for, and not come about yet. */
    const opening = new Set<number>();
    const nameOf = (shard: number) => `shard ${shard}`;

    const sessionInTurn = async (shard: number) => {
      const failures = await pacing.turn(nameOf(shard));
      opening.add(shard);
      if (failures > 0 && failures % FAILURES_PER_SESSION === 0) await updateSessionInfo(shard, null);
      return retrieveSessionInfo(shard);
    };
    Object.assign(manager.options, {
      handshakeTimeout: HANDSHAKE_MS,
      helloTimeout: HELLO_MS,
      retrieveSessionInfo: (shard: number) =>
        greeted.has(shard) ? retrieveSessionInfo(shard) : sessionInTurn(shard),
    });

    manager.on('hello', ({ shardId }) => {
      opening.delete(shardId);
      greeted.add(shardId);
    });
    manager.on('closed', ({ shardId }) => {
      opening.delete(shardId);
      greeted.delete(shardId);
    });
    manager.on('ready', ({ shardId }) => pacing.stands(nameOf(shardId)));
    manager.on('resumed', ({ shardId }) => pacing.stands(nameOf(shardId)));
    manager.on('error', ({ shardId, error }) => pacing.failed(nameOf(shardId), error));

    const simple = new SimpleShardingStrategy(manager);
    return {
      spawn: (shards) => simple.spawn(shards),
      async connect() {
        try {
          await simple.connect();
        } catch {
          // The first failure ends this promise, and the client with it, while the shard goes on trying. The error has been
          // taken down above; that all shards are ready is told by an event.
        }
      },
      // Destroyed while it is being opened, a connection is left open and without anybody to hear of its failure, which then
      // counts as uncaught. There is nothing to say good-bye to yet: it breaks with the process.
      destroy: async (options) => (opening.size === 0 ? simple.destroy(options) : undefined),
      send: (shard, payload) => simple.send(shard, payload),
      fetchStatus: () => simple.fetchStatus(),
    };
  };
}
