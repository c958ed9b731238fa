import { type Message, PermissionFlagsBits, type TextBasedChannel } from 'discord.js';
import type { Turn } from '../../conversation/turn.ts';
import { isGone } from '../answering/is-gone.ts';
import type { Log } from '../logging/log.ts';
import type { MessageRenderer } from '../message-renderer.ts';
import type { TurnMemory } from './create-turn-memory.ts';
import { listCustomIds } from './list-custom-ids.ts';

/** Finds out what was asked before. */
export interface TurnReader {
  /**
   * The turns that led to a message of ours, oldest first.
   *
   * @param channel where it stands
   */
  read(channel: TextBasedChannel | null, messageId: string | null): Promise<readonly Turn[]>;
}

/** What reading needs. */
export interface TurnReaderParts {
  readonly memory: TurnMemory;
  readonly renderer: Pick<MessageRenderer, 'readPress'>;
  readonly log: Log;
}

/**
 * Reads conversations: from memory, and after a restart from our own messages, whose buttons tell what was asked. The words
 * that were quoted are not told by them.
 */
export function createTurnReader({ memory, renderer, log }: TurnReaderParts): TurnReader {
  const readMessage = async (message: Message): Promise<readonly Turn[]> => {
    if (message.author.id !== message.client.user.id) return [];
    for (const id of listCustomIds(message.components.map((component) => component.toJSON()))) {
      const question = (await renderer.readPress(id))?.action.values['question'];
      if (question !== undefined) return [{ question, quoted: [] }];
    }
    return [];
  };
  return {
    async read(channel, messageId) {
      if (messageId === null) return [];
      const remembered = memory.chain(messageId);
      if (remembered.length > 0 || channel === null || !mayReadBack(channel)) return remembered;
      try {
        const message = await fetchMessage(channel, messageId);
        return message === null ? [] : await readMessage(message);
      } catch (error) {
        if (!isGone(error)) throw error;
        log.debug({ error }, 'an earlier answer is gone');
        return [];
      }
    },
  };
}

/** The message that a thread began with has the id of the thread, and stands in the channel above. */
async function fetchMessage(channel: TextBasedChannel, messageId: string): Promise<Message | null> {
  if (!channel.isThread() || channel.id !== messageId) return channel.messages.fetch(messageId);
  return channel.ownerId === channel.client.user.id ? channel.fetchStarterMessage() : null;
}

function mayReadBack(channel: TextBasedChannel): boolean {
  if (channel.isDMBased()) return true;
  const { me } = channel.guild.members;
  const needed = [PermissionFlagsBits.ViewChannel, PermissionFlagsBits.ReadMessageHistory];
  return me !== null && (channel.permissionsFor(me)?.has(needed) ?? false);
}
