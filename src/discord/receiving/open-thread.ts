import {
  DiscordAPIError,
  type Message,
  type MessageComponentInteraction,
  PermissionFlagsBits,
  type PublicThreadChannel,
  RESTJSONErrorCodes,
  ThreadAutoArchiveDuration,
} from 'discord.js';
import type { ThreadOutcome } from '../../commands/command.ts';
import { limits } from '../limits.ts';
import type { MessageRenderer } from '../message-renderer.ts';
import { cutText } from './cut-text.ts';
import { toMessageOptions } from './to-message-options.ts';

/** What opening a thread needs. */
export interface ThreadParts {
  readonly renderer: Pick<MessageRenderer, 'render'>;
  /** Whether everything that is written there reaches us; otherwise only what mentions us. */
  readonly readsMessages: boolean;
}

const { ViewChannel, CreatePublicThreads, SendMessagesInThreads } = PermissionFlagsBits;

/** Opens a thread below the message whose button was pressed, if that person and the bot may, and says there how to go on. */
export async function openThread(
  interaction: MessageComponentInteraction,
  title: string,
  { renderer, readsMessages }: ThreadParts,
): Promise<ThreadOutcome> {
  const { appPermissions, attachmentSizeLimit: fileBytes, user } = interaction;
  if (!interaction.inCachedGuild() || interaction.channel?.isThread() !== false) return 'impossible';
  if (interaction.message.hasThread) return 'exists';
  if (!interaction.memberPermissions.has(CreatePublicThreads)) return 'forbidden';
  if (!appPermissions.has([ViewChannel, CreatePublicThreads, SendMessagesInThreads])) return 'impossible';
  const thread = await startThread(interaction.message, cutText(title, limits.threadName) || 'Questions');
  if (thread === null) return 'exists';
  const text = readsMessages
    ? 'Ask on here: what you write is taken as a question.'
    : 'Ask on here: mention me, or reply to one of my answers. Other messages I cannot read.';
  const place = { serverId: interaction.guildId, channelId: thread.id, userId: user.id };
  const source = { command: '', values: {} };
  const body = await renderer.render(
    { tone: 'plain', blocks: [{ kind: 'text', text }] },
    { source, page: 1, place, fileBytes },
  );
  await thread.send(toMessageOptions(body));
  return 'opened';
}

/** @returns `null` where somebody was quicker */
async function startThread(message: Message<true>, name: string): Promise<PublicThreadChannel | null> {
  try {
    return await message.startThread({ name, autoArchiveDuration: ThreadAutoArchiveDuration.OneDay });
  } catch (error) {
    const isThere =
      error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage;
    if (!isThere) throw error;
    return null;
  }
}
