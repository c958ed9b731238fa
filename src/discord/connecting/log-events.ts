import { type Client, Events, RESTEvents } from 'discord.js';
import type { Log } from '../logging/log.ts';

/**
 * Writes down what happens to a connection. That one does not come about at all is told of once, by those who pace the tries;
 * the rest of that is for whoever looks closely. What nobody listens to would end the process.
 *
 * @param isEnding whether the connection is being closed by ourselves
 */
export function logEvents(client: Client, log: Log, isEnding: () => boolean): void {
  client.on(Events.Error, (error) => log.error({ error }, 'an error in the client'));
  client.on(Events.Warn, (warning) => log.warn({ warning }, 'a warning of the client'));
  client.on(Events.Debug, (message) => log.debug({ message }, 'debug'));
  const standing = new Set<number>();
  client.on(Events.ShardError, (error, shard) =>
    log[standing.has(shard) ? 'warn' : 'debug']({ shard, error }, 'an error in the connection'),
  );
  client.on(Events.ShardReady, (shard) => {
    standing.add(shard);
    log.info({ shard }, 'connected');
  });
  client.on(Events.ShardResume, (shard, events) => {
    standing.add(shard);
    log.info({ shard, events }, 'resumed');
  });
  client.on(Events.ShardReconnecting, (shard) => {
    if (standing.delete(shard) && !isEnding()) log.info({ shard }, 'reconnecting');
  });
  client.on(Events.GuildUnavailable, ({ id }) =>
    log.info({ serverId: id }, 'a server cannot be reached for now'),
  );
  client.rest.on(RESTEvents.RateLimited, ({ route, timeToReset, global }) =>
    log.warn({ route, timeToReset, global }, 'held up by a rate limit'),
  );
  client.rest.on(RESTEvents.InvalidRequestWarning, ({ count, remainingTime }) =>
    log.error(
      { count, remainingTime },
      'many requests were refused: at 10,000 Discord shuts this address out',
    ),
  );
}
