import { cleanContent, type Message } from 'discord.js';

/** The text of a message as it is read: our own mention is gone, others are names. */
export function plainText(message: Message): string {
  const { content, channel, client, guild } = message;
  const role = guild?.members.me?.roles.botRole?.id;
  const own = new RegExp(`<@!?${client.user.id}>${role === undefined ? '' : `|<@&${role}>`}`, 'gu');
  const text = content.replace(own, ' ').replace(/<a?:(\w+):\d+>/gu, ':$1:');
  return cleanContent(text, channel).replace(/\s+/gu, ' ').trim();
}
