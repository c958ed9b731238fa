import { PermissionFlagsBits } from 'discord.js';
import type { ChannelRecord } from './records.ts';

/** What the invitation of the bot asks for, and its role in a server has. */
const INVITED =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.CreatePublicThreads |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.ReadMessageHistory;

/** What the bot may do in a channel, or in a server where no channel takes anything away. */
export function botPermissions(channel?: Pick<ChannelRecord, 'denied'>): bigint {
  return INVITED & ~(channel?.denied ?? 0n);
}
