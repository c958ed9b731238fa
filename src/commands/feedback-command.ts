import { createHmac } from 'node:crypto';
import type { FeedbackStore } from '../library/feedback-store.ts';
import { errorReply } from '../replies/error-reply.ts';
import { feedbackReply } from '../replies/feedback-reply.ts';
import type { Command, CommandContext } from './command.ts';
import { findQuestionProblem } from './find-question-problem.ts';

const OUTCOMES: ReadonlySet<string> = new Set(['answered', 'refused']);

/**
 * `feedback verdict question`: notes whether an answer was of use. Who said so is not kept: a hash under a secret key tells
 * that a vote on the same question comes from the same person again, and nothing about anybody.
 */
export function createFeedbackCommand(feedback: FeedbackStore): Command {
  return {
    name: 'feedback',
    description: 'Say whether an answer was of use',
    isHidden: true,
    isPrivate: () => true,
    options: [
      {
        name: 'verdict',
        description: 'Whether it was',
        isRequired: true,
        choices: [
          { label: 'Helpful', value: 'helpful' },
          { label: 'Not helpful', value: 'unhelpful' },
        ],
      },
      { name: 'question', description: 'What was asked', isRequired: true },
      { name: 'outcome', description: 'Whether it was answered or refused', isRequired: false },
    ],
    async run({ now, place }, { verdict, question: given = '', outcome = 'answered' }) {
      const question = given.trim();
      const problem = findQuestionProblem(question);
      if (problem !== undefined) return errorReply(problem);
      if ((verdict !== 'helpful' && verdict !== 'unhelpful') || !OUTCOMES.has(outcome))
        return errorReply({
          problem: 'That says neither that it was helpful nor that it was not.',
          remedy: 'Press one of the two buttons below an answer.',
        });
      await feedback.save({
        question,
        outcome,
        verdict,
        serverId: place?.serverId ?? null,
        at: now.toISOString(),
        voter: hideVoter(await feedback.key(), question, place),
      });
      return feedbackReply(verdict);
    },
  };
}

/** The question is part of it: votes of one person on different questions cannot be told to be of one person. */
function hideVoter(key: Uint8Array, question: string, place: CommandContext['place']): string {
  return createHmac('sha256', key)
    .update(JSON.stringify([place?.serverId ?? null, place?.userId ?? null, question]))
    .digest('hex');
}
