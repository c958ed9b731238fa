import { PermissionFlagsBits } from 'discord.js';
import { apiErrors } from './api-errors.ts';
import type { ApiAnswer, ApiRequest } from './api-request.ts';
import { buildMessage } from './build-message.ts';
import { callbackType } from './callback-type.ts';
import { deleteMessage } from './delete-message.ts';
import { describeBefore } from './describe-before.ts';
import { discordLimits } from './discord-limits.ts';
import { editMessage } from './edit-message.ts';
import { isJson, type Json } from './json.ts';
import { memberPermissions } from './member-permissions.ts';
import { messageFlags } from './message-flags.ts';
import { postMessage } from './post-message.ts';
import type { InteractionRecord, MessageRecord } from './records.ts';
import type { Route } from './route.ts';
import type { DiscordState } from './state.ts';
import { validateCallback } from './validate-callback.ts';
import { validateMessage } from './validate-message.ts';

const WEBHOOK = '/webhooks/{webhook_id}/{webhook_token}';

/** Answering interactions: the first answer, its edits, and what follows. */
export const interactionRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/interactions/{interaction_id}/{interaction_token}/callback',
    isOpen: true,
    handle(request, state) {
      const interaction = state.interactions.get(request.param('interaction_id'));
      if (interaction?.token !== request.param('interaction_token')) throw apiErrors.unknownInteraction();
      if (interaction.answer !== null) throw apiErrors.alreadyAcknowledged();
      const isLate = ageOf(state, interaction) > discordLimits.acknowledgement;
      if (isLate) throw apiErrors.unknownInteraction();
      const source = interaction.sourceId === null ? undefined : state.messages.get(interaction.sourceId);
      const isEdit = isJson(request.body) && request.body['type'] === callbackType.updateMessage;
      const type = validateCallback(request.body, {
        interactionType: interaction.type,
        message: {
          kind: 'interaction',
          files: request.files,
          fileBytes: discordLimits.fileBytes,
          ...(isEdit && source !== undefined && { before: describeBefore(source) }),
        },
      });
      interaction.answer = type;
      interaction.acknowledgedAt = performance.now();
      apply(state, interaction, request, type);
      state.changed();
      return acknowledge(state, interaction, request);
    },
  },
  {
    method: 'POST',
    path: WEBHOOK,
    isOpen: true,
    handle(request, state) {
      const interaction = find(request, state);
      validateMessage(request.body, {
        kind: 'interaction',
        files: request.files,
        fileBytes: discordLimits.fileBytes,
      });
      const original = state.messages.get(interaction.originalId ?? '');
      if (interaction.isLoading && original !== undefined) {
        settle(state, interaction, original, request);
        return { status: 200, body: buildMessage(state, original) };
      }
      interaction.followUps += 1;
      if (interaction.isExternal && interaction.followUps > discordLimits.externalFollowUps)
        throw apiErrors.tooManyFollowUps();
      const message = post(state, interaction, { body: request.json(), files: request.files });
      return { status: 200, body: buildMessage(state, message) };
    },
  },
  {
    method: 'GET',
    path: `${WEBHOOK}/messages/@original`,
    isOpen: true,
    handle: (request, state) => ({ status: 200, body: buildMessage(state, findOriginal(request, state)) }),
  },
  {
    method: 'PATCH',
    path: `${WEBHOOK}/messages/@original`,
    isOpen: true,
    handle: (request, state) => edit(state, request, findOriginal(request, state)),
  },
  {
    method: 'DELETE',
    path: `${WEBHOOK}/messages/@original`,
    isOpen: true,
    handle(request, state) {
      deleteMessage(state, findOriginal(request, state));
      return { status: 204 };
    },
  },
  {
    method: 'GET',
    path: `${WEBHOOK}/messages/{message_id}`,
    isOpen: true,
    handle: (request, state) => ({ status: 200, body: buildMessage(state, findFollowUp(request, state)) }),
  },
  {
    method: 'PATCH',
    path: `${WEBHOOK}/messages/{message_id}`,
    isOpen: true,
    handle: (request, state) => edit(state, request, findFollowUp(request, state)),
  },
  {
    method: 'DELETE',
    path: `${WEBHOOK}/messages/{message_id}`,
    isOpen: true,
    handle(request, state) {
      deleteMessage(state, findFollowUp(request, state));
      return { status: 204 };
    },
  },
];

