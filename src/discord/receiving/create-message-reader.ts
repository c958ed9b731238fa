import { type Message, MessageType, type OmitPartialGroupDMChannel, PermissionFlagsBits } from 'discord.js';
import { faultReplies } from '../answering/fault-replies.ts';
import { isGone } from '../answering/is-gone.ts';
import type { TurnMemory } from '../conversation/create-turn-memory.ts';
import type { TurnReader } from '../conversation/create-turn-reader.ts';
import { limits } from '../limits.ts';
import type { Log } from '../logging/log.ts';
import { canHoldThreads } from './can-hold-threads.ts';
import { createMessageResponder } from './create-message-responder.ts';
import { isForUs } from './is-for-us.ts';
import { messageText } from './message-text.ts';
import { plainText } from './plain-text.ts';
import type { Request } from './request.ts';

/** What making requests of messages needs. */
export interface MessageParts {
  readonly memory: TurnMemory;
  readonly turns: TurnReader;
  readonly log: Log;
  /** Whether messages that do not mention us can be read. */
  readonly readsMessages: boolean;
}

/** What plain text is meant for, as at the terminal's prompt. */
const COMMAND = 'ask';
const OPTION = 'question';
/** What is wanted of somebody else's message. */
const ABOUT = 'about';

/**
 * Makes requests of messages that are meant for us.
 *
 * @returns `undefined` for all others, and where we may not answer
 */
export type MessageReader = (message: OmitPartialGroupDMChannel<Message>) => Request | undefined;

/** A reader for one client. */
export function createMessageReader({ memory, turns, log, readsMessages }: MessageParts): MessageReader {
  return (message: OmitPartialGroupDMChannel<Message>): Request | undefined => {
    if (!isForUs(message, readsMessages)) return undefined;
    if (!mayAnswer(message)) {
      log.info({ serverId: message.guildId, channelId: message.channelId }, 'may not answer in a channel');
      return undefined;
    }
    const { channel, channelId, guild, guildId, author, member } = message;
    const isThread = channel.isThread();
    const repliedTo =
      message.reference?.channelId === channelId ? (message.reference.messageId ?? null) : null;
    const latest = isThread
      ? (memory.latest(channelId) ?? channelId)
      : guild === null
        ? memory.latest(channelId)
        : null;
    const previousId = repliedTo ?? latest;
    return {
      place: { serverId: guildId, channelId, userId: author.id },
      homeChannelId: (isThread ? channel.parentId : null) ?? channelId,
      isModerator: member?.permissions.has(PermissionFlagsBits.ManageGuild) ?? false,
      locale: guild?.preferredLocale ?? 'en-GB',
      fileBytes: limits.fileBytes,
      canOpenThread: canHoldThreads(channel) && mayOpenThread(message),
      nameChannel: (id) => guild?.channels.cache.get(id)?.name ?? null,
      mayChange: false,
      previousId,
      readConversation: () => turns.read(channel, previousId),
      responder: createMessageResponder(message, log),
      read: async () => {
        const text = plainText(message) || (await messageText(message, log));
        const about = await readRepliedTo(message, log);
        if (about !== null)
          return {
            command: ABOUT,
            values: { message: about, ...(text !== '' && { question: text }) },
            page: 1,
            isInPlace: false,
          };
        if (text === '') return faultReplies.noQuestion;
        return { command: COMMAND, values: { [OPTION]: text }, page: 1, isInPlace: false };
      },
    };
  };
}

/** What somebody else wrote whom the message answers; `null` where it answers nobody, or us. */
async function readRepliedTo(message: Message, log: Log): Promise<string | null> {
  if (message.reference === null || message.type !== MessageType.Reply) return null;
  try {
    const repliedTo = await message.fetchReference();
    return repliedTo.author.id === message.client.user.id ? null : await messageText(repliedTo, log);
  } catch (error) {
    if (!isGone(error)) throw error;
    log.debug({ error }, 'a message that was replied to is gone');
    return null;
  }
}

function mayAnswer(message: Message): boolean {
  const { ViewChannel, SendMessages, SendMessagesInThreads, ReadMessageHistory } = PermissionFlagsBits;
  const writing = message.channel.isThread() ? SendMessagesInThreads : SendMessages;
  // Replies need the history they refer to.
  return hasPermissions(message, [ViewChannel, writing, ReadMessageHistory]);
}

function mayOpenThread(message: Message): boolean {
  const { CreatePublicThreads, SendMessagesInThreads } = PermissionFlagsBits;
  return message.inGuild() && hasPermissions(message, [CreatePublicThreads, SendMessagesInThreads]);
}

function hasPermissions(message: Message, permissions: readonly bigint[]): boolean {
  if (!message.inGuild()) return true;
  const { me } = message.guild.members;
  // Of a thread they are those of its channel, which may not be known.
  return me !== null && (message.channel.permissionsFor(me)?.has([...permissions]) ?? false);
}
