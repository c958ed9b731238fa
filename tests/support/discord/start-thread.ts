import { buildChannel } from './build-channel.ts';
import { messageFlags } from './message-flags.ts';
import type { ChannelRecord, MessageRecord } from './records.ts';
import type { DiscordState } from './state.ts';
import { tellOfMessage } from './tell-of-message.ts';

interface NewThread {
  readonly channel: ChannelRecord;
  readonly name: string;
  readonly ownerId: string;
  /** The message that it hangs on, whose id it takes. */
  readonly message: MessageRecord | null;
}

/** Starts a public thread and tells the gateway of it. */
export function startThread(
  state: DiscordState,
  { channel, name, ownerId, message }: NewThread,
): ChannelRecord {
  const thread: ChannelRecord = {
    id: message?.id ?? state.nextId(),
    type: 11,
    name,
    guildId: channel.guildId,
    parentId: channel.id,
    recipientIds: [],
    ownerId,
    denied: channel.denied,
  };
  state.channels.set(thread.id, thread);
  if (message !== null) {
    message.threadId = thread.id;
    message.flags |= messageFlags.hasThread;
  }
  state.emit('THREAD_CREATE', { ...buildChannel(state, thread), newly_created: true }, thread.guildId);
  if (message !== null) tellOfMessage(state, 'MESSAGE_UPDATE', message);
  state.changed();
  return thread;
}
