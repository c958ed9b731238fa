import { formatDate } from '../citations/format-date.ts';
import type { RetiredPassage } from '../library/passage-store.ts';
import type { Reply } from './reply.ts';

/**
 * What is said of a passage that is no longer in the sources: its words as they were, which can no longer be checked.
 *
 * @param instead the id of what stands under the same id now, or `null`
 */
export function removedPassageReply(was: RetiredPassage, instead: string | null): Reply {
  return {
    tone: 'refusal',
    blocks: [
      { kind: 'heading', text: `${was.id} was removed from the sources` },
      {
        kind: 'text',
        text: `These words stood there until ${formatDate(was.retiredAt)}. No article has them any longer, so they cannot be cited:`,
      },
      { kind: 'copy', text: was.text },
      {
        kind: 'note',
        text:
          instead === null
            ? '/sources lists the articles that are there now.'
            : `The id has passed to another passage since: /sources article:${was.articleId} shows it.`,
      },
    ],
  };
}
