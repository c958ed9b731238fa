import { apiErrors } from './api-errors.ts';
import { discordLimits as limits } from './discord-limits.ts';
import { createField, type Field } from './field.ts';
import { messageFlags } from './message-flags.ts';
import { createProblems } from './problems.ts';
import type { UploadedFile } from './uploaded-file.ts';
import { validateAllowedMentions } from './validate-allowed-mentions.ts';
import { validateComponents } from './validate-components.ts';
import { validateEmbeds } from './validate-embeds.ts';

/** A message before it is edited. */
export interface MessageBefore {
  readonly flags: number;
  readonly isEmpty: boolean;
  readonly attachments: readonly { readonly id: string; readonly filename: string }[];
}

/** Where a message is sent or edited, which decides on what it may hold. */
export interface MessageRules {
  readonly kind: 'channel' | 'interaction' | 'edit';
  readonly files: readonly UploadedFile[];
  /** How large a file may be, in bytes. */
  readonly fileBytes: number;
  /** What the message had before it is edited. */
  readonly before?: MessageBefore;
  /** Where the message stands in the body. */
  readonly path?: readonly string[];
}

const KEYS = [
  'content',
  'tts',
  'nonce',
  'enforce_nonce',
  'embeds',
  'components',
  'allowed_mentions',
  'message_reference',
  'attachments',
  'sticker_ids',
  'flags',
  'poll',
];
const VISIBLE = ['content', 'embeds', 'components', 'attachments', 'sticker_ids', 'poll'];

/**
 * Checks the body of a message as strictly as Discord might.
 *
 * @throws {ApiError} naming everything that is wrong
 */
export function validateMessage(body: unknown, rules: MessageRules): void {
  const { kind, files, fileBytes, before, path = [] } = rules;
  const problems = createProblems();
  const message = createField(body ?? {}, problems, path);
  message.object(kind === 'interaction' ? KEYS.filter((key) => key !== 'message_reference') : KEYS);
  message.at('content').text({ max: limits.content });
  message.at('tts').flag();
  validateNonce(message);
  validateEmbeds(message.at('embeds'));
  validateAllowedMentions(message.at('allowed_mentions'));
  message.at('sticker_ids').items({ max: limits.stickers });
  if (
    message
      .at('message_reference')
      .object(['type', 'message_id', 'channel_id', 'guild_id', 'fail_if_not_exists'])
  )
    message.at('message_reference').at('message_id').id();
  const flags = validateFlags(message.at('flags'), kind) | (before?.flags ?? 0);
  const isV2 = (flags & messageFlags.componentsV2) !== 0;
  const names = validateAttachments(message.at('attachments'), files, before?.attachments ?? []);
  validateComponents(message.at('components'), { isV2, files: names });
  if (isV2) forbidLegacy(message);
  problems.refuse();
  if (files.some(({ bytes }) => bytes.length > fileBytes)) throw apiErrors.tooLarge();
  const isUntouched =
    before !== undefined && !before.isEmpty && VISIBLE.every((key) => !message.at(key).isGiven);
  const needsComponents = isV2 && (before === undefined || message.at('components').isGiven);
  const isEmpty = needsComponents
    ? isAbsent(message, 'components')
    : VISIBLE.every((key) => isAbsent(message, key));
  if (isEmpty && !isUntouched && files.length === 0) throw apiErrors.emptyMessage();
}

function validateNonce(message: Field): void {
  const nonce = message.at('nonce');
  if (typeof nonce.value === 'string') nonce.text({ max: limits.nonce });
  else nonce.integer({ max: Number.MAX_SAFE_INTEGER });
  message.at('enforce_nonce').flag();
}

function validateFlags(field: Field, kind: MessageRules['kind']): number {
  const flags = field.integer({ max: 2 ** 31 - 1 }) ?? 0;
  const { suppressEmbeds, suppressNotifications, componentsV2, ephemeral } = messageFlags;
  const settable =
    suppressEmbeds | suppressNotifications | componentsV2 | (kind === 'channel' ? 0 : ephemeral);
  if ((flags & ~settable) !== 0)
    field.refuse('FLAG_CANNOT_BE_SET', `The flags ${flags & ~settable} cannot be set here`);
  return flags;
}

/** @returns the names that components can refer to */
function validateAttachments(
  field: Field,
  files: readonly UploadedFile[],
  kept: readonly { readonly id: string; readonly filename: string }[],
): ReadonlySet<string> {
  if (files.length > limits.files)
    field.refuse('BASE_TYPE_MAX_LENGTH', `Must be ${limits.files} or fewer in length.`);
  const names = new Set(files.map(({ name }) => name));
  const items = field.items({ max: limits.files });
  for (const item of items) {
    item.object([
      'id',
      'filename',
      'description',
      'title',
      'duration_secs',
      'waveform',
      'is_spoiler',
      'content_type',
      'size',
      'url',
    ]);
    const id = item.at('id').id();
    item.at('description').text({ max: limits.altText });
    const filename = item.at('filename').text({ min: 1, max: limits.fileName });
    if (filename !== undefined) names.add(filename);
    if (!files.some((file) => file.id === id) && !kept.some((file) => file.id === id))
      item
        .at('id')
        .refuse(
          'ATTACHMENT_NOT_FOUND',
          `Attachment data for attachment with the id ${id} could not be found`,
        );
  }
  for (const { id, filename } of kept) {
    if (!field.isGiven || items.some((item) => item.at('id').value === id)) names.add(filename);
  }
  return names;
}

function forbidLegacy(message: Field): void {
  for (const key of ['content', 'embeds', 'poll', 'sticker_ids']) {
    if (!isAbsent(message, key))
      message
        .at(key)
        .refuse(
          'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
          `The '${key}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
        );
  }
}

function isAbsent(message: Field, key: string): boolean {
  const { value } = message.at(key);
  if (Array.isArray(value)) return value.length === 0;
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}
