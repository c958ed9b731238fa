import type { Attachment, Client, Message } from 'discord.js';

/** Longer messages than Discord takes become a file of this kind; larger ones are no messages. In bytes. */
const LARGEST = 64 * 1024;
/** Discord waits three seconds in all for a sign of life. */
const PATIENCE_MS = 1_000;
const DISCORD = /(?:^|\.)(?:discordapp\.(?:com|net)|discord\.com)$/u;

/**
 * The text of the small text files attached to a message, as they are sent for what is too long for one. Only from Discord’s own addresses. What cannot be fetched in time is left out.
 *
 * @param onTrouble told why something could not be read
 */
export async function readTextFiles(
  { attachments, client }: Pick<Message, 'attachments'> & { readonly client: Pick<Client, 'rest'> },
  onTrouble: (error: unknown) => void,
): Promise<string> {
  const own = new URL(client.rest.options.api).hostname;
  const texts: string[] = [];
  for (const file of attachments.values()) {
    if (!isText(file) || file.size > LARGEST) continue;
    const { hostname } = new URL(file.url);
    if (!DISCORD.test(hostname) && hostname !== own) continue;
    try {
      const response = await fetch(file.url, { signal: AbortSignal.timeout(PATIENCE_MS), redirect: 'error' });
      if (!response.ok) throw new Error(`A text file could not be fetched: ${response.status}.`);
      const bytes = await response.arrayBuffer();
      if (bytes.byteLength <= LARGEST) texts.push(new TextDecoder().decode(bytes));
    } catch (error) {
      onTrouble(error);
    }
  }
  return texts.join('\n').replace(/\s+/gu, ' ').trim();
}

function isText({ contentType, name }: Attachment): boolean {
  return contentType?.startsWith('text/plain') === true || name.endsWith('.txt');
}
