import { errorReply } from './error-reply.ts';
import type { Reply } from './reply.ts';

/**
 * What is said when something was thrown.
 *
 * @param isMendable whether people can mend it themselves; then its message says how
 */
export function failureReply(error: unknown, isMendable: boolean): Reply {
  const message = error instanceof Error ? error.message : String(error);
  if (isMendable) return { tone: 'error', blocks: [{ kind: 'text', text: message }] };
  return errorReply({
    problem: `Something went wrong inside Dragoman: ${message}`,
    remedy: 'Nothing is lost. Asking again may help; if it does not, please report it.',
  });
}
