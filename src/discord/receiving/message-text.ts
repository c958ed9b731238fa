import type { Message } from 'discord.js';
import { attachedText } from './attached-text.ts';
import { plainText } from './plain-text.ts';

const LINKS = /https?:\/\/\S+/gu;

/** The words of a message, wherever they are: its own or, where it has none but links, those that it forwards, and those of its link previews, embeds and components. */
export function messageText(message: Message): string {
  const own = plainText(message);
  if (own.replace(LINKS, '').trim() !== '') return own;
  const forwarded = message.messageSnapshots.map(({ content, embeds, components }) =>
    [content ?? '', attachedText({ embeds: embeds ?? [], components: components ?? [] })].join(' '),
  );
  const all = [...forwarded, attachedText(message)].join(' ').replace(/\s+/gu, ' ').trim();
  return all === '' ? own : all;
}
