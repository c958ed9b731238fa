import { isJson } from './json.ts';

const MESSAGE_CONTENT = 1 << 15;

interface Receiver {
  readonly event: string;
  readonly intents: number;
  readonly isDirect: boolean;
  readonly appId: string;
}

/**
 * What an app without the intent for contents is told of a message: all of it in direct messages, where it is mentioned, and of its own
 * messages; otherwise four fields are empty.
 *
 * @see https://discord.com/developers/docs/events/gateway#message-content-intent
 */
export function hideContent(data: unknown, { event, intents, isDirect, appId }: Receiver): unknown {
  const isMessage = event === 'MESSAGE_CREATE' || event === 'MESSAGE_UPDATE';
  if (!isMessage || isDirect || (intents & MESSAGE_CONTENT) !== 0 || !isJson(data)) return data;
  const mentions: readonly unknown[] = Array.isArray(data['mentions']) ? data['mentions'] : [];
  const ids = [data['author'], ...mentions].map((user) => (isJson(user) ? user['id'] : undefined));
  if (ids.includes(appId)) return data;
  return { ...data, content: '', embeds: [], attachments: [], components: [] };
}
