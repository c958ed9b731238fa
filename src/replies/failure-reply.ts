import { LibraryError } from '../library/library-error.ts';
import { errorReply } from './error-reply.ts';
import type { Reply } from './reply.ts';

/** What is said when something was thrown: what people can mend themselves says so, anything else is a fault of ours. */
export function failureReply(error: unknown): Reply {
  if (error instanceof LibraryError) {
    return { tone: 'error', blocks: [{ kind: 'text', text: error.message }] };
  }
  return errorReply({
    problem: `Something went wrong inside Dragoman: ${error instanceof Error ? error.message : String(error)}`,
    remedy: 'Nothing is lost. Asking again may help; if it does not, please report it.',
  });
}
