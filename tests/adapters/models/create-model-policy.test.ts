import { describe, expect, it } from 'vitest';
import {
  createModelPolicy,
  type ModelPolicySettings,
} from '../../../src/adapters/models/create-model-policy.ts';
import { ModelError, type ModelProblem } from '../../../src/models/model-error.ts';

const failure = (problem: ModelProblem, retryAfterMs?: number) =>
  new ModelError({ problem, model: 'openai:double', ...(retryAfterMs !== undefined && { retryAfterMs }) });
const forEver = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('aborted')));
  });

/** A policy, and work that counts how often it is done. */
const prepare = async (
  outcomes: readonly ((signal: AbortSignal) => Promise<string>)[],
  settings: Partial<ModelPolicySettings> = {},
) => {
  const policy = await createModelPolicy('openai:double', settings);
  const counts = { calls: 0 };
  const work = (signal: AbortSignal): Promise<string> => {
    const outcome = outcomes[Math.min(counts.calls++, outcomes.length - 1)];
    return outcome === undefined ? Promise.reject(new Error('nothing left to happen')) : outcome(signal);
  };
  return { policy, counts, run: (signal?: AbortSignal) => policy.run(work, signal) };
};
const fails = (problem: ModelProblem, retryAfterMs?: number) => () =>
  Promise.reject(failure(problem, retryAfterMs));
const succeeds = () => Promise.resolve('done');

describe('createModelPolicy', () => {
  it('asks once where all goes well', async () => {
    const { run, counts } = await prepare([succeeds]);
    expect(await run()).toBe('done');
    expect(counts.calls).toBe(1);
  });

  it.each<ModelProblem>(['unreachable', 'rate_limited', 'failing', 'slow', 'stalled', 'cut', 'malformed'])(
    'asks a second time, and no third, where the model is %s',
    async (problem) => {
      const passing = await prepare([fails(problem), succeeds]);
      expect(await passing.run()).toBe('done');
      const lasting = await prepare([fails(problem)]);
      await expect(lasting.run()).rejects.toMatchObject({ problem });
      expect([passing.counts.calls, lasting.counts.calls]).toEqual([2, 2]);
    },
  );

  it.each<ModelProblem>([
    'denied',
    'unknown_model',
    'no_credit',
    'rejected',
    'too_long',
    'declined',
    'over_budget',
    'not_installed',
  ])('does not ask again where the model is %s', async (problem) => {
    const { run, counts } = await prepare([fails(problem), succeeds]);
    await expect(run()).rejects.toMatchObject({ problem });
    expect(counts.calls).toBe(1);
  });

  it('does not try again what is a bug', async () => {
    const { run, counts } = await prepare([() => Promise.reject(new TypeError('a bug')), succeeds]);
    await expect(run()).rejects.toThrow('a bug');
    expect(counts.calls).toBe(1);
  });

  it('waits as long as it is told to, if that leaves time', async () => {
    const { run, counts } = await prepare([fails('rate_limited', 20), succeeds]);
    expect(await run()).toBe('done');
    expect(counts.calls).toBe(2);
  });

  it('waits longer for a model that is being loaded, or not at all', async () => {
    const { run, counts } = await prepare([fails('loading'), succeeds], { totalMs: 9_000 });
    await expect(run()).rejects.toMatchObject({ problem: 'loading', kind: 'busy' });
    expect(counts.calls).toBe(1);
  });

  it('does not wait longer than anybody would', async () => {
    const { run, counts } = await prepare([fails('rate_limited', 120_000), succeeds]);
    await expect(run()).rejects.toMatchObject({ problem: 'rate_limited' });
    expect(counts.calls).toBe(1);
  });

  it('ends an attempt that takes too long, and tries another', async () => {
    const { run, counts } = await prepare([forEver, succeeds], { attemptMs: 20 });
    expect(await run()).toBe('done');
    expect(counts.calls).toBe(2);
  });

  it('ends at the deadline even what does not listen', async () => {
    const { run } = await prepare([() => new Promise<string>(() => undefined)], {
      totalMs: 30,
      attemptMs: 10_000,
    });
    await expect(run()).rejects.toMatchObject({ problem: 'slow' });
  });

  it('ends when nobody waits any longer', async () => {
    const { run, counts } = await prepare([forEver]);
    const controller = new AbortController();
    const running = run(controller.signal);
    controller.abort();
    await expect(running).rejects.toMatchObject({ problem: 'slow' });
    expect(counts.calls).toBeLessThan(2);
  });

  it('lets some wait and turns the others away', async () => {
    const { policy } = await prepare([], { inFlight: 1, queue: 1 });
    const { promise: gate, resolve: open } = Promise.withResolvers<string>();
    const running = policy.run(() => gate);
    const waiting = policy.run(succeeds);
    await expect(policy.run(succeeds)).rejects.toMatchObject({ problem: 'overloaded' });
    open('first');
    expect(await Promise.all([running, waiting])).toEqual(['first', 'done']);
  });

  it('leaves an endpoint alone after five failures in a row', async () => {
    const { policy, run, counts } = await prepare([fails('denied')]);
    for (let count = 0; count < 5; count++) await expect(run()).rejects.toMatchObject({ problem: 'denied' });
    expect(policy.isResting()).toBe(true);
    await expect(run()).rejects.toMatchObject({ problem: 'resting' });
    expect(counts.calls).toBe(5);
  });

  it('leaves an endpoint alone of which half the calls fail', async () => {
    const outcomes = Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? fails('denied') : succeeds));
    const { policy, run } = await prepare(outcomes);
    for (let count = 0; count < 40; count++) await run().catch(() => undefined);
    expect(policy.isResting()).toBe(true);
  });

  it.each<ModelProblem>(['too_long', 'declined', 'rejected', 'over_budget'])(
    'does not blame the endpoint for what is %s',
    async (problem) => {
      const { policy, run } = await prepare([fails(problem)]);
      for (let count = 0; count < 30; count++) await run().catch(() => undefined);
      expect(policy.isResting()).toBe(false);
    },
  );

  it('tries again after a rest, and goes on if that works', async () => {
    const outcomes = [...Array.from({ length: 5 }, () => fails('denied')), succeeds];
    const { policy, run } = await prepare(outcomes, { restMs: 10 });
    for (let count = 0; count < 5; count++) await run().catch(() => undefined);
    await expect.poll(() => run().catch(() => 'resting')).toBe('done');
    expect(policy.isResting()).toBe(false);
  });
});
