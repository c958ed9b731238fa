import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../src/actors/find-quotations.ts';
import { splitQuotedSentences } from '../../src/actors/split-quoted-sentences.ts';

function sentencesOf(text: string): readonly string[] {
  const paragraph = { start: 0, end: text.length };
  const quotations = findQuotations(text, [paragraph]);
  return splitQuotedSentences(text, paragraph, quotations).map(({ start, end }) => text.slice(start, end));
}

describe('splitQuotedSentences', () => {
  it.each([
    ['not inside a quotation', '“We came. We saw,” she said.', ['“We came. We saw,” she said.']],
    [
      'behind a quotation that ends in a full stop',
      '“We came. We saw.” Nobody clapped.',
      ['“We came. We saw.”', 'Nobody clapped.'],
    ],
    [
      'not between a question and who asks it',
      '“Who came?” Mr. Brown asked. Nobody knew.',
      ['“Who came?” Mr. Brown asked.', 'Nobody knew.'],
    ],
    [
      'behind a question that has its speaker before it',
      'She asked, “Who came?” They said nothing.',
      ['She asked, “Who came?”', 'They said nothing.'],
    ],
    [
      'not before a clause that follows a full stop by mistake',
      '“We came.” Brown said.',
      ['“We came.” Brown said.'],
    ],
    [
      'between quotations',
      '“We came,” she said. “We saw.” “We left.”',
      ['“We came,” she said.', '“We saw.”', '“We left.”'],
    ],
  ])('splits %s', (_, text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });
});
