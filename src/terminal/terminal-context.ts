import type { CommandContext } from '../commands/command.ts';

/** Whoever sits at a terminal owns what runs there: there is nobody to keep anything from. */
export function terminalContext(
  given: Pick<CommandContext, 'now' | 'progress' | 'soFar' | 'signal' | 'conversation'>,
): CommandContext {
  return { ...given, place: null, isModerator: true, locale: 'en-GB' };
}
