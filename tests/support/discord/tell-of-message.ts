import { buildMessageEvent } from './build-message-event.ts';
import type { MessageRecord } from './records.ts';
import type { DiscordState } from './state.ts';

/** Tells the gateway of a message, unless it is for one pair of eyes. */
export function tellOfMessage(state: DiscordState, event: string, record: MessageRecord): void {
  if (record.ephemeralFor !== null) return;
  const guildId = state.channels.get(record.channelId)?.guildId ?? null;
  state.emit(event, buildMessageEvent(state, record), guildId);
}
