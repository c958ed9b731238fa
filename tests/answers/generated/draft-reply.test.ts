import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftSchema, readDrafts } from '../../../src/answers/generated/draft-reply.ts';

const drafts = [{ text: 'The ferry runs.', sentences: [1, 2] }];
const json = JSON.stringify({ statements: drafts });

describe('readDrafts', () => {
  it.each([
    ['as it should be', json],
    ['in a fence', `\`\`\`json\n${json}\n\`\`\``],
    ['with words around it', `Here is the answer: ${json} I hope it helps!`],
    ['with commas too many', '{"statements":[{"text":"The ferry runs.","sentences":[1,2,],},],}'],
    ['behind thoughts', `<think>The user wants {"statements": []}, or so.</think>\n${json}`],
    ['as the list alone', JSON.stringify(drafts)],
    [
      'with more than was asked for',
      JSON.stringify({ thoughts: 'hm', statements: drafts.map((draft) => ({ ...draft, sure: true })) }),
    ],
  ])('reads a reply %s', (_name, reply) => {
    expect(readDrafts(reply)).toEqual(drafts);
  });

  it('reads a reply that says nothing', () => {
    expect(readDrafts('{"statements":[]}')).toEqual([]);
  });

  it('reads the first eight statements', () => {
    const many = Array.from({ length: 50 }, () => drafts[0]);
    expect(readDrafts(JSON.stringify({ statements: many }))).toHaveLength(8);
  });

  it.each([
    '',
    'I cannot help with that.',
    '{"statements":[{"text":"The ferry',
    '{"statements":[{"text":5,"sentences":[1]}]}',
    '{"statements":[{"text":"A","sentences":["1"]}]}',
    '{"statements":[{"text":"A","sentences":[1.5]}]}',
    '{"statements":"A"}',
    'null',
    '[[[[',
    '}{',
  ])('takes no reply for one that is none: %s', (reply) => {
    expect(readDrafts(reply)).toBeNull();
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (reply) => readDrafts(reply) === null || true));
  });
});

describe('draftSchema', () => {
  it('lets through what is read, and nothing else', () => {
    const validate = new Ajv().compile(draftSchema.json);
    expect(validate({ statements: drafts })).toBe(true);
    expect(validate({ statements: [{ text: 'A' }] })).toBe(false);
    expect(validate({ statements: [{ text: 'A', sentences: ['1'] }] })).toBe(false);
  });
});
