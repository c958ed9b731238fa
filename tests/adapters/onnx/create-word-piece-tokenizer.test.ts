import { readFileSync } from 'node:fs';
import { Tokenizer } from '@huggingface/tokenizers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bgePackage } from '../../../src/adapters/onnx/bge-package.ts';
import { createWordPieceTokenizer } from '../../../src/adapters/onnx/create-word-piece-tokenizer.ts';

const json = readFileSync(bgePackage.locate().tokenizer, 'utf8');
const { tokenise, special } = createWordPieceTokenizer(json);
const oracle = new Tokenizer(JSON.parse(json), {});
const piecesOf = (text: string) => {
  const { starts, ends } = tokenise(text);
  return starts.map((start, at) => text.slice(start, ends[at]));
};

/** What the oracle does otherwise than BERT: sigma at the end of a word, Chinese beyond 16 bits, names of special tokens. */
const isTold = (text: string) => !/Σ|[\u{20000}-\u{2fa1f}]|\[(?:PAD|UNK|CLS|SEP|MASK)\]/u.test(text);

describe('createWordPieceTokenizer', () => {
  it('tells where each token stands in the text', () => {
    expect(piecesOf('The ferrymen’s  café—reopened!')).toEqual([
      'The',
      'ferry',
      'men',
      '’',
      's',
      'café',
      '—',
      'reopened',
      '!',
    ]);
  });

  it('counts in UTF-16 units, as strings do', () => {
    expect(piecesOf('🚢 ahoy')).toEqual(['🚢', 'ah', 'oy']);
    expect(tokenise('🚢 ahoy').starts).toEqual([0, 3, 5]);
  });

  it('takes a word with its accents, however they are written', () => {
    expect(tokenise('Zoe\u0308').ids).toEqual(tokenise('zoe').ids);
    expect(piecesOf('Zoë')).toEqual(['Zoë']);
  });

  it('leaves out what nobody sees', () => {
    expect(tokenise('har\u200bbour').ids).toEqual(tokenise('harbour').ids);
    expect(piecesOf('har\u200bbour')).toEqual(['har\u200bbour']);
  });

  it('stops after as many tokens as are wanted', () => {
    expect(tokenise('one two three four', 2).ids).toEqual(tokenise('one two').ids);
  });

  it('has no special tokens in texts, whatever they say', () => {
    const { ids } = tokenise('[CLS] ferry [SEP] [PAD]');
    for (const id of Object.values(special)) expect(ids).not.toContain(id);
  });

  it.each([
    'Straße, ﬁre, ½ of İstanbul — “naïve” coöperation…',
    '海峡フェリー 渡し船、 페리가 떠났다',
    'Паром вышел из порта в 7:30',
    'غادرت العبّارة الميناء',
    'नौका बंदरगाह से निकली',
    'เรือเฟอร์รีออกจากท่าเรือ',
    `${'x'.repeat(101)} ${'x'.repeat(100)}`,
    '$5.00 + 3^2 = <b>`x`</b> ~ |a|',
  ])('gives the tokens that Hugging Face gives: %s', (text) => {
    expect(tokenise(text).ids).toEqual(oracle.encode(text, { add_special_tokens: false }).ids);
  });

  it('gives the tokens that Hugging Face gives for any text', () => {
    const letter = fc.oneof(
      fc.integer({ min: 0x20, max: 0x7e }),
      fc.integer({ min: 0xa0, max: 0x2fff }),
      fc.integer({ min: 0x3000, max: 0xd7ff }),
      fc.integer({ min: 0xf900, max: 0x1ffff }),
    );
    const text = fc
      .array(
        fc.oneof(
          letter.map((point) => String.fromCodePoint(point)),
          fc.lorem({ maxCount: 2 }),
        ),
        { maxLength: 40 },
      )
      .map((parts) => parts.join(''))
      .filter(isTold);
    fc.assert(
      fc.property(text, (given) => {
        expect(tokenise(given).ids).toEqual(oracle.encode(given, { add_special_tokens: false }).ids);
      }),
      { numRuns: 2_000 },
    );
  });

  it('gives places inside any text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { ids, starts, ends } = tokenise(text);
        expect(starts).toHaveLength(ids.length);
        let last = 0;
        for (const [at, start] of starts.entries()) {
          expect(start).toBeGreaterThanOrEqual(Math.min(last, text.length));
          expect(ends[at]).toBeGreaterThan(start);
          expect(ends[at]).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }),
    );
  });

  it.each([
    ['no JSON', '{'],
    [
      'another way of splitting',
      JSON.stringify({ ...JSON.parse(json), pre_tokenizer: { type: 'ByteLevel' } }),
    ],
    [
      'letters in upper case',
      JSON.stringify({ ...JSON.parse(json), normalizer: { type: 'BertNormalizer', lowercase: false } }),
    ],
    [
      'no special tokens',
      JSON.stringify({ ...JSON.parse(json), model: { ...JSON.parse(json).model, vocab: { '[UNK]': 0 } } }),
    ],
  ])('refuses a file with %s', (_, damaged) => {
    expect(() => createWordPieceTokenizer(damaged)).toThrow(expect.objectContaining({ name: 'OnnxError' }));
  });
});
