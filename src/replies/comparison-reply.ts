import { oneLine } from '../citations/one-line.ts';
import type { SubjectComparison } from '../claims/create-subject-comparer.ts';
import { citedBlocks } from './cited-blocks.ts';
import { describeConflicts } from './describe-conflicts.ts';
import { describeRest } from './describe-rest.ts';
import { inQuotes } from './in-quotes.ts';
import type { Reply } from './reply.ts';

/** What articles say about a subject, and whether it can be posted. */
export interface ComparedSubject extends SubjectComparison {
  readonly subject: string;
  readonly canPost: boolean;
}

/** What each article says about a subject, one quote each, the newest last; different numbers, dates and versions of the same thing are named. */
export function comparisonReply({ subject, quotes, conflicts, canPost }: ComparedSubject): Reply {
  if (quotes.length === 0)
    return {
      tone: 'refusal',
      blocks: [
        { kind: 'heading', text: 'No article says anything about this' },
        { kind: 'text', text: inQuotes(subject) },
        {
          kind: 'note',
          text: 'A few telling words find most: a name, a place, what happened. /sources lists the articles.',
        },
      ],
    };
  const cited = quotes.map((quote, index) => citedBlocks(quote, index + 1));
  return {
    tone: 'answer',
    blocks: [
      { kind: 'heading', text: `What the articles say about ${oneLine(subject)}` },
      ...(conflicts.length === 0
        ? []
        : [
            {
              kind: 'text' as const,
              text: describeConflicts(conflicts),
            },
          ]),
      ...cited.map(({ quote }) => quote),
      { kind: 'citations', items: cited.map(({ citation }) => citation) },
      { kind: 'note', text: `One quote of each article, the newest last. ${describeRest(quotes)}` },
    ],
    ...(canPost && {
      actions: [
        {
          label: 'Post here',
          command: 'compare',
          values: { subject, private: 'false' },
          isMain: true as const,
        },
      ],
    }),
  };
}
