import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../src/actors/find-quotations.ts';

/** The quotations of paragraphs given one per line. */
function quotationsOf(text: string) {
  const paragraphs = [...text.matchAll(/[^\n]+/gu)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
  return findQuotations(text, paragraphs).map((quotation) => ({
    ...quotation,
    text: text.slice(quotation.start, quotation.end),
    innerText: text.slice(quotation.inner.start, quotation.inner.end),
  }));
}

const textsOf = (text: string) => quotationsOf(text).map((quotation) => quotation.text);

describe('findQuotations', () => {
  it.each([
    ['curly marks', 'The mayor called it “a gift” twice.', ['“a gift”']],
    ['straight marks', '"We wait," she said. "We always wait."', ['"We wait,"', '"We always wait."']],
    ['guillemets', '«The harbour sleeps», wrote the poet.', ['«The harbour sleeps»']],
    ['two apostrophes for a mark', "''The bridge holds,'' the engineer said.", ["''The bridge holds,''"]],
    ['two curly apostrophes', '‘‘The bridge holds,’’ he said.', ['‘‘The bridge holds,’’']],
    [
      'a straight mark closed by a curly one',
      '"The bridge holds,” the engineer said.',
      ['"The bridge holds,”'],
    ],
    [
      'a curly mark typed the wrong way round at the end',
      '“The bridge holds,“ he said. “It will.”',
      ['“The bridge holds,“', '“It will.”'],
    ],
    [
      'a curly mark typed the wrong way round at the start',
      '”The bridge holds,” he said.',
      ['”The bridge holds,”'],
    ],
    ['feet and inches as no marks', 'At 6\'2" he said, "I duck a lot," and ducked.', ['"I duck a lot,"']],
    ['curly inches as no marks', 'He is 6’2” and “still growing,” he joked.', ['“still growing,”']],
    [
      'a quotation inside a quotation as part of it',
      '“My aunt says “never sell” every year,” he said.',
      ['“My aunt says “never sell” every year,”'],
    ],
    [
      'single marks inside double ones as part of them',
      '“My aunt says ‘never sell’ every year,” he said.',
      ['“My aunt says ‘never sell’ every year,”'],
    ],
    [
      'three apostrophes as the end of both',
      "''She says, 'never sell.''' He sold.",
      ["''She says, 'never sell.'''"],
    ],
    [
      'a space between the inner and the outer end',
      '"She says, \'never sell.\' " He sold.',
      ['"She says, \'never sell.\' "'],
    ],
    [
      'brackets inside as part of it',
      '“They [the ferries (both of them)] sail,” he said.',
      ['“They [the ferries (both of them)] sail,”'],
    ],
    [
      'the first of two where the first was never closed',
      '“without [a pilot]“The ferry waits,” she said.',
      ['“without [a pilot]', '“The ferry waits,”'],
    ],
    ['marks before a dash', '“We sail”—or so they say.', ['“We sail”']],
    [
      'single marks as a British paper prints them',
      '‘The ferry waits,’ she said. ‘It’s the crew’s wish.’',
      ['‘The ferry waits,’', '‘It’s the crew’s wish.’'],
    ],
    ['a word in single marks', 'The ‘ghost ferry’ is back.', ['‘ghost ferry’']],
    ['apostrophes as no marks', "It's the crews' wish in the '90s, 'tis said.", []],
    ['nothing where there is nothing', 'The ferry waits.', []],
  ])('reads %s', (_, text, expected) => {
    expect(textsOf(text)).toEqual(expected);
  });

  it('tells the words from the marks', () => {
    expect(quotationsOf("''We wait,'' she said.")[0]).toMatchObject({
      innerText: 'We wait,',
      isClosed: true,
    });
  });

  it('lets one that is not closed run to the end of its paragraph', () => {
    const [quotation] = quotationsOf('She said: “We wait. And wait.\nThe ferry left.');
    expect(quotation).toMatchObject({ text: '“We wait. And wait.', isClosed: false });
  });

  it('goes on in the next paragraph if that begins with a mark', () => {
    const quotations = quotationsOf('“We wait.\n“And wait,” she said. “Always.”\n“No,” he said.');
    expect(quotations.map(({ text, isContinuation }) => [text, isContinuation])).toEqual([
      ['“We wait.', false],
      ['“And wait,”', true],
      ['“Always.”', false],
      ['“No,”', false],
    ]);
  });

  it('stays inside paragraphs, in order and without overlap, whatever the text', () => {
    const mark = fc.constantFrom(
      '“',
      '”',
      '"',
      "''",
      "'",
      '’',
      '‘',
      '«',
      '»',
      ' ',
      ',',
      'a',
      'B',
      '6',
      '\n',
      '[',
      '—',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(mark, fc.string())), (parts) => {
        const text = parts.join('');
        const paragraphs = [...text.matchAll(/[^\n]+/gu)].map(({ index, 0: line }) => ({
          start: index,
          end: index + line.length,
        }));
        let last = 0;
        for (const { start, end, inner } of findQuotations(text, paragraphs)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(start).toBeLessThan(end);
          expect(start).toBeLessThan(inner.start);
          expect(inner.start).toBeLessThanOrEqual(inner.end);
          expect(inner.end).toBeLessThanOrEqual(end);
          expect(paragraphs.some((paragraph) => paragraph.start <= start && end <= paragraph.end)).toBe(true);
          last = end;
        }
      }),
    );
  });
});
