import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWholeJson, parseJsonReply } from '../../src/models/parse-json-reply.ts';

describe('parseJsonReply', () => {
  it('gives back any JSON as it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        expect(parseJsonReply(text)).toEqual([JSON.parse(text)]);
      }),
    );
  });

  it('finds any object behind thoughts, a draft and a fence, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const text = JSON.stringify(value);
        const reply = `<think>{"a": [1]} fits</think>\nDraft: {"b": 2}\n\`\`\`json\n${text}\n\`\`\``;
        // What looks like a mark of thoughts inside the object is one, as far as anybody can tell.
        fc.pre(!text.includes('<') && !text.includes('['));
        expect(parseJsonReply(reply)[0]).toEqual(JSON.parse(text));
        expect(isWholeJson(reply)).toBe(true);
      }),
    );
  });

  it('never takes a reply that was cut for whole, wherever it was', () => {
    const reply = '{"boats": [{"name": "Marigold", "days": [1, 4]}, {"name": "Heron", "days": []}]}';
    for (let length = 1; length < reply.length; length++)
      expect(isWholeJson(`Draft: {"boats": []}\n${reply.slice(0, length)}`), reply.slice(0, length)).toBe(
        false,
      );
    expect(isWholeJson(reply)).toBe(true);
  });

  it('gives values last first, and passes over brackets in prose', () => {
    expect(parseJsonReply('See [the list] {of boats}: {"a": 1}, then {"a": 2}. Mind {them}.')).toEqual([
      { a: 2 },
      { a: 1 },
    ]);
  });

  it.each(['', 'No.', '<think>{"a": 1} is a draft</think>', '{"a": "never end', '<think>{"a": 1} and'])(
    'finds nothing in “%s”',
    (reply) => {
      expect(parseJsonReply(reply)).toEqual([]);
    },
  );

  it.each([
    ['objects that never end', '{"'.repeat(30_000)],
    ['objects within objects', `${'{"a":'.repeat(20_000)}x${'}'.repeat(20_000)}`],
    ['lists within lists', '['.repeat(100_000)],
    ['marks without end', '<think>'.repeat(20_000)],
  ])('is not held up by %s', (_name, reply) => {
    expect(parseJsonReply(reply)).toEqual([]);
  });
});
