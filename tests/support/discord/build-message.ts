import { buildChannel } from './build-channel.ts';
import { buildUser } from './build-user.ts';
import type { MessageRecord } from './records.ts';
import type { DiscordState } from './state.ts';

const REPLY = 19;
const COMMAND = 20;

/** A message as the API answers it. */
export function buildMessage(state: DiscordState, message: MessageRecord): Record<string, unknown> {
  const author = state.users.get(message.authorId);
  if (author === undefined) throw new Error(`There is no user ${message.authorId}.`);
  const interaction =
    message.interactionId === null ? undefined : state.interactions.get(message.interactionId);
  const answered = message.replyTo === null ? undefined : state.messages.get(message.replyTo);
  const notified =
    answered !== undefined && message.pings.includes(answered.authorId) ? [answered.authorId] : [];
  const mentioned = [...new Set([...(message.content.match(/(?<=<@!?)\d+(?=>)/gu) ?? []), ...notified])];
  const channel = state.channels.get(message.channelId);
  const thread = message.threadId === null ? undefined : state.channels.get(message.threadId);
  return {
    id: message.id,
    channel_id: message.channelId,
    author: buildUser(author),
    content: message.content,
    timestamp: new Date(message.createdAt).toISOString(),
    edited_timestamp: message.editedAt === null ? null : new Date(message.editedAt).toISOString(),
    tts: false,
    mention_everyone: message.pings.includes('everyone'),
    mentions: mentioned.flatMap((id) => state.users.get(id) ?? []).map(buildUser),
    mention_roles: [],
    attachments: message.attachments,
    embeds: message.embeds,
    components: message.components,
    pinned: false,
    type: answered !== undefined || message.replyTo !== null ? REPLY : interaction?.type === 2 ? COMMAND : 0,
    flags: message.flags,
    ...(interaction !== undefined && {
      application_id: state.bot.id,
      webhook_id: state.bot.id,
      interaction_metadata: {
        id: interaction.id,
        type: interaction.type,
        user: buildUser(state.users.get(interaction.userId) ?? author),
        authorizing_integration_owners: {},
        ...(interaction.commandName !== null && { name: interaction.commandName, command_type: 1 }),
      },
    }),
    ...(message.replyTo !== null && {
      message_reference: {
        type: 0,
        message_id: message.replyTo,
        channel_id: message.channelId,
        ...(channel?.guildId != null && { guild_id: channel.guildId }),
      },
      referenced_message:
        answered === undefined || answered.isDeleted
          ? null
          : { ...buildMessage(state, { ...answered, replyTo: null }) },
    }),
    ...(thread !== undefined && { thread: buildChannel(state, thread) }),
  };
}
