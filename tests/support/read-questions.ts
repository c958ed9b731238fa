import { readFileSync } from 'node:fs';
import { type LabelledQuestion, labelledQuestion } from './labelled-question.ts';

/** Reads labelled questions, one per line; throws with the line's number where one is not well formed. */
export function readQuestions(file: string): readonly LabelledQuestion[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line === '') return [];
      try {
        return [labelledQuestion.parse(JSON.parse(line))];
      } catch (error) {
        throw new Error(`${file}:${index + 1} is not a labelled question`, { cause: error });
      }
    });
}
