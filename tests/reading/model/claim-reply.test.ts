import { describe, expect, it } from 'vitest';
import { claimSchema, readClaimReply } from '../../../src/reading/model/claim-reply.ts';

const texts = ['The ferry Aurelia sank on Friday.', 'Nobody was hurt, the coastguard said.'];
const sentences = new Map(
  texts.map((text, at) => [at + 1, { number: at + 1, text, start: 0, end: text.length, paragraph: 1 }]),
);
const read = (reply: unknown) => readClaimReply(JSON.stringify(reply), sentences);

describe('readClaimReply', () => {
  it('points at the sentences by their numbers, and at words that stand in them', () => {
    expect(
      read({ verdict: 'told', sentences: [{ sentence: 1, words: ['on  friday', 'on Sunday'] }] }),
    ).toEqual({
      verdict: 'told',
      confidence: 0.9,
      pointers: [{ number: 1, spans: [{ start: 23, end: 32 }] }],
      instead: null,
      nearest: [1],
    });
  });

  it('keeps what is told instead for that verdict alone', () => {
    const instead = 'The ferry  sank on Friday.';
    expect(read({ verdict: 'told_otherwise', sentences: [1], instead })).toMatchObject({
      verdict: 'told_otherwise',
      instead: 'The ferry sank on Friday.',
    });
    expect(read({ verdict: 'told', sentences: [1], instead })).toMatchObject({ instead: null });
  });

  it.each([
    ['a number that no sentence has', { verdict: 'told', sentences: [9] }],
    ['no sentence', { verdict: 'told_otherwise', sentences: [], instead: 'It sank.' }],
  ])('takes a verdict that rests on %s for none', (_name, reply) => {
    expect(read(reply)).toMatchObject({ verdict: 'not_told', pointers: [], instead: null });
  });

  it('shows what is near where nothing is told', () => {
    expect(read({ verdict: 'not_told', nearest: [2, 7, 1] })).toMatchObject({
      pointers: [],
      nearest: [2, 1],
    });
  });

  it.each([['Well.'], ['{"verdict":"true","sentences":[1]}'], ['[]']])('is no reply: %s', (reply) => {
    expect(readClaimReply(reply, sentences)).toBeNull();
  });

  it('asks endpoints for all fields and no others', () => {
    expect(claimSchema.json).toMatchObject({
      required: ['verdict', 'sentences', 'instead', 'nearest'],
      additionalProperties: false,
    });
  });
});
