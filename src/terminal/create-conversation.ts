import type { Turn } from '../conversation/turn.ts';

/** What was asked and answered since the prompt was opened. */
export interface Conversation {
  /** Oldest first. */
  turns(): readonly Turn[];
  add(turn: Turn): void;
}

/** Nothing leans on what was asked longer ago. */
const MOST_TURNS = 6;

/** Remembers the last turns, for as long as the prompt is open. */
export function createConversation(): Conversation {
  let turns: readonly Turn[] = [];
  return {
    turns: () => turns,
    add(turn) {
      turns = [...turns, turn].slice(-MOST_TURNS);
    },
  };
}
