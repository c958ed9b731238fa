import { buildUser } from './build-user.ts';
import type { ChannelRecord } from './records.ts';
import type { DiscordState } from './state.ts';

const CREATED = '2024-01-01T00:00:00.000000+00:00';

/** A channel as Discord describes one. */
export function buildChannel(state: DiscordState, channel: ChannelRecord): Record<string, unknown> {
  const { id, type, name, guildId, parentId, recipientIds, ownerId } = channel;
  const shared = { id, type, flags: 0, last_message_id: null };
  if (type === 1) {
    const others = recipientIds.filter((one) => one !== state.bot.id);
    return { ...shared, recipients: others.flatMap((one) => state.users.get(one) ?? []).map(buildUser) };
  }
  const inGuild = { ...shared, guild_id: guildId, name, parent_id: parentId, rate_limit_per_user: 0 };
  if (type === 0)
    return {
      ...inGuild,
      position: 0,
      permission_overwrites: overwritesOf(state, channel),
      nsfw: false,
      topic: null,
    };
  return {
    ...inGuild,
    owner_id: ownerId,
    message_count: 0,
    member_count: 1,
    total_message_sent: 0,
    thread_metadata: {
      archived: false,
      auto_archive_duration: 1440,
      archive_timestamp: CREATED,
      create_timestamp: CREATED,
      locked: false,
    },
  };
}

function overwritesOf({ bot }: DiscordState, { denied }: ChannelRecord): readonly unknown[] {
  return denied === 0n ? [] : [{ id: bot.id, type: 1, allow: '0', deny: String(denied) }];
}
