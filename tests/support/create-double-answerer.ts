import type { Answer } from '../../src/answers/answer.ts';
import type { Answerer, AnswerRequest } from '../../src/answers/answerer.ts';

/** An answerer that records what it is asked. */
export interface DoubleAnswerer extends Answerer {
  readonly requests: readonly AnswerRequest[];
}

/** Answers the questions it was given answers for, and fails on any other. */
export function createDoubleAnswerer(answers: Readonly<Record<string, Answer | Error>>): DoubleAnswerer {
  const requests: AnswerRequest[] = [];
  return {
    requests,
    async answer(request) {
      requests.push(request);
      request.progress?.('Comparing sentences');
      const answer = answers[request.question];
      if (answer === undefined) throw new Error(`The question “${request.question}” was not expected.`);
      if (answer instanceof Error) throw answer;
      return answer;
    },
  };
}
