import { describe, expect, it } from 'vitest';
import { foldName } from '../../src/actors/fold-name.ts';
import { readWords } from '../../src/retrieval/read-words.ts';

describe('characters that readers do not see', () => {
  it.each(['Callo\u00adway', 'Callo\u200bway', 'Callo\u2060way', '\ufeffCalloway'])(
    'do not keep a word from being found: %j',
    (written) => {
      const text = `The lock keeper ${written} met the mayor’s ter\u00admi\u00adnal crew.`;
      expect(readWords(text).map((word) => word.text)).toEqual(
        readWords('The lock keeper Calloway met the mayor’s terminal crew.').map((word) => word.text),
      );
    },
  );

  it('stay between the offsets of the word as it is written', () => {
    const text = 'The ter\u00admi\u00adnal is shut.';
    const word = readWords(text).find((one) => one.text === 'terminal');
    expect(text.slice(word?.start, word?.end)).toBe('ter\u00admi\u00adnal');
  });

  it('are no part of a name', () => {
    expect(foldName('Ines Callo\u00adway')).toBe(foldName('Ines Calloway'));
  });
});
