import { isJson, type Json } from './json.ts';
import { messageFlags } from './message-flags.ts';
import type { MessageRecord } from './records.ts';

/** A message as somebody sees it. */
export interface SeenMessage {
  readonly id: string;
  readonly channelId: string;
  readonly authorId: string;
  /** All its text, one part a line, in the order in which it is shown. */
  readonly text: string;
  readonly buttons: readonly SeenButton[];
  readonly menus: readonly SeenMenu[];
  /** Pictures, by their words for those who cannot see them. */
  readonly pictures: readonly SeenFile[];
  readonly files: readonly SeenFile[];
  /** The colour at the side; `null` without one. */
  readonly accent: number | null;
  /** Whether nobody else sees it. */
  readonly isEphemeral: boolean;
  /** Whether it says that the app is thinking. */
  readonly isLoading: boolean;
  /** Whom it notifies. */
  readonly pings: readonly string[];
  /** The message it answers. */
  readonly replyTo: string | null;
  readonly components: readonly unknown[];
}

export interface SeenButton {
  readonly label: string;
  readonly customId: string | null;
  readonly url: string | null;
  readonly isDisabled: boolean;
}

export interface SeenMenu {
  readonly customId: string;
  readonly placeholder: string;
  readonly isDisabled: boolean;
  readonly options: readonly {
    readonly label: string;
    readonly value: string;
    readonly description: string;
  }[];
}

export interface SeenFile {
  readonly name: string;
  readonly description: string;
  readonly bytes: Uint8Array;
}

/** Reads a message as it is shown. */
export function seeMessage(record: MessageRecord): SeenMessage {
  const parts = flatten(record.components);
  const texts = parts.filter(({ type }) => type === 10).map(({ content }) => String(content));
  const files = (key: 'media' | 'file') =>
    parts.flatMap((part) => {
      const media = part[key];
      const file = isJson(media) ? record.files.get(String(media['url'])) : undefined;
      return file === undefined
        ? []
        : [{ name: file.name, bytes: file.bytes, description: String(part['description'] ?? '') }];
    });
  const accent = parts.find(({ type }) => type === 17)?.['accent_color'];
  return {
    id: record.id,
    channelId: record.channelId,
    authorId: record.authorId,
    text: [
      record.content,
      ...record.embeds.map(({ title, description }) => `${title ?? ''}\n${description ?? ''}`),
      ...texts,
    ]
      .filter((text) => text !== '')
      .join('\n'),
    buttons: parts.filter(({ type }) => type === 2).map(seeButton),
    menus: parts.filter(({ type }) => type === 3).map(seeMenu),
    pictures: files('media'),
    files: files('file'),
    accent: typeof accent === 'number' ? accent : null,
    isEphemeral: record.ephemeralFor !== null,
    isLoading: (record.flags & messageFlags.loading) !== 0,
    pings: record.pings,
    replyTo: record.replyTo,
    components: record.components,
  };
}

/** Components with all that stands in them, in the order in which they are shown. */
function flatten(value: unknown): readonly Json[] {
  if (Array.isArray(value)) return value.flatMap(flatten);
  if (!isJson(value)) return [];
  return [value, ...[value['components'], value['items'], value['accessory']].flatMap(flatten)];
}

function seeButton(part: Json): SeenButton {
  return {
    label: String(part['label'] ?? ''),
    customId: typeof part['custom_id'] === 'string' ? part['custom_id'] : null,
    url: typeof part['url'] === 'string' ? part['url'] : null,
    isDisabled: part['disabled'] === true,
  };
}

function seeMenu(part: Json): SeenMenu {
  const options: readonly unknown[] = Array.isArray(part['options']) ? part['options'] : [];
  return {
    customId: String(part['custom_id']),
    placeholder: String(part['placeholder'] ?? ''),
    isDisabled: part['disabled'] === true,
    options: options.filter(isJson).map((option) => ({
      label: String(option['label']),
      value: String(option['value']),
      description: String(option['description'] ?? ''),
    })),
  };
}
