import { MessageFlags } from 'discord.js';
import type { MessageBody } from '../message-renderer.ts';

/** A message as discord.js sends it: nobody is mentioned, nothing is unfolded below it. */
export function toMessageOptions({ components, files }: MessageBody) {
  return {
    components,
    files: files.map(({ name, data }) => ({ name, attachment: Buffer.from(data) })),
    flags: [MessageFlags.IsComponentsV2, MessageFlags.SuppressEmbeds] as const,
    allowedMentions: { parse: [], repliedUser: false },
  };
}
