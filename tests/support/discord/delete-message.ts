import type { MessageRecord } from './records.ts';
import type { DiscordState } from './state.ts';

/** Takes a message away. */
export function deleteMessage(state: DiscordState, record: MessageRecord): void {
  record.isDeleted = true;
  const guildId = state.channels.get(record.channelId)?.guildId ?? null;
  const place = {
    id: record.id,
    channel_id: record.channelId,
    ...(guildId !== null && { guild_id: guildId }),
  };
  if (record.ephemeralFor === null) state.emit('MESSAGE_DELETE', place, guildId);
  state.changed();
}
