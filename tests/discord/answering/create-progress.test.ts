import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createProgress } from '../../../src/discord/answering/create-progress.ts';

describe('createProgress', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function prepare() {
    const shown: string[] = [];
    const progress = createProgress(async (step: string) => void shown.push(step), {
      first: 1_000,
      every: 2_000,
    });
    return { shown, progress };
  }

  it('shows nothing of what is done quickly', async () => {
    const { shown, progress } = prepare();
    progress.note('Looking');
    vi.advanceTimersByTime(999);
    await progress.end();
    vi.advanceTimersByTime(9_000);
    expect(shown).toEqual([]);
  });

  it('shows the latest step after a while, and another not before a while', async () => {
    const { shown, progress } = prepare();
    progress.note('Looking');
    progress.note('Asking the model');
    vi.advanceTimersByTime(1_000);
    progress.note('Checking the quotes');
    vi.advanceTimersByTime(1_999);
    expect(shown).toEqual(['Asking the model']);
    vi.advanceTimersByTime(1);
    expect(shown).toEqual(['Asking the model', 'Checking the quotes']);
    await progress.end();
  });

  it('shows no step twice, and none that was not told of', async () => {
    const { shown, progress } = prepare();
    vi.advanceTimersByTime(5_000);
    progress.note('Looking');
    vi.advanceTimersByTime(9_000);
    await progress.end();
    expect(shown).toEqual(['Looking']);
  });

  it('ends only once what is being shown has been shown, so that it does not come behind the answer', async () => {
    const showing = Promise.withResolvers<void>();
    const progress = createProgress(() => showing.promise, { first: 1, every: 1_000 });
    progress.note('Looking');
    vi.advanceTimersByTime(1);
    const order: string[] = [];
    const ended = progress.end().then(() => order.push('ended'));
    order.push('shown');
    showing.resolve();
    await ended;
    expect(order).toEqual(['shown', 'ended']);
  });
});
