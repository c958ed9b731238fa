import { buildInteraction } from './build-interaction.ts';
import type { Json } from './json.ts';
import type { InteractionRecord } from './records.ts';
import type { DiscordState } from './state.ts';

interface NewInteraction {
  readonly type: number;
  readonly userId: string;
  readonly channelId: string;
  readonly sourceId?: string | null;
  readonly commandName?: string | null;
  readonly data: Json;
}

/** Starts an interaction and sends it over the gateway. */
export function startInteraction(
  state: DiscordState,
  { type, userId, channelId, sourceId = null, commandName = null, data }: NewInteraction,
): InteractionRecord {
  const guildId = state.channels.get(channelId)?.guildId ?? null;
  const id = state.nextId();
  const channel = state.channels.get(channelId);
  const interaction: InteractionRecord = {
    id,
    token: Buffer.from(`interaction:${id}:${crypto.randomUUID()}`).toString('base64url'),
    type,
    userId,
    channelId,
    guildId,
    isExternal:
      guildId === null
        ? channel?.recipientIds.includes(state.bot.id) !== true
        : state.guilds.get(guildId)?.hasBot !== true,
    commandName,
    aheadAt: state.clock.ahead(),
    sentAt: performance.now(),
    acknowledgedAt: null,
    answer: null,
    sourceId,
    originalId: null,
    isLoading: false,
    followUps: 0,
    choices: null,
    modal: null,
  };
  state.interactions.set(id, interaction);
  state.emit('INTERACTION_CREATE', buildInteraction(state, interaction, data), guildId);
  return interaction;
}
