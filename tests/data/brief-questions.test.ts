import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { briefSources } from '../support/brief-sources.ts';
import { describeQuestions } from '../support/describe-questions.ts';
import { readBrief } from '../support/read-brief.ts';
import { readQuestions } from '../support/read-questions.ts';

const OTHERS = '../shared/eval/questions.jsonl';
const questions = readQuestions('tests/fixtures/brief-questions.jsonl');

describeQuestions({
  prefix: 'b',
  least: 90,
  questions,
  texts: new Map(Object.keys(briefSources).map((id) => [id, readBrief(`data/articles/${id}.md`).body])),
});

describe.skipIf(!existsSync(OTHERS))('the questions over the articles themselves (needs ../shared)', () => {
  it('are worded differently', () => {
    const taken = readFileSync(OTHERS, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => wordsOf(String(JSON.parse(line).question)));
    for (const { id, question } of questions) {
      for (const other of taken) {
        expect(shareOf(wordsOf(question), other), `${id}: ${[...other].join(' ')}`).toBeLessThan(0.7);
      }
    }
  });
});

function wordsOf(question: string): ReadonlySet<string> {
  return new Set(question.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}

/** How much two questions have in common: shared words by all words, 0 to 1. */
function shareOf(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  const both = [...words].filter((word) => others.has(word)).length;
  return both / (words.size + others.size - both);
}
