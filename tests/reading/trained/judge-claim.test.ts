import { describe, expect, it } from 'vitest';
import type { GivenPassage } from '../../../src/reading/material.ts';
import { judgeClaim } from '../../../src/reading/trained/judge-claim.ts';
import { CHANNELS, type PassageNetwork } from '../../../src/reading/trained/passage-network.ts';
import type { Tokenise } from '../../../src/reading/trained/tokenise.ts';

/** Each letter is a piece, by its code. */
const tokenise: Tokenise = (text) => ({
  ids: [...text].map((letter) => letter.charCodeAt(0)),
  starts: [...text].map((_, at) => at),
  ends: [...text].map((_, at) => at + 1),
});

/** Says of each passage that it tells the claim where it has an x, and otherwise where it has a y. */
function createNetwork() {
  const read: string[] = [];
  const network: PassageNetwork = {
    run: async (passages) =>
      passages.map(({ ids, passageFrom }) => {
        const text = String.fromCharCode(...ids.slice(passageFrom).filter((id) => id > 31 && id < 100));
        read.push(text);
        const channels = new Float32Array(ids.length * CHANNELS);
        const has = (letter: string) => ids.slice(passageFrom).includes(letter.charCodeAt(0));
        channels[3] = has('x') ? 9 : 0;
        channels[5] = has('y') ? 9 : 0;
        return channels;
      }),
  };
  return { network, read };
}

const passage = (texts: readonly string[], from: number): GivenPassage => ({
  articleId: 'a',
  title: null,
  outlet: null,
  published: null,
  kind: 'article',
  before: 'B',
  sentences: texts.map((text, at) => ({ number: from + at, text, start: 0, end: 1, paragraph: 1 })),
});

describe('judgeClaim', () => {
  it('holds every sentence against the claim by itself, those first that share most words', async () => {
    const { network } = createNetwork();
    const material = { passages: [passage(['z', 'y'], 1), passage(['x'], 3)], isWhole: false };
    const judged = await judgeClaim('yC', material, { network, tokenise, sentences: 9 });
    expect(judged.map(({ number, told, otherwise }) => [number, told > 0.9, otherwise > 0.9])).toEqual([
      [2, false, true],
      [1, false, false],
      [3, true, false],
    ]);
  });

  it('reads each without what stands around it', async () => {
    const { network, read } = createNetwork();
    await judgeClaim(
      'C',
      { passages: [passage(['1', '2'], 1)], isWhole: false },
      { network, tokenise, sentences: 9 },
    );
    expect(read.map((text) => text.replace(/\s/gu, ''))).toEqual(['1', '2']);
  });

  it('reads so many sentences and no more, and what stands in two places once', async () => {
    const { network, read } = createNetwork();
    const material = { passages: [passage(['1', '2'], 1), passage(['1', '3', '4'], 3)], isWhole: false };
    const judged = await judgeClaim('C', material, { network, tokenise, sentences: 3 });
    expect(judged.map(({ number }) => number)).toEqual([1, 2, 4]);
    expect(read).toHaveLength(3);
  });
});
