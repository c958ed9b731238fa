import { Client } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { explainRefusal } from '../../src/discord/explain-refusal.ts';
import { explainSilence } from '../../src/discord/explain-silence.ts';

describe('explainRefusal', () => {
  it('says what to do about a token that the client itself turns down', async () => {
    const error = await new Client({ intents: [] }).login('').catch((reason: unknown) => reason);
    expect(explainRefusal(error)?.message).toMatch(/^Discord does not know the token\./u);
  });

  it('has nothing to say of bugs, nor of a connection that did not come about', () => {
    expect(explainRefusal(new Error('no'))).toBeUndefined();
    expect(explainRefusal(Object.assign(new Error('no'), { code: 'ECONNREFUSED' }))).toBeUndefined();
    expect(explainRefusal('no')).toBeUndefined();
  });
});

describe('explainSilence', () => {
  const coded = (code: string) => Object.assign(new Error('no'), { code });

  it.each([
    ['an error', coded('ENOTFOUND')],
    ['its cause', new TypeError('fetch failed', { cause: coded('ENOTFOUND') })],
    ['the first of several', new AggregateError([coded('ENOTFOUND'), coded('ENETUNREACH')])],
  ])('finds out from %s that Discord cannot be reached', (_, error) => {
    expect(explainSilence(error)?.message).toMatch(/^Discord cannot be reached \(ENOTFOUND\)\./u);
  });

  it('has nothing to say of anything else', () => {
    for (const error of [new Error('no'), coded('EACCES'), new AggregateError([]), 'no'])
      expect(explainSilence(error)).toBeUndefined();
  });
});
