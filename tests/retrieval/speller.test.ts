import { describe, expect, it } from 'vitest';
import { createSpeller } from '../../src/retrieval/speller.ts';

const known = [
  { word: 'negotiator', count: 4 },
  { word: 'harbour', count: 2 },
  { word: 'harbours', count: 9 },
  { word: 'ferry', count: 3 },
  { word: 'berry', count: 7 },
  { word: '1200', count: 3 },
];

describe('createSpeller', () => {
  const speller = createSpeller(() => known);

  it.each([
    ['a missing letter', 'negotator', ['negotiator']],
    ['swapped letters', 'negotaitor', ['negotiator']],
    ['two edits in a long word', 'negtiatorr', ['negotiator']],
    ['the nearest first', 'harbou', ['harbour', 'harbours']],
    ['the more frequent first of equally near ones', 'xerry', ['berry', 'ferry']],
  ])('finds %s', (_, word, expected) => {
    expect(speller.suggest(word)).toEqual(expected);
  });

  it.each([
    ['two edits in a short word', 'fexxy'],
    ['words under four letters', 'fer'],
    ['figures', '1201'],
    ['what resembles nothing', 'volcano'],
  ])('finds nothing for %s', (_, word) => {
    expect(speller.suggest(word)).toEqual([]);
  });

  it('reads the words only when it is first asked', () => {
    let reads = 0;
    const lazy = createSpeller(() => {
      reads++;
      return known;
    });
    expect(reads).toBe(0);
    lazy.suggest('fery');
    lazy.suggest('fery');
    expect(reads).toBe(1);
  });
});
