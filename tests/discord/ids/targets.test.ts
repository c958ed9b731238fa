import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ButtonTarget } from '../../../src/discord/ids/button-target.ts';
import { decodeTarget } from '../../../src/discord/ids/decode-target.ts';
import { encodeTarget } from '../../../src/discord/ids/encode-target.ts';

const nobody = async () => undefined;
const target = (values: ButtonTarget['values'], page: number | null = null): ButtonTarget => ({
  command: 'context',
  values,
  page,
});

describe('encodeTarget', () => {
  it.each([
    [target({ passage: '000#12' }), '1:context:passage=000#12'],
    [target({ b: '2', a: '1' }), '1:context:a=1&b=2'],
    [target({ a: '1&2=3%' }), '1:context:a=1%262%3D3%25'],
    [target({ a: ' x\n' }), '1:context:a=%20x%0A'],
    [target({}, 3), '1:context@3:'],
  ])('writes %o as %o', (given, id) => {
    expect(encodeTarget(given, '7')).toEqual({ id, kept: null });
  });

  it('keeps what is too long under a token, which is the same for the same action on any page', () => {
    const values = { question: 'why? '.repeat(30) };
    const { id, kept } = encodeTarget(target(values), '7');
    expect(id).toMatch(/^1~[\w-]{16}$/u);
    expect(kept).toEqual({ token: id.slice(2), serverId: '7', command: 'context', values });
    expect(encodeTarget(target(values, 4), '7').id).toBe(`${id}@4`);
    expect(encodeTarget(target({ question: 'how? '.repeat(30) }), '7').id).not.toBe(id);
  });

  it('gives another server another token', () => {
    const long = target({ question: 'why? '.repeat(30) });
    const ids = ['7', '8', null].map((serverId) => encodeTarget(long, serverId).id);
    expect(new Set(ids).size).toBe(3);
  });
});

describe('decodeTarget', () => {
  it('reads ids of this version alone, kept under a token or not', async () => {
    const kept = { token: 'a'.repeat(16), serverId: '7', command: 'context', values: {} };
    const find = async () => kept;
    expect(await decodeTarget(`1~${kept.token}`, find)).toEqual(target({}));
    for (const id of [`2~${kept.token}`, `~${kept.token}`, `11~${kept.token}`, '2:context:', 'context:'])
      expect(await decodeTarget(id, find), id).toBeNull();
  });

  it('reads what was written, whatever the values are', async () => {
    const values = fc.dictionary(
      fc.string({ minLength: 1, maxLength: 8 }),
      fc.string({ unit: 'binary', maxLength: 60 }).map((text) => text.toWellFormed()),
      { maxKeys: 4, noNullPrototype: true },
    );
    const page = fc.option(fc.integer({ min: 1, max: 999_999 }));
    await fc.assert(
      fc.asyncProperty(values, page, async (given, turn) => {
        const { id, kept } = encodeTarget(target(given, turn), '7');
        expect(id.length).toBeLessThanOrEqual(100);
        const found = await decodeTarget(id, async (token) => (kept?.token === token ? kept : undefined));
        expect(found).toEqual(target(given, turn));
      }),
    );
  });

  it.each([
    ['nothing', ''],
    ['the id of a menu', '1:menu'],
    ['another version', '2:context:passage=1'],
    ['a page that there is not', '1:context@0:passage=1'],
    ['a name no command can have', '1:Con text:passage=1'],
    ['percent signs that encode nothing', '1:context:passage=%E0%A4'],
    ['a token that was forgotten', '1~abcdefghijklmnop'],
    ['something like a token', '1~abc'],
  ])('makes nothing of %s', async (_name, id) => {
    expect(await decodeTarget(id, nobody)).toBeNull();
  });
});
