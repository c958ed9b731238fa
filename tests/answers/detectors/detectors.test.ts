import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { asksOpinion } from '../../../src/answers/detectors/asks-opinion.ts';
import { asksPrediction } from '../../../src/answers/detectors/asks-prediction.ts';
import { asksPresent } from '../../../src/answers/detectors/asks-present.ts';
import { supposesEvent } from '../../../src/answers/detectors/supposes-event.ts';
import { readQuestion } from '../../../src/retrieval/read-question.ts';

const labelled = z.object({ question: z.string(), answerable: z.boolean() });

describe('asksOpinion', () => {
  it.each([
    'What do you think of the mayor?',
    'In your opinion, who caused the accident?',
    'Is the captain a liar?',
    'was the strike justified',
    'Should the council sell the ferry?',
    'Who is to blame for the fire?',
    'Who should pay for the repairs?',
    'Was it brave of the captain to stay on board?',
    'Is nine million a ridiculous price for a pier?',
    'who would you vote for in the harbour election',
    'honestly, who do you trust more, the mayor or the union',
    'In your view, was the captain to blame?',
    'Is the strike just?',
    'Was it a just war?',
    'Was the fine disproportionate?',
  ])('sees a judgement asked for in "%s"', (text) => {
    expect(asksOpinion(text)).toBe(true);
  });

  it.each([
    'What did the mayor say should be sold?',
    'According to the union, who is to blame, and who did they say so to?',
    'Does the minister think the strike was justified?',
    'Is the harbour open?',
    'What is the best year the club had?',
    'Who won the right to appeal?',
    'What should come first, according to the reader?',
    'Was the captain sober?',
    'Who did the mayor trust with the keys?',
    'Is the strike just beginning?',
    'Was it just the captain who drowned?',
    'Is the just transition fund open?',
  ])('sees a question to the sources in "%s"', (text) => {
    expect(asksOpinion(text)).toBe(false);
  });

  it.each([
    'tests/fixtures/brief-questions.jsonl',
    'tests/fixtures/other-questions.jsonl',
    'data/training/questions-a.jsonl',
    'data/training/questions-b.jsonl',
  ])('sees no judgement asked for in what can be answered of %s', async (path) => {
    const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line.trim() !== '');
    const questions = lines.map((line) => labelled.parse(JSON.parse(line)));
    const seen = questions.filter(({ question, answerable }) => answerable && asksOpinion(question));
    expect(questions.length).toBeGreaterThan(0);
    expect(seen).toEqual([]);
  });
});

describe('asksPrediction', () => {
  const ask = (text: string) => asksPrediction(readQuestion(text, new Date('2024-09-06T12:00:00Z')));
  it.each([
    ['Will the ferry sail next week?', 'certain'],
    ['Is the club going to be sold in 2031?', 'certain'],
    ['Will the mayor sign the bill?', 'open'],
    ['What did the mayor say will happen next week?', 'none'],
    ['Has the ferry sailed?', 'none'],
    ['Who left the will?', 'open'],
  ])('%s: %s', (text, prediction) => {
    expect(ask(text)).toBe(prediction);
  });
});

describe('supposesEvent', () => {
  it.each([
    'Why did the mayor resign?',
    'When did the club buy the stadium?',
    'Which two ships did the navy sink?',
    'How did the fire start?',
  ])('sees something taken for granted in "%s"', (text) => {
    expect(supposesEvent(text)).toBe(true);
  });

  it.each([
    'Who is the mayor?',
    'Where was the mayor born?',
    'What did the mayor say?',
    'How many people live there?',
    'Did the mayor resign?',
  ])('sees nothing taken for granted in "%s"', (text) => {
    expect(supposesEvent(text)).toBe(false);
  });
});

describe('asksPresent', () => {
  it.each([
    'Has the captain been arrested?',
    'Is the strike over?',
    'who is currently mayor',
    'Have the talks ended?',
  ])('sees the state of things asked for in "%s"', (text) => {
    expect(asksPresent(text)).toBe(true);
  });

  it.each(['Was the captain arrested?', 'Who was mayor in 2019?', 'What did the union demand?'])(
    'sees the past asked for in "%s"',
    (text) => {
      expect(asksPresent(text)).toBe(false);
    },
  );
});
