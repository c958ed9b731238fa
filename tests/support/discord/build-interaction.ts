import { botPermissions } from './bot-permissions.ts';
import { buildChannel } from './build-channel.ts';
import { buildMember } from './build-member.ts';
import { buildMessage } from './build-message.ts';
import { buildUser } from './build-user.ts';
import { discordLimits } from './discord-limits.ts';
import type { Json } from './json.ts';
import { memberPermissions } from './member-permissions.ts';
import type { InteractionRecord } from './records.ts';
import type { DiscordState } from './state.ts';

/**
 * What INTERACTION_CREATE says, as Discord documents it.
 *
 * @param data what was done, by type of interaction
 * @see https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object
 */
export function buildInteraction(state: DiscordState, interaction: InteractionRecord, data: Json): Json {
  const { id, token, type, userId, channelId, guildId, isExternal, sourceId } = interaction;
  const user = state.users.get(userId);
  const channel = state.channels.get(channelId);
  if (user === undefined || channel === undefined) throw new Error('The person or the channel is not there.');
  const guild = guildId === null ? undefined : state.guilds.get(guildId);
  const source = sourceId === null ? undefined : state.messages.get(sourceId);
  const permissions = guild === undefined ? null : String(memberPermissions(guild, userId));
  const isWithBot = channel.type === 1 && channel.recipientIds.includes(state.bot.id);
  const owners = isExternal || (isWithBot && user.hasApp) ? { 1: userId } : {};
  return {
    id,
    application_id: state.bot.id,
    type,
    data,
    token,
    version: 1,
    channel_id: channelId,
    channel: { ...buildChannel(state, channel), ...(permissions !== null && { permissions }) },
    ...(guild === undefined
      ? { user: buildUser(user) }
      : {
          guild_id: guild.id,
          guild: { id: guild.id, locale: guild.locale, features: [] },
          guild_locale: guild.locale,
          member: { ...buildMember(state, guild, userId), permissions },
        }),
    ...(source !== undefined && { message: buildMessage(state, source) }),
    app_permissions: String(botPermissions(channel)),
    locale: user.locale,
    entitlements: [],
    authorizing_integration_owners: { ...owners, ...(!isExternal && { 0: guildId ?? '0' }) },
    context: guild !== undefined ? 0 : isWithBot ? 1 : 2,
    attachment_size_limit: discordLimits.fileBytes,
  };
}
