import type { APIEmbed } from 'discord.js';
import { buildMessageEvent } from './build-message.ts';
import { findPings } from './find-pings.ts';
import { isJson, type Json } from './json.ts';
import { keepFiles } from './keep-files.ts';
import { messageFlags } from './message-flags.ts';
import type { MessageRecord } from './records.ts';
import { resolveComponents } from './resolve-components.ts';
import type { DiscordState } from './state.ts';
import type { UploadedFile } from './uploaded-file.ts';

/** A message to be put into a channel; its body has been checked. */
export interface NewMessage {
  readonly channelId: string;
  readonly authorId: string;
  readonly body: Json;
  readonly files: readonly UploadedFile[];
  readonly interactionId: string | null;
  readonly ephemeralFor: string | null;
  /** Whether it only promises an answer. */
  readonly isLoading?: boolean;
}

/** Puts a message into a channel and tells the gateway of it, unless it is for one pair of eyes. */
export function postMessage(state: DiscordState, message: NewMessage): MessageRecord {
  const { channelId, authorId, body, interactionId, ephemeralFor, isLoading = false } = message;
  const { attachments, files } = keepFiles(body, message.files, { channelId, nextId: state.nextId });
  const reference = isJson(body['message_reference'])
    ? String(body['message_reference']['message_id'])
    : null;
  const { componentsV2, suppressEmbeds, suppressNotifications, ephemeral, loading } = messageFlags;
  const asked = Number(body['flags'] ?? 0) & (componentsV2 | suppressEmbeds | suppressNotifications);
  const record: MessageRecord = {
    id: state.nextId(),
    channelId,
    authorId,
    createdAt: state.clock.now(),
    editedAt: null,
    content: String(body['content'] ?? '').trim(),
    embeds: (body['embeds'] ?? []) as readonly APIEmbed[],
    components: resolveComponents(body['components'] ?? [], attachments),
    attachments,
    flags: asked | (ephemeralFor === null ? 0 : ephemeral) | (isLoading ? loading : 0),
    replyTo: reference,
    interactionId,
    ephemeralFor,
    pings: findPings(body, {
      isInteraction: interactionId !== null,
      repliedTo: reference === null ? null : (state.messages.get(reference)?.authorId ?? null),
    }),
    threadId: null,
    isDeleted: false,
    bodies: [body],
    files: new Map(files),
  };
  state.messages.set(record.id, record);
  if (ephemeralFor === null) tell(state, 'MESSAGE_CREATE', record);
  state.changed();
  return record;
}

/** Changes a message: what the body leaves out stays. */
export function editMessage(
  state: DiscordState,
  record: MessageRecord,
  change: { readonly body: Json; readonly files: readonly UploadedFile[]; readonly isFirst: boolean },
): void {
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
  if (record.ephemeralFor === null) tell(state, 'MESSAGE_UPDATE', record);
  state.changed();
}

/** Takes a message away. */
export function deleteMessage(state: DiscordState, record: MessageRecord): void {
  record.isDeleted = true;
  const guildId = state.channels.get(record.channelId)?.guildId ?? null;
  const place = {
    id: record.id,
    channel_id: record.channelId,
    ...(guildId !== null && { guild_id: guildId }),
  };
  if (record.ephemeralFor === null) state.emit('MESSAGE_DELETE', place, guildId);
  state.changed();
}

function tell(state: DiscordState, event: string, record: MessageRecord): void {
  state.emit(event, buildMessageEvent(state, record), state.channels.get(record.channelId)?.guildId ?? null);
}
