import type { APIEmbed } from 'discord.js';
import { findPings } from './find-pings.ts';
import { isJson, type Json } from './json.ts';
import { keepFiles } from './keep-files.ts';
import { messageFlags } from './message-flags.ts';
import type { MessageRecord } from './records.ts';
import { resolveComponents } from './resolve-components.ts';
import type { DiscordState } from './state.ts';
import { tellOfMessage } from './tell-of-message.ts';
import type { UploadedFile } from './uploaded-file.ts';

/** What a message becomes; the body has been checked. */
interface MessageChange {
  readonly body: Json;
  readonly files: readonly UploadedFile[];
  /** Whether it keeps the promise of an answer, and so can notify people. */
  readonly isFirst: boolean;
}

/** Changes a message: what the body leaves out stays. */
export function editMessage(state: DiscordState, record: MessageRecord, change: MessageChange): void {
  const { body, isFirst } = change;
  const { attachments, files } = keepFiles(body, change.files, {
    channelId: record.channelId,
    nextId: state.nextId,
  });
  const named = body['attachments'];
  const kept = Array.isArray(named)
    ? record.attachments.filter(({ id }) => named.some((one) => isJson(one) && one['id'] === id))
    : record.attachments;
  record.attachments = [...kept, ...attachments];
  for (const [url, file] of files) record.files.set(url, file);
  if (Object.hasOwn(body, 'content')) record.content = String(body['content'] ?? '').trim();
  if (Object.hasOwn(body, 'embeds')) record.embeds = (body['embeds'] ?? []) as readonly APIEmbed[];
  if (Object.hasOwn(body, 'components'))
    record.components = resolveComponents(body['components'] ?? [], record.attachments);
  const settable = messageFlags.componentsV2 | messageFlags.suppressEmbeds;
  record.flags = (record.flags & ~messageFlags.loading) | (Number(body['flags'] ?? 0) & settable);
  record.pings = isFirst
    ? findPings(body, { isInteraction: record.interactionId !== null, repliedTo: null })
    : record.pings;
  if (!isFirst) record.editedAt = state.clock.now();
  record.bodies.push(body);
  tellOfMessage(state, 'MESSAGE_UPDATE', record);
  state.changed();
}