function apply(state: DiscordState, interaction: InteractionRecord, request: ApiRequest, type: number): void {
  const data = request.json()['data'];
  const body = isJson(data) ? data : {};
  const source = state.messages.get(interaction.sourceId ?? '');
  if (type === callbackType.choices) {
    interaction.choices = body['choices'] as NonNullable<InteractionRecord['choices']>;
  } else if (type === callbackType.modal) {
    interaction.modal = body;
  } else if (type === callbackType.deferredUpdate) {
    interaction.originalId = interaction.sourceId;
  } else if (type === callbackType.updateMessage && source !== undefined) {
    interaction.originalId = source.id;
    editMessage(state, source, { body, files: request.files, isFirst: false });
  } else {
    const isLoading = type === callbackType.deferredMessage;
    const message = post(state, interaction, {
      body: isLoading ? { flags: body['flags'] } : body,
      files: request.files,
      isLoading,
    });
    interaction.originalId = message.id;
    interaction.isLoading = isLoading;
  }
}

interface NewAnswer {
  readonly body: Json;
  readonly files: ApiRequest['files'];
  readonly isLoading?: boolean;
}

function post(
  state: DiscordState,
  interaction: InteractionRecord,
  { body, files, isLoading = false }: NewAnswer,
): MessageRecord {
  const isAsked = (Number(body['flags'] ?? 0) & messageFlags.ephemeral) !== 0;
  return postMessage(state, {
    channelId: interaction.channelId,
    authorId: state.bot.id,
    body,
    files,
    interactionId: interaction.id,
    ephemeralFor: isAsked || mustBeEphemeral(state, interaction) ? interaction.userId : null,
    isLoading,
  });
}

/** Where people may not use apps from outside, what these answer is shown to them alone. */
function mustBeEphemeral(state: DiscordState, interaction: InteractionRecord): boolean {
  const guild = state.guilds.get(interaction.guildId ?? '');
  if (!interaction.isExternal || guild === undefined) return false;
  return (memberPermissions(guild, interaction.userId) & PermissionFlagsBits.UseExternalApps) === 0n;
}

function edit(state: DiscordState, request: ApiRequest, message: MessageRecord): ApiAnswer {
  const interaction = find(request, state);
  validateMessage(request.body, {
    kind: 'interaction',
    files: request.files,
    fileBytes: discordLimits.fileBytes,
    before: describeBefore(message),
  });
  if (interaction.isLoading && message.id === interaction.originalId)
    settle(state, interaction, message, request);
  else editMessage(state, message, { body: request.json(), files: request.files, isFirst: false });
  return { status: 200, body: buildMessage(state, message) };
}

function settle(
  state: DiscordState,
  interaction: InteractionRecord,
  original: MessageRecord,
  request: ApiRequest,
): void {
  interaction.isLoading = false;
  editMessage(state, original, { body: request.json(), files: request.files, isFirst: true });
}

/** In milliseconds. What a slow machine takes does not count, or tests would hang on it: how soon is another matter, and measured. */
function ageOf({ clock }: DiscordState, { aheadAt }: InteractionRecord): number {
  return clock.ahead() - aheadAt;
}

/** @throws {ApiError} where the token is unknown, has expired, or nothing was answered yet */
function find(request: ApiRequest, state: DiscordState): InteractionRecord {
  const token = request.param('webhook_token');
  const interaction = [...state.interactions.values()].find((one) => one.token === token);
  if (request.param('webhook_id') !== state.bot.id || interaction?.answer == null)
    throw apiErrors.unknownWebhook();
  if (ageOf(state, interaction) > discordLimits.token) throw apiErrors.invalidToken();
  return interaction;
}

function findOriginal(request: ApiRequest, state: DiscordState): MessageRecord {
  const message = state.messages.get(find(request, state).originalId ?? '');
  if (message === undefined || message.isDeleted) throw apiErrors.unknownMessage();
  return message;
}

function findFollowUp(request: ApiRequest, state: DiscordState): MessageRecord {
  const interaction = find(request, state);
  const message = state.messages.get(request.param('message_id'));
  const isOwn = message?.interactionId === interaction.id || message?.id === interaction.sourceId;
  if (message === undefined || message.isDeleted || !isOwn) throw apiErrors.unknownMessage();
  return message;
}

function acknowledge(state: DiscordState, interaction: InteractionRecord, request: ApiRequest): ApiAnswer {
  if (request.query.get('with_response') !== 'true') return { status: 204 };
  const message = state.messages.get(interaction.originalId ?? '');
  return {
    status: 200,
    body: {
      interaction: {
        id: interaction.id,
        type: interaction.type,
        ...(message !== undefined && {
          response_message_id: message.id,
          response_message_loading: interaction.isLoading,
          response_message_ephemeral: message.ephemeralFor !== null,
        }),
      },
      ...(message !== undefined && {
        resource: { type: interaction.answer, message: buildMessage(state, message) },
      }),
    },
  };
}
