import type { ChannelRecord } from './records.ts';
import type { DiscordState } from './state.ts';

/** The direct messages between the bot and a person. */
export function openDirectChannel(state: DiscordState, userId: string): ChannelRecord {
  const known = [...state.channels.values()].find(
    ({ type, recipientIds }) =>
      type === 1 && recipientIds.includes(userId) && recipientIds.includes(state.bot.id),
  );
  if (known !== undefined) return known;
  const channel: ChannelRecord = {
    id: state.nextId(),
    type: 1,
    name: '',
    guildId: null,
    parentId: null,
    recipientIds: [userId, state.bot.id],
    ownerId: null,
    denied: 0n,
  };
  state.channels.set(channel.id, channel);
  return channel;
}
