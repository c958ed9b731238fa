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
    bodies: isLoading ? [] : [body],
    files: new Map(files),
  };
  state.messages.set(record.id, record);
  tellOfMessage(state, 'MESSAGE_CREATE', record);
  state.changed();
  return record;
}
