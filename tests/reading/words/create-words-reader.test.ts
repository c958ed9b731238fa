import { describe, expect, it } from 'vitest';
import type { GivenPassage } from '../../../src/reading/material.ts';
import { createWordsReader } from '../../../src/reading/words/create-words-reader.ts';

const tokenise = (text: string) => {
  const words = text.toLowerCase().match(/[a-z]+/gu) ?? [];
  return { ids: words.map((word) => Number.parseInt(word, 36)), starts: [], ends: [] };
};
const passage = (number: number, text: string, kind: GivenPassage['kind'] = 'article'): GivenPassage => ({
  articleId: 'harbour',
  title: null,
  outlet: null,
  published: null,
  kind,
  before: null,
  sentences: [{ number, text, start: 0, end: text.length, paragraph: 1 }],
});
const read = (question: string, passages: readonly GivenPassage[], isLater = false) =>
  createWordsReader(tokenise).read({
    question,
    parts: [question],
    askedAt: new Date(0),
    material: { passages, isWhole: false },
    maySearch: false,
    serverId: null,
    isLater,
  });

describe('createWordsReader', () => {
  const passages = [passage(1, 'The crane stood.'), passage(2, 'The old ferry sank off Port Ellery.')];

  it('answers only with a sentence that has most of the question’s words', async () => {
    expect(await read('ferry sank off ellery', passages)).toMatchObject({
      verdict: 'answered',
      parts: [{ pointers: [{ number: 2 }], gloss: null }],
    });
  });

  it('leaves open what is near', async () => {
    const reading = await read('who let the ferry go down', passages);
    expect(reading).toMatchObject({ verdict: 'uncertain', parts: [], nearest: [2, 1] });
    expect(await read('who let the ferry go down', passages, true)).toMatchObject({
      verdict: 'after_sources',
    });
  });

  it('shows nothing to a question about something else', async () => {
    expect(await read('best pizza toppings', passages)).toMatchObject({ verdict: 'off_topic', nearest: [] });
    expect(await read('best pizza toppings', [])).toMatchObject({ verdict: 'off_topic', confidence: 0 });
  });

  it('takes no comment for what the article says', async () => {
    const comment = passage(3, 'The ferry sank off Ellery', 'comment');
    expect((await read('ferry sank off ellery', [comment, passages[0] ?? comment])).verdict).toBe(
      'uncertain',
    );
  });

  it('names the sentences near a claim, and promises nothing', async () => {
    const reader = createWordsReader(tokenise);
    const material = { passages, isWhole: false };
    const claim = 'The ferry sank.';
    expect(await reader.readClaim({ claim, material, askedAt: new Date(0), serverId: null })).toEqual({
      verdict: 'not_told',
      confidence: 0,
      pointers: [],
      instead: null,
      nearest: [2, 1],
    });
  });
});
