import type { RESTOptions } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { retryBroken } from '../../src/discord/retry-broken.ts';

const broken = Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' });
const refused = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });

describe('retryBroken', () => {
  const attempt = async (...failures: readonly Error[]) => {
    const calls: string[] = [];
    const waiting = [...failures];
    const request = retryBroken((async (url: string) => {
      calls.push(url);
      const failure = waiting.shift();
      if (failure !== undefined) throw failure;
      return new Response('done');
    }) as unknown as RESTOptions['makeRequest']);
    const outcome = await request('https://discord.example/', {}).catch((error: unknown) => error);
    return { calls: calls.length, outcome };
  };

  it('tries once more where the connection broke, and not a third time', async () => {
    expect(await attempt(broken)).toMatchObject({ calls: 2, outcome: { ok: true } });
    expect(await attempt(broken, broken)).toEqual({ calls: 2, outcome: broken });
  });

  it('leaves everything else to discord.js', async () => {
    expect(await attempt()).toMatchObject({ calls: 1, outcome: { ok: true } });
    expect(await attempt(refused)).toEqual({ calls: 1, outcome: refused });
  });
});
