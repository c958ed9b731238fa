import { describe, expect, it } from 'vitest';
import { createTurnstile } from '../../../src/discord/answering/create-turnstile.ts';

/** Work that is written down when it begins, and ends when it is let go. */
function createWorks() {
  const begun: string[] = [];
  const waiting = new Map<string, () => void>();
  return {
    begun,
    work: (name: string) => () => {
      begun.push(name);
      return new Promise<string>((resolve) => waiting.set(name, () => resolve(name)));
    },
    end: (name: string) => waiting.get(name)?.(),
  };
}

/** Lets everything happen that can happen now. */
const settle = async () => {
  for (let times = 0; times < 10; times++) await new Promise((resolve) => setImmediate(resolve));
};

describe('createTurnstile', () => {
  const patient = { concurrency: 2, patienceMs: 3_600_000 };

  it('lets in as many as may work at the same time, in order', async () => {
    const { inTurn } = createTurnstile(patient);
    const { begun, work, end } = createWorks();
    const results = ['a', 'b', 'c', 'd'].map((name) => inTurn(work(name)));
    await settle();
    expect(begun).toEqual(['a', 'b']);
    end('b');
    await settle();
    expect(begun).toEqual(['a', 'b', 'c']);
    for (const name of ['a', 'c']) end(name);
    await settle();
    end('d');
    expect(await Promise.all(results)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('lets nothing in while something is done that must not wait', async () => {
    const { first, inTurn } = createTurnstile(patient);
    const { begun, work, end } = createWorks();
    const urgent = [first(work('acknowledge a')), first(work('acknowledge b'))];
    const answer = inTurn(work('answer'));
    await settle();
    end('acknowledge a');
    await settle();
    expect(begun).toEqual(['acknowledge a', 'acknowledge b']);
    end('acknowledge b');
    await settle();
    end('answer');
    await Promise.all([...urgent, answer]);
    expect(begun.at(-1)).toBe('answer');
  });

  it('does what must not wait at once, however much is worked on', async () => {
    const { first, inTurn } = createTurnstile({ ...patient, concurrency: 1 });
    const { begun, work, end } = createWorks();
    const answer = inTurn(work('answer'));
    await settle();
    const urgent = first(work('acknowledge'));
    expect(begun).toEqual(['answer', 'acknowledge']);
    for (const name of begun) end(name);
    await Promise.all([answer, urgent]);
  });

  it('loses patience with what never ends', async () => {
    const { first, inTurn } = createTurnstile({ concurrency: 1, patienceMs: 1 });
    const { work, end } = createWorks();
    const urgent = first(work('acknowledge'));
    expect(await inTurn(async () => 'answered')).toBe('answered');
    end('acknowledge');
    await urgent;
  });

  it('goes on after work that fails', async () => {
    const { first, inTurn } = createTurnstile({ concurrency: 1, patienceMs: 1 });
    const fail = () => Promise.reject(new Error('no'));
    await expect(first(fail)).rejects.toThrow('no');
    await expect(inTurn(fail)).rejects.toThrow('no');
    expect(await inTurn(async () => 'answered')).toBe('answered');
  });
});
