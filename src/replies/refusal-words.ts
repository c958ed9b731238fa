import type { Reason } from '../answers/reason.ts';
import type { DateSpan } from '../citations/find-date-span.ts';
import { formatDate } from '../citations/format-date.ts';
import { howToAddArticles } from './how-to-add-articles.ts';

/** What a reason rests on in one case. */
export interface RefusalFacts {
  readonly detail: string | null;
  /** The time the articles cover. */
  readonly span: DateSpan | null;
}

/** How a refusal is put. */
export interface RefusalWords {
  /** A clause without a full stop. */
  readonly heading: string;
  /** Why, in a sentence or two. */
  readonly why: (facts: RefusalFacts) => string;
  /** What could be done instead. */
  readonly instead: string;
}

/** The words for every reason there is. */
export const refusalWords: Readonly<Record<Reason, RefusalWords>> = {
  uncertain: {
    heading: 'The articles have this on the subject',
    why: () => 'Whether it is what was asked is yours to judge.',
    instead: 'A question about one thing at a time, or in other words, may find more.',
  },
  off_topic: {
    heading: 'The articles are about something else',
    why: ({ detail }) =>
      detail === null
        ? 'Nothing in them bears on this question.'
        : `Nothing in them bears on this question: no article mentions “${detail}”.`,
    instead: '/sources lists what there is to ask about.',
  },
  not_in_sources: {
    heading: 'The articles don’t say',
    why: ({ detail }) =>
      detail === null
        ? 'They touch on the subject, but none of them says what was asked.'
        : `No article mentions “${detail}”.`,
    instead:
      'A question about one thing at a time, or in other words, may find more; /sources lists the articles.',
  },
  false_premise: {
    heading: 'The articles don’t bear that out',
    why: ({ detail }) =>
      detail === null
        ? 'The question takes something for granted that no article says.'
        : `The question takes something for granted that no article says: “${detail}”.`,
    instead: 'Asking about that first may show what the articles do say.',
  },
  after_sources: {
    heading: 'The articles don’t reach that far',
    why: ({ detail, span }) => {
      const last = detail ?? span?.last;
      return last === undefined
        ? 'The question is about a time after the last article.'
        : `The question is about a time after the last article, which is from ${formatDate(last)}.`;
    },
    instead: 'Questions about the time before that can be answered.',
  },
  opinion_or_prediction: {
    heading: 'That is a judgement or a forecast',
    why: () => 'Only what the articles report is quoted here; nothing is judged or foretold.',
    instead: 'What somebody in the articles thinks or expects can be asked for, by name.',
  },
  unsupported_language: {
    heading: 'No article is in that language',
    why: ({ detail }) =>
      detail === null
        ? 'A question can only be answered in the language of the articles.'
        : `The question seems to be in ${detail}, and a question can only be answered in the language of the articles.`,
    instead: 'The same question in English may be answered.',
  },
  check_failed: {
    heading: 'Nothing could be quoted for certain',
    why: () =>
      'Something was found, but it did not match the stored articles when it was checked again, so it is not shown.',
    instead: 'Asking again may help: the articles may just have been changed.',
  },
  empty_library: {
    heading: 'There are no articles yet',
    why: () => 'Answers are quoted from articles, and the library holds none.',
    instead: howToAddArticles,
  },
};
