import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWordingIndex } from '../../../src/actors/wording/create-wording-index.ts';
import { matchWording } from '../../../src/actors/wording/match-wording.ts';

const texts: Readonly<Record<string, string>> = {
  harbour:
    'The ferry will run again from Monday, Lunn said. “We shall leave at noon, and nobody will be left behind,” she added. Fares rise by 6.4 percent.',
  council:
    'The council did not approve the new bridge. “This is the worst plan that I have ever been asked to sign,” said Mayor Aldrich.',
};
const index = createWordingIndex(Object.entries(texts).map(([id, text]) => ({ id, text })));

/** What is found, with the words that stand there. */
function find(given: string) {
  const match = matchWording(given, index);
  const places = 'places' in match ? match.places : 'place' in match ? [match.place] : [];
  return {
    kind: match.kind,
    found: places.map(({ articleId, start, end }) => texts[articleId]?.slice(start, end)),
  };
}

describe('matchWording', () => {
  it.each([
    ['as it stands', 'We shall leave at noon, and nobody will be left behind'],
    ['in other marks and spaces', '"We shall  leave at noon and nobody will be left behind!"'],
    ['in other letters', 'WE SHALL LEAVE AT NOON, and nobody will be left behind'],
  ])('finds a wording %s', (_, given) => {
    expect(find(given)).toEqual({
      kind: 'exact',
      found: ['We shall leave at noon, and nobody will be left behind'],
    });
  });

  it('finds every place of a wording', () => {
    const twice = createWordingIndex([
      { id: 'a', text: 'It was a cold day in May.' },
      { id: 'b', text: 'They said it was a cold day.' },
    ]);
    expect(matchWording('It was a cold day', twice)).toEqual({
      kind: 'exact',
      places: [
        { articleId: 'a', start: 0, end: 17 },
        { articleId: 'b', start: 10, end: 27 },
      ],
    });
  });

  it.each([
    ['another word', 'We shall leave at midnight, and nobody will be left behind'],
    ['a word less', 'We shall leave at noon, and nobody be left behind'],
    ['a word more', 'We shall not leave at noon, and nobody will be left behind'],
    ['another figure', 'Fares rise by 6.5 percent'],
    ['a “not” less', 'The council did approve the new bridge'],
  ])('calls it altered with %s', (_, given) => {
    expect(find(given).kind).toBe('altered');
  });

  it('tells what stands there instead, and nothing around it', () => {
    expect(find('The council did approve the new bridge').found).toEqual([
      'The council did not approve the new bridge',
    ]);
  });

  it('sees that two halves come from two places', () => {
    expect(
      find('We shall leave at noon, and this is the worst plan that I have ever been asked to sign'),
    ).toEqual({
      kind: 'stitched',
      found: ['We shall leave at noon, and', 'This is the worst plan that I have ever been asked to sign'],
    });
  });

  it('sees it where the halves stand in one article, but apart', () => {
    expect(find('The ferry will run again and nobody will be left behind').kind).toBe('stitched');
  });

  it.each([
    ['other words', 'The minister resigned because of a scandal about fishing rights'],
    ['words that only share small ones', 'She will be the one and it is at the end of all that'],
    ['a single half', 'We shall leave at noon or stay for ever in this dreadful little town'],
  ])('does not find %s', (_, given) => {
    expect(find(given)).toEqual({ kind: 'none', found: [] });
  });

  it('does not judge fewer than four words', () => {
    expect(find('the new bridge').kind).toBe('too_short');
    expect(find('').kind).toBe('too_short');
  });

  it('finds every stretch of four words or more where it stands', () => {
    const words = texts['harbour']?.match(/[\p{L}\d.]+/gu) ?? [];
    fc.assert(
      fc.property(fc.nat(words.length - 4), fc.integer({ min: 4, max: words.length }), (from, count) => {
        const given = words.slice(from, from + count).join(' ');
        expect(matchWording(given, index)).toMatchObject({
          kind: 'exact',
          places: [{ articleId: 'harbour' }],
        });
      }),
    );
  });
});
