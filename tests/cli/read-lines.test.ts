import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines } from '../../src/cli/read-lines.ts';

const read = async (...pieces: readonly (string | Uint8Array)[]) => {
  const lines: string[] = [];
  for await (const line of readLines(Readable.from(pieces))) lines.push(line);
  return lines;
};

describe('readLines', () => {
  it.each([
    ['lines that end in LF or CRLF', 'a\nb\r\nc', ['a', 'b', 'c']],
    ['empty lines', '\n\na\n', ['', '', 'a']],
    ['nothing', '', []],
    ['separators that JSON may hold', 'a\u2028b\u2029c\n', ['a\u2028b\u2029c']],
  ])('reads %s', async (_name, text, lines) => {
    expect(await read(text)).toEqual(lines);
  });

  it('puts together characters and line ends that arrive in pieces', async () => {
    const whole = fc.array(fc.string({ unit: 'grapheme' }).map((line) => line.replaceAll(/[\r\n]/gu, '')));
    await fc.assert(
      fc.asyncProperty(whole, fc.integer({ min: 1, max: 5 }), async (lines, size) => {
        const bytes = Buffer.from(lines.map((line) => `${line}\r\n`).join(''));
        const pieces: Uint8Array[] = [];
        for (let at = 0; at < bytes.length; at += size) pieces.push(bytes.subarray(at, at + size));
        expect(await read(...pieces)).toEqual(lines.map((line) => line.toWellFormed()));
      }),
    );
  });

  it('gives a line before the next one is there', async () => {
    const input = new Readable({ read: () => undefined });
    const lines = readLines(input);
    input.push('first\nsec');
    expect(await lines.next()).toEqual({ done: false, value: 'first' });
    input.push('ond\n');
    expect(await lines.next()).toEqual({ done: false, value: 'second' });
  });
});
