import type { Message, OmitPartialGroupDMChannel } from 'discord.js';
import type { Responder } from '../answering/responder.ts';
import type { Log } from '../logging/log.ts';
import type { MessageBody } from '../message-renderer.ts';
import { toMessageOptions } from './to-message-options.ts';

/** How often Discord has to be told that somebody is typing: it forgets after ten seconds. */
const TYPING_MS = 8_000;

/** Answers a message by a message; whoever reads along sees “typing” until then. */
export function createMessageResponder(message: OmitPartialGroupDMChannel<Message>, log: Log): Responder {
  let timer: NodeJS.Timeout | undefined;
  const type = async () => {
    try {
      await message.channel.sendTyping();
    } catch (error) {
      // The answer is what counts.
      log.debug({ error }, 'typing could not be shown');
    }
  };
  const reply = async (body: MessageBody): Promise<string> => {
    clearInterval(timer);
    const sent = await message.reply({
      ...toMessageOptions(body),
      failIfNotExists: false,
      // A repeated request must not become a second message.
      nonce: message.id,
      enforceNonce: true,
    });
    return sent.id;
  };
  return {
    async acknowledge() {
      timer = setInterval(type, TYPING_MS);
      await type();
    },
    // “Typing” says as much, and leaves no message behind.
    showProgress: async () => undefined,
    show: reply,
    async tell(body) {
      await reply(body);
    },
  };
}
