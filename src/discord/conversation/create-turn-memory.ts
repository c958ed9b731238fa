import type { Turn } from '../../conversation/turn.ts';

/** An answer of ours, to be remembered under the message that shows it. */
export interface RememberedTurn {
  readonly messageId: string;
  readonly channelId: string;
  /** The message of ours that the question answered; `null` where it answered none. */
  readonly previousId: string | null;
  readonly turn: Turn;
}

/** What was asked and answered of late. */
export interface TurnMemory {
  remember(turn: RememberedTurn): void;
  /** The turns of a chain of answers, up to a message of ours, oldest first. */
  chain(messageId: string): readonly Turn[];
  /** The message of ours that a turn went on from; `null` where that is not known. */
  previous(messageId: string): string | null;
  /** Our last message in a channel; `null` where that is not known. */
  latest(channelId: string): string | null;
}

/** How much is remembered. */
export interface MemoryLimits {
  /** In milliseconds. */
  readonly window: number;
  /** In all. */
  readonly most: number;
  /** Of one conversation. */
  readonly perConversation: number;
}

interface Entry extends RememberedTurn {
  readonly at: number;
}

/**
 * A memory that is kept nowhere else, and soon forgets.
 *
 * @param now in milliseconds
 */
export function createTurnMemory(
  now: () => number,
  { window, most, perConversation }: MemoryLimits,
): TurnMemory {
  // In order of time, as maps keep it.
  const entries = new Map<string, Entry>();
  const forget = () => {
    const before = now() - window;
    for (const [id, { at }] of entries) {
      if (at >= before && entries.size <= most) return;
      entries.delete(id);
    }
  };
  return {
    remember(turn) {
      entries.delete(turn.messageId);
      entries.set(turn.messageId, { ...turn, at: now() });
      forget();
    },
    chain(messageId) {
      forget();
      const turns: Turn[] = [];
      let entry = entries.get(messageId);
      while (entry !== undefined && turns.length < perConversation) {
        turns.unshift(entry.turn);
        entry = entry.previousId === null ? undefined : entries.get(entry.previousId);
      }
      return turns;
    },
    previous: (messageId) => entries.get(messageId)?.previousId ?? null,
    latest(channelId) {
      forget();
      return [...entries.values()].findLast((entry) => entry.channelId === channelId)?.messageId ?? null;
    },
  };
}
