import { MessageFlags, PermissionFlagsBits, type RepliableInteraction } from 'discord.js';
import type { Manner, Responder } from '../answering/responder.ts';
import { limits } from '../limits.ts';
import type { MessageBody } from '../message-renderer.ts';
import { LateAnswerError } from './late-answer-error.ts';
import { toMessageOptions } from './to-message-options.ts';

/** Given up a little before it expires, so that it does not expire on the way. */
const TOKEN = limits.token - 30_000;

/**
 * Answers a command, a button or a menu.
 *
 * @param now in milliseconds
 */
export function createInteractionResponder(interaction: RepliableInteraction, now: () => number): Responder {
  const receivedAt = now();
  let manner: Manner = { isPrivate: true, isInPlace: false };

  const edit = (body: MessageBody) =>
    // Pictures of another page must not stay.
    interaction.editReply({ ...toMessageOptions(body), attachments: [] });

  return {
    async acknowledge(wanted) {
      manner = wanted;
      const { isPrivate, isInPlace } = wanted;
      if (isInPlace && interaction.isMessageComponent()) await interaction.deferUpdate();
      else await interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {});
    },
    async showProgress(body) {
      // The message that was there is better than a line about its successor.
      if (!manner.isInPlace) await edit(body);
    },
    async show(body) {
      if (now() - receivedAt < TOKEN) return (await edit(body)).id;
      // What was changed in place may have been for one person, too.
      if (manner.isPrivate || manner.isInPlace) throw new LateAnswerError('it was not for everybody');
      return sendToChannel(interaction, body);
    },
    async tell(body) {
      const options = toMessageOptions(body);
      const alone = { ...options, flags: [...options.flags, MessageFlags.Ephemeral] as const };
      if (!interaction.deferred) await interaction.reply(alone);
      else if (manner.isInPlace) await interaction.followUp(alone);
      else await edit(body);
    },
  };
}

/** The interaction cannot be answered any more, the channel can: if the bot may write there. */
async function sendToChannel(interaction: RepliableInteraction, body: MessageBody): Promise<string> {
  const { client, channelId, appPermissions } = interaction;
  const channel = channelId === null ? null : await client.channels.fetch(channelId);
  if (channel === null || !channel.isSendable()) throw new LateAnswerError('the channel is gone');
  const writing = channel.isThread()
    ? PermissionFlagsBits.SendMessagesInThreads
    : PermissionFlagsBits.SendMessages;
  if (!appPermissions.has([PermissionFlagsBits.ViewChannel, writing]))
    throw new LateAnswerError('the bot may not write in the channel');
  // A repeated request must not become a second message.
  const nonce = { nonce: interaction.id, enforceNonce: true };
  return (await channel.send({ ...toMessageOptions(body), ...nonce })).id;
}
