import { PermissionFlagsBits } from 'discord.js';
import type { ChannelRecord } from './records.ts';

/** What the invitation of the bot asks for. */
const BOT =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.CreatePublicThreads |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.ReadMessageHistory;

/** What the bot may do in a channel. */
export function botPermissions(channel: ChannelRecord): bigint {
  return BOT & ~channel.denied;
}
