import type { CommandContext } from '../../src/commands/command.ts';

/** The context of a command at one's own terminal, on a day after the articles. */
export function createContext(given: Partial<CommandContext> = {}): CommandContext {
  return {
    now: new Date('2024-10-01T12:00:00Z'),
    progress: () => undefined,
    signal: new AbortController().signal,
    place: null,
    isModerator: false,
    locale: 'en-GB',
    conversation: [],
    ...given,
  };
}
