import type { Message } from 'discord.js';
import type { Log } from '../logging/log.ts';
import { attachedText } from './attached-text.ts';
import { plainText } from './plain-text.ts';
import { readTextFiles } from './read-text-files.ts';

const LINKS = /https?:\/\/\S+/gu;

/** The words of a message, wherever they are: its own or, where it has none but links, those that it forwards, and those of its link previews, embeds, components and text files. */
export async function messageText(message: Message, log: Log): Promise<string> {
  const own = plainText(message);
  if (own.replace(LINKS, '').trim() !== '') return own;
  const forwarded = message.messageSnapshots.map(({ content, embeds, components }) =>
    [content ?? '', attachedText({ embeds: embeds ?? [], components: components ?? [] })].join(' '),
  );
  const files = await readTextFiles(message, (error) => log.debug({ error }, 'a text file was not read'));
  const all = [...forwarded, attachedText(message), files].join(' ').replace(/\s+/gu, ' ').trim();
  return all === '' ? own : all;
}
