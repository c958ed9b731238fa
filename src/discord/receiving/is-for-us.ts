import { type Message, MessageType } from 'discord.js';

const TYPES = new Set([MessageType.Default, MessageType.Reply]);

/**
 * Whether somebody speaks to us: in a direct message, by mentioning or answering us, or in a thread that we opened.
 *
 * @param readsMessages whether messages that do not mention us can be read
 */
export function isForUs(message: Message, readsMessages: boolean): boolean {
  const { author, channel, client, mentions, webhookId, type } = message;
  // Two bots that answer each other would never stop.
  if (author.bot || webhookId !== null || !TYPES.has(type)) return false;
  if (channel.isDMBased()) return true;
  if (mentions.users.has(client.user.id) || mentionsOwnRole(message)) return true;
  if (!readsMessages) return false;
  const isOurThread = channel.isThread() && channel.ownerId === client.user.id;
  return isOurThread || mentions.repliedUser?.id === client.user.id;
}

/** Discord offers the role that it made for a bot beside the bot itself. */
function mentionsOwnRole({ guild, mentions }: Message): boolean {
  const own = guild?.members.me?.roles.botRole;
  return own != null && mentions.roles.has(own.id);
}
