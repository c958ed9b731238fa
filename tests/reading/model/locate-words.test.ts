import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locateWords } from '../../../src/reading/model/locate-words.ts';

const found = (words: string, text: string) => {
  const place = locateWords(words, text);
  return place === null ? null : text.slice(place.start, place.end);
};

describe('locateWords', () => {
  it('finds words typed with other dashes, quotation marks, spaces and capitals', () => {
    expect(found('cease-fire', 'The cease–fire held.')).toBe('cease–fire');
    expect(found('"not now"', 'She said “not now” twice.')).toBe('“not now”');
    expect(found('30 minutes', 'They spoke for 30\u00a0 minutes.')).toBe('30\u00a0 minutes');
    expect(found('THE MAYOR', 'Then the mayor left.')).toBe('the mayor');
  });

  it('passes over what nobody sees', () => {
    expect(found('seaplane', 'A sea\u00adplane landed.')).toBe('sea\u00adplane');
  });

  it('finds whole words and numbers only', () => {
    expect(found('3', 'It cost 13 crowns.')).toBeNull();
    expect(found('port', 'The airport and the port closed.')).toBe('port');
  });

  it('gives nothing for words that are not there, or none', () => {
    expect(found('on Monday', 'It sank on Tuesday.')).toBeNull();
    expect(found(' . ', 'It sank.')).toBeNull();
  });

  it('finds every run of whole words at a place where it stands', () => {
    const word = fc.stringMatching(/^[a-zé’-]{1,8}$/u).filter((one) => /[a-zé]/u.test(one));
    const property = fc.property(
      fc.array(word, { minLength: 1, maxLength: 9 }),
      fc.nat(),
      fc.nat(),
      (all, a, b) => {
        const from = Math.min(a % all.length, b % all.length);
        const to = Math.max(a % all.length, b % all.length) + 1;
        const run = all.slice(from, to).join(' ');
        const place = found(run, all.join(' '));
        return place?.toLowerCase().replaceAll('’', "'") === run.toLowerCase().replaceAll('’', "'");
      },
    );
    fc.assert(property);
  });
});
