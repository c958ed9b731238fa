import { buildChannel } from './build-channel.ts';
import type { Json } from './json.ts';
import type { DiscordState } from './state.ts';

const CHANNEL = 7;

/** What Discord tells of the channels that were given as options; nothing where there are none. */
export function resolveChannels(state: DiscordState, options: readonly Json[]): Json {
  const given = options
    .filter(({ type }) => type === CHANNEL)
    .flatMap(({ value }) => state.channels.get(String(value)) ?? []);
  if (given.length === 0) return {};
  const channels = given.map((channel) => [
    channel.id,
    { ...buildChannel(state, channel), permissions: '0' },
  ]);
  return { resolved: { channels: Object.fromEntries(channels) } };
}
