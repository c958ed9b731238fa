import { type MessageComponentInteraction, MessageFlags } from 'discord.js';

/** Whether somebody who presses a button may change the message that carries it: nobody turns the page that another is reading. */
export function mayChange({ message, user, guildId }: MessageComponentInteraction): boolean {
  if (guildId === null || message.flags.has(MessageFlags.Ephemeral)) return true;
  // Of a reply to a message it is said who wrote that, of a reply to a command who gave it.
  const asker = message.interactionMetadata?.user.id ?? message.mentions.repliedUser?.id;
  return asker === user.id;
}
