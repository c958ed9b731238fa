import { PermissionFlagsBits } from 'discord.js';
import { apiErrors } from './api-errors.ts';
import type { ApiRequest } from './api-request.ts';
import { botPermissions } from './bot-permissions.ts';
import { buildChannel } from './build-channel.ts';
import { buildMessage } from './build-message.ts';
import { deleteMessage } from './delete-message.ts';
import { describeBefore } from './describe-before.ts';
import { discordLimits } from './discord-limits.ts';
import { editMessage } from './edit-message.ts';
import { postMessage } from './post-message.ts';
import type { ChannelRecord, MessageRecord } from './records.ts';
import type { Route } from './route.ts';
import { startThread } from './start-thread.ts';
import type { DiscordState } from './state.ts';
import { validateMessage } from './validate-message.ts';
import { validateThread } from './validate-thread.ts';

const {
  ViewChannel,
  SendMessages,
  SendMessagesInThreads,
  ReadMessageHistory,
  CreatePublicThreads,
  AttachFiles,
} = PermissionFlagsBits;

/** Channels and what is written in them. */
export const messageRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/channels/{channel_id}',
    handle: (request, state) => ({ status: 200, body: buildChannel(state, findChannel(request, state)) }),
  },
  {
    method: 'POST',
    path: '/channels/{channel_id}/typing',
    handle(request, state) {
      const channel = findChannel(request, state, SendMessages);
      state.typing.push(channel.id);
      state.changed();
      return { status: 204 };
    },
  },
  {
    method: 'GET',
    path: '/channels/{channel_id}/messages',
    handle(request, state) {
      const channel = findChannel(request, state, ReadMessageHistory);
      const limit = Number(request.query.get('limit') ?? 50);
      const before = request.query.get('before');
      const found = [...state.messages.values()]
        .filter(
          ({ channelId, isDeleted, ephemeralFor }) =>
            channelId === channel.id && !isDeleted && ephemeralFor === null,
        )
        .filter(({ id }) => before === null || BigInt(id) < BigInt(before));
      return {
        status: 200,
        body: found
          .toReversed()
          .slice(0, limit)
          .map((one) => buildMessage(state, one)),
      };
    },
  },
  {
    method: 'GET',
    path: '/channels/{channel_id}/messages/{message_id}',
    handle(request, state) {
      findChannel(request, state, ReadMessageHistory);
      return { status: 200, body: buildMessage(state, findMessage(request, state)) };
    },
  },
  {
    method: 'POST',
    path: '/channels/{channel_id}/messages',
    handle(request, state) {
      const channel = findChannel(request, state, SendMessages);
      if (request.files.length > 0) demand(channel, AttachFiles);
      validateMessage(request.body, {
        kind: 'channel',
        files: request.files,
        fileBytes: discordLimits.fileBytes,
      });
      const body = request.json();
      const nonce = `${channel.id} ${body['nonce']}`;
      const known =
        body['enforce_nonce'] === true ? state.messages.get(state.nonces.get(nonce) ?? '') : undefined;
      if (known !== undefined) return { status: 200, body: buildMessage(state, known) };
      const message = postMessage(state, {
        channelId: channel.id,
        authorId: state.bot.id,
        body,
        files: request.files,
        interactionId: null,
        ephemeralFor: null,
      });
      if (body['nonce'] !== undefined) state.nonces.set(nonce, message.id);
      return { status: 200, body: { ...buildMessage(state, message), nonce: body['nonce'] } };
    },
  },
  {
    method: 'PATCH',
    path: '/channels/{channel_id}/messages/{message_id}',
    handle(request, state) {
      findChannel(request, state);
      const message = findMessage(request, state);
      if (message.authorId !== state.bot.id) throw apiErrors.notTheAuthor();
      validateMessage(request.body, {
        kind: 'edit',
        files: request.files,
        fileBytes: discordLimits.fileBytes,
        before: describeBefore(message),
      });
      editMessage(state, message, { body: request.json(), files: request.files, isFirst: false });
      return { status: 200, body: buildMessage(state, message) };
    },
  },
  {
    method: 'DELETE',
    path: '/channels/{channel_id}/messages/{message_id}',
    handle(request, state) {
      findChannel(request, state);
      const message = findMessage(request, state);
      if (message.authorId !== state.bot.id) throw apiErrors.missingPermissions();
      deleteMessage(state, message);
      return { status: 204 };
    },
  },
  {
    method: 'POST',
    path: '/channels/{channel_id}/messages/{message_id}/threads',
    handle(request, state) {
      const channel = findChannel(request, state, CreatePublicThreads);
      const message = findMessage(request, state);
      validateThread(request.body);
      if (message.threadId !== null) throw apiErrors.threadExists();
      const name = String(request.json()['name']);
      const thread = startThread(state, { channel, name, ownerId: state.bot.id, message });
      return { status: 201, body: buildChannel(state, thread) };
    },
  },
  {
    method: 'POST',
    path: '/channels/{channel_id}/threads',
    handle(request, state) {
      const channel = findChannel(request, state, CreatePublicThreads);
      validateThread(request.body);
      const name = String(request.json()['name']);
      const thread = startThread(state, { channel, name, ownerId: state.bot.id, message: null });
      return { status: 201, body: buildChannel(state, thread) };
    },
  },
];

function findChannel(
  request: ApiRequest,
  state: DiscordState,
  permission: bigint = ViewChannel,
): ChannelRecord {
  const channel = state.channels.get(request.param('channel_id'));
  if (channel === undefined) throw apiErrors.unknownChannel();
  const guild = channel.guildId === null ? null : state.guilds.get(channel.guildId);
  const isForeign = guild === null ? !channel.recipientIds.includes(state.bot.id) : guild?.hasBot !== true;
  if (isForeign || (channel.denied & ViewChannel) !== 0n) throw apiErrors.missingAccess();
  demand(channel, permission === SendMessages && channel.type === 11 ? SendMessagesInThreads : permission);
  return channel;
}

function demand(channel: ChannelRecord, permission: bigint): void {
  if ((botPermissions(channel) & permission) === 0n) throw apiErrors.missingPermissions();
}

function findMessage(request: ApiRequest, state: DiscordState): MessageRecord {
  const message = state.messages.get(request.param('message_id'));
  const isThere =
    message?.channelId === request.param('channel_id') && !message.isDeleted && message.ephemeralFor === null;
  if (message === undefined || !isThere) throw apiErrors.unknownMessage();
  return message;
}
