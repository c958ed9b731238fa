import { isJson, type Json } from './json.ts';

interface PingRules {
  /** Whose mentions count where the body says nothing: all in channels, those of people in interactions. */
  readonly isInteraction: boolean;
  /** The author of the message that is answered. */
  readonly repliedTo: string | null;
}

/**
 * Whom a message would notify: the mentions in its text that `allowed_mentions` lets through.
 *
 * @see https://discord.com/developers/docs/resources/message#allowed-mentions-object
 */
export function findPings(body: Json, { isInteraction, repliedTo }: PingRules): readonly string[] {
  const allowed = isJson(body['allowed_mentions']) ? body['allowed_mentions'] : undefined;
  const list = (key: string): readonly unknown[] => {
    const value = allowed?.[key];
    return Array.isArray(value) ? value : [];
  };
  const byDefault = isInteraction ? ['users'] : ['users', 'roles', 'everyone'];
  const parse: readonly unknown[] = allowed === undefined ? byDefault : list('parse');
  const text = textOf(body);
  const pings: string[] = [];
  for (const [, id = ''] of text.matchAll(/<@!?(\d+)>/gu))
    if (parse.includes('users') || list('users').includes(id)) pings.push(id);
  for (const [, id = ''] of text.matchAll(/<@&(\d+)>/gu))
    if (parse.includes('roles') || list('roles').includes(id)) pings.push(id);
  if (/@everyone|@here/u.test(text) && parse.includes('everyone')) pings.push('everyone');
  const isReplyNotified = allowed === undefined || allowed['replied_user'] === true;
  if (repliedTo !== null && isReplyNotified) pings.push(repliedTo);
  return [...new Set(pings)];
}

/** All text in which Discord looks for mentions: content and text displays. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join('\n');
  if (!isJson(value)) return '';
  const own = typeof value['content'] === 'string' ? value['content'] : '';
  return [own, textOf(value['components']), textOf(value['accessory'])].join('\n');
}
