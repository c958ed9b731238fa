import { describe, expect, it } from 'vitest';
import { titleWords } from '../../src/retrieval/title-words.ts';

describe('titleWords', () => {
  it('reads title and outlet', () => {
    expect(
      titleWords({ title: 'Ferry sinks', outlet: 'Harbour Post', url: 'https://example.org/a-b-c-d' }),
    ).toEqual(['ferry', 'sinks', 'harbour', 'post']);
  });

  it('reads the address where there is no title', () => {
    const url = 'https://example.org/2022/06/ferry-sinks-off-cape.html?id=some-other-words-here';
    expect(titleWords({ title: null, outlet: null, url })).toEqual(['ferry', 'sinks', 'off', 'cape']);
  });

  it.each([['https://example.org/2022/06/18-a3f9'], ['not an address'], [null]])(
    'finds no words in %s',
    (url) => {
      expect(titleWords({ title: null, outlet: null, url })).toEqual([]);
    },
  );
});
