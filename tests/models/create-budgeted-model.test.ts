import { describe, expect, it } from 'vitest';
import { createMemoryLibrary } from '../../src/adapters/memory-library.ts';
import type { ChatRequest } from '../../src/models/chat-model.ts';
import { createBudgetedModel } from '../../src/models/create-budgeted-model.ts';
import { ModelError, type ModelProblem } from '../../src/models/model-error.ts';
import { createDoubleChatModel } from '../support/create-double-chat-model.ts';

const day = '2024-09-06';
const request: ChatRequest = {
  system: 'é'.repeat(50),
  user: 'u'.repeat(100),
  schema: { name: 's', json: {} },
  serverId: 's1',
};
/** Bytes of what is not plain, half of what is with the schema, what surrounds them, and the longest reply. */
const MOST = 100 + 51 + 50 + 100;
const none = { tokens: null, micros: null };

const prepare = (
  reply: Parameters<typeof createDoubleChatModel>[0],
  perServer: number | null = null,
  micros: number | null = null,
) => {
  const { spending } = createMemoryLibrary();
  const model = createDoubleChatModel(reply);
  const budgeted = createBudgetedModel(model, {
    spending,
    limits: { perDay: { tokens: null, micros }, perServer: { ...none, tokens: perServer } },
    prices: { input: 2, output: 8 },
    now: () => new Date(`${day}T23:59:59Z`),
  });
  return { model, budgeted, spent: () => spending.spent(day, 's1') };
};

describe('createBudgetedModel', () => {
  it('counts what a call has cost, in tokens and in money', async () => {
    const { budgeted, spent } = prepare(() => '{}');
    await budgeted.complete(request);
    expect(await spent()).toEqual({ tokens: 15, micros: 10 * 2 + 5 * 8 });
  });

  it('sets aside beforehand what it may cost at most', async () => {
    const { budgeted, spent, model } = prepare(() => '{}', MOST);
    const running = budgeted.complete(request);
    await expect(budgeted.complete(request)).rejects.toMatchObject({ problem: 'over_budget' });
    await running;
    expect(model.requests).toHaveLength(1);
    expect((await spent()).tokens).toBe(15);
  });

  it.each([
    ['tokens', MOST - 1, null],
    ['money', null, 1],
  ])('asks nothing where the %s would not do', async (_name, tokens, micros) => {
    const { budgeted, model } = prepare(() => '{}', tokens, micros);
    await expect(budgeted.complete(request)).rejects.toThrow(
      /openai|double:chat is not asked any more today/u,
    );
    expect(model.requests).toEqual([]);
  });

  it.each<[ModelProblem, number]>([
    ['rate_limited', 0],
    ['denied', 0],
    ['unreachable', 0],
    ['slow', MOST],
    ['cut', MOST],
    ['failing', MOST],
    ['loading', 0],
    ['too_much', 0],
    ['not_an_api', 0],
    ['too_long', MOST],
  ])('counts a call that failed by what it may have cost: %s', async (problem, tokens) => {
    const { budgeted, spent } = prepare(() => new ModelError({ problem, model: 'double:chat' }));
    await expect(budgeted.complete(request)).rejects.toMatchObject({ problem });
    expect((await spent()).tokens).toBe(tokens);
  });

  it('counts what a call is known to have used, however it failed', async () => {
    const usage = { input: 100, output: 1_200 };
    const { budgeted, spent } = prepare(
      () => new ModelError({ problem: 'too_long', model: 'double:chat', usage }),
    );
    await expect(budgeted.complete(request)).rejects.toMatchObject({ kind: 'unreadable' });
    expect((await spent()).tokens).toBe(1_300);
  });

  it('sets aside for as long a reply as is asked for', async () => {
    const { budgeted } = prepare(() => '{}', MOST);
    await expect(budgeted.complete({ ...request, maxOutputTokens: 101 })).rejects.toMatchObject({
      kind: 'budget',
    });
  });
});
