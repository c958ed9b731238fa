import type { APIAttachment, APIMessageTopLevelComponent } from 'discord.js';
import { isJson, type Json } from './json.ts';

/**
 * Components as Discord gives them back: numbered, and with addresses of its own in place of `attachment://`.
 *
 * @param components must be valid
 */
export function resolveComponents(
  components: unknown,
  attachments: readonly APIAttachment[],
): readonly APIMessageTopLevelComponent[] {
  let last = 0;
  const resolve = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolve);
    if (!isJson(value)) return value;
    const numbered =
      typeof value['type'] === 'number' && !Object.hasOwn(value, 'value') && isComponent(value);
    if (numbered) last += 1;
    const id = value['id'] === undefined || value['id'] === 0 ? last : value['id'];
    const parts = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, resolve(part)]));
    return { ...parts, ...(numbered && { id }), ...resolveMedia(value, attachments) };
  };
  return resolve(components) as readonly APIMessageTopLevelComponent[];
}

function isComponent(value: Json): boolean {
  return ['components', 'custom_id', 'content', 'style', 'media', 'items', 'file', 'divider', 'spacing'].some(
    (key) => Object.hasOwn(value, key),
  );
}

function resolveMedia(value: Json, attachments: readonly APIAttachment[]): Json {
  const name = /^attachment:\/\/(.+)$/u.exec(String(value['url'] ?? ''))?.[1];
  if (name === undefined) return {};
  const attachment = attachments.find(({ filename }) => filename === name);
  if (attachment === undefined) return {};
  return {
    url: attachment.url,
    proxy_url: attachment.proxy_url,
    content_type: attachment.content_type ?? null,
    attachment_id: attachment.id,
    loading_state: 2,
    height: 0,
    width: 0,
    flags: 0,
  };
}
