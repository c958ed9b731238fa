import { type Channel, ChannelType } from 'discord.js';

/** Whether threads can be opened below messages of a channel: not in the chats of voice channels, nor in threads. */
export function canHoldThreads(channel: Pick<Channel, 'type'> | null): boolean {
  return channel?.type === ChannelType.GuildText || channel?.type === ChannelType.GuildAnnouncement;
}
