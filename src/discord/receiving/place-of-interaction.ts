import { type BaseInteraction, PermissionFlagsBits } from 'discord.js';
import { canHoldThreads } from './can-hold-threads.ts';
import type { RequestPlace } from './request.ts';

/** Where an interaction comes from, and what holds there. */
export function placeOfInteraction(interaction: BaseInteraction): RequestPlace {
  const { guild, guildId, channel, channelId, user, appPermissions, memberPermissions } = interaction;
  const place = { serverId: guildId, channelId: channelId ?? '', userId: user.id };
  const isThread = channel?.isThread() === true;
  return {
    place,
    homeChannelId: (isThread ? channel.parentId : null) ?? place.channelId,
    // As Discord works it out for this interaction, roles, overwrites and ownership included.
    isModerator: memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
    locale: interaction.locale,
    fileBytes: interaction.attachmentSizeLimit,
    canOpenThread:
      guild !== null &&
      canHoldThreads(channel) &&
      appPermissions.has([
        PermissionFlagsBits.CreatePublicThreads,
        PermissionFlagsBits.SendMessagesInThreads,
      ]),
    nameChannel: (id) => guild?.channels.cache.get(id)?.name ?? null,
  };
}
