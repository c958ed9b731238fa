import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answered } from '../../src/answers/answer.ts';
import type { Answerer, AnswerRequest } from '../../src/answers/answerer.ts';
import { createPatientAnswerer } from '../../src/answers/create-patient-answerer.ts';
import { buildCitedQuote } from '../support/build-cited-quote.ts';

const quoted = (text: string): Answered => ({
  kind: 'answered',
  mode: 'extractive',
  statements: [{ text, quotes: [0] }],
  quotes: [buildCitedQuote({ text })],
  confidence: 0.5,
});
const question: AnswerRequest = { question: 'And then?', askedAt: new Date('2026-03-01'), earlier: ['Who?'] };

function open({
  ms,
  standIn = { answer: async () => quoted('Built in.') },
}: {
  readonly ms: number;
  readonly standIn?: Answerer;
}) {
  const asked: AnswerRequest[] = [];
  const offered: Answered[] = [];
  const troubles: string[] = [];
  const answerer = createPatientAnswerer({
    first: {
      answer: (request) =>
        new Promise((resolve, reject) => {
          request.onUnderstood?.({ question: 'Who came then?', language: 'de' });
          setTimeout(() => resolve(quoted('By the model.')), ms);
          request.signal?.addEventListener('abort', () => reject(request.signal?.reason));
        }),
    },
    standIn: {
      answer(request) {
        asked.push(request);
        return standIn.answer(request);
      },
    },
    totalMs: 60_000,
    soFarMs: 8_000,
    onTrouble: (trouble) => troubles.push(trouble),
  });
  const ask = (given: Partial<AnswerRequest> = {}) =>
    answerer.answer({ ...question, soFar: (found) => void offered.push(found), ...given });
  return { answerer, ask, asked, offered, troubles };
}

describe('createPatientAnswerer', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('asks nobody else where the model has answered by then', async () => {
    const { ask, asked, offered } = open({ ms: 7_999 });
    const answer = ask();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await answer).toEqual(quoted('By the model.'));
    expect(asked).toEqual([]);
    expect(offered).toEqual([]);
  });

  it('offers after a while what is found to the question as the model has understood it, and answers with the model', async () => {
    const { ask, asked, offered } = open({ ms: 20_000 });
    const answer = ask();
    await vi.advanceTimersByTimeAsync(8_000);
    expect(asked).toMatchObject([{ question: 'Who came then?' }]);
    expect(asked[0]).not.toHaveProperty('earlier');
    expect(offered).toMatchObject([{ mode: 'extractive', language: 'de', quotes: [{ text: 'Built in.' }] }]);
    await vi.advanceTimersByTimeAsync(12_000);
    expect(await answer).toEqual(quoted('By the model.'));
    expect(offered).toHaveLength(1);
  });

  it('does not ask where nobody can be offered anything', async () => {
    const { answerer, asked } = open({ ms: 20_000 });
    const answer = answerer.answer(question);
    await vi.advanceTimersByTimeAsync(20_000);
    await answer;
    expect(asked).toEqual([]);
  });

  it('offers no refusal', async () => {
    const refusal = {
      kind: 'refused',
      reason: 'not_in_sources',
      detail: null,
      nearest: [],
      confidence: 0,
    } as const;
    const { ask, asked, offered } = open({ ms: 20_000, standIn: { answer: async () => refusal } });
    const answer = ask();
    await vi.advanceTimersByTimeAsync(20_000);
    await answer;
    expect(asked).toHaveLength(1);
    expect(offered).toEqual([]);
  });

  it('offers nothing that comes behind the answer', async () => {
    const late = Promise.withResolvers<Answered>();
    const { ask, offered } = open({ ms: 9_000, standIn: { answer: () => late.promise } });
    const answer = ask();
    await vi.advanceTimersByTimeAsync(9_000);
    await answer;
    late.resolve(quoted('Too late.'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(offered).toEqual([]);
  });

  it('waits on where the other one fails, and tells so', async () => {
    const standIn = { answer: () => Promise.reject(new Error('The disk is full.')) };
    const { ask, troubles } = open({ ms: 20_000, standIn });
    const answer = ask();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await answer).toEqual(quoted('By the model.'));
    expect(troubles).toEqual(['Nothing could be offered meanwhile: Error: The disk is full.']);
  });

  it('lets the model know when the time is up, which is not that nobody waits', async () => {
    const { ask } = open({ ms: 90_000 });
    const answer = ask();
    const failed = expect(answer).rejects.toMatchObject({ name: 'TimeoutError' });
    await vi.advanceTimersByTimeAsync(60_000);
    await failed;
  });

  it('hands on that somebody has given up', async () => {
    const { ask } = open({ ms: 90_000 });
    const given = new AbortController();
    const failed = expect(ask({ signal: given.signal })).rejects.toMatchObject({ name: 'AbortError' });
    given.abort();
    await failed;
  });
});
