import { buildMemberOnly } from './build-member-only.ts';
import { buildMessage } from './build-message.ts';
import type { MessageRecord } from './records.ts';
import type { DiscordState } from './state.ts';

/**
 * A message as MESSAGE_CREATE tells of it: with the type of its channel (which is sent, though not documented, and which discord.js
 * needs to know direct messages), and with who wrote it as a member of the server.
 */
export function buildMessageEvent(state: DiscordState, message: MessageRecord): Record<string, unknown> {
  const channel = state.channels.get(message.channelId);
  const body: Record<string, unknown> = { ...buildMessage(state, message), channel_type: channel?.type };
  const guild = state.guilds.get(channel?.guildId ?? '');
  if (guild === undefined) return body;
  const mentions = body['mentions'] as readonly { readonly id: string }[];
  return {
    ...body,
    guild_id: guild.id,
    ...(message.interactionId === null && { member: buildMemberOnly(guild, message.authorId) }),
    mentions: mentions.map((user) => ({ ...user, member: buildMemberOnly(guild, user.id) })),
  };
}
