import type { SubjectComparer } from '../claims/create-subject-comparer.ts';
import { comparisonReply } from '../replies/comparison-reply.ts';
import { errorReply } from '../replies/error-reply.ts';
import type { Command } from './command.ts';

const LONGEST_SUBJECT = 300;

/** `/compare subject [private]`: what each article says about a subject, side by side. */
export function createCompareCommand(compare: SubjectComparer): Command {
  return {
    name: 'compare',
    description:
      'See what each article says about a subject, and where they give different numbers, dates or versions',
    isPrivate: (options) => options['private'] !== 'false',
    options: [
      { name: 'subject', description: 'What it is about, in a few words or as a question', isRequired: true },
      { name: 'private', description: 'Show it to me alone', isRequired: false, kind: 'flag' },
    ],
    async run({ now, progress, place }, { subject: given = '', private: wish }) {
      const subject = given.trim();
      const { length } = [...subject];
      if (length === 0 || length > LONGEST_SUBJECT)
        return errorReply({
          problem:
            length === 0
              ? 'There is no subject yet.'
              : `This subject has ${length} characters; up to ${LONGEST_SUBJECT} can be read.`,
          remedy: 'A few words are enough, such as: /compare hostages still held',
        });
      progress('Reading what each article says');
      return comparisonReply({
        ...(await compare(subject, now)),
        subject,
        canPost: place?.serverId != null && wish !== 'false',
      });
    },
  };
}
