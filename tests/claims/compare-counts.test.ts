import { describe, expect, it } from 'vitest';
import { compareCounts } from '../../src/claims/compare-counts.ts';
import { phraseOfFigure } from '../../src/claims/phrase-of-figure.ts';
import { readWording } from '../../src/claims/wording.ts';

/** Compares the first number of a sentence with those of another one. */
function compare(sentence: string, other: string) {
  const wording = readWording(sentence);
  const [figure] = wording.figures;
  if (figure === undefined) throw new Error('There is no number to compare.');
  const { outcome, other: found } = compareCounts({ wording, figure }, readWording(other));
  return found === null ? outcome : `${outcome}: ${found.text}`;
}

describe('compareCounts', () => {
  it.each([
    [
      'The islands may sell 48,000 tons of butter a year.',
      'They let in 46,000 tons of butter a year.',
      'different: 46,000',
    ],
    [
      'The attack killed 1,200 people in the south.',
      'In the south 1,400 people were killed.',
      'different: 1,400',
    ],
    ['The attack killed 1,200 people in the south.', 'Some 1,200 people were killed in the south.', 'same'],
    [
      'The attack killed 1,200 people in the south.',
      'Rockets killed four soldiers in the south.',
      'unrelated',
    ],
    ['Forty people left.', 'Sixty people came to the party.', 'unrelated'],
    ['It cost $12 million a year to run.', 'It cost 14 percent a year to run.', 'unrelated'],
  ])('%s — %s', (sentence, other, outcome) => {
    expect(compare(sentence, other)).toBe(outcome);
  });
});

describe('phraseOfFigure', () => {
  it.each([
    ['Hamas holds more than 240 hostages, officials say.', 'more than 240 hostages'],
    ['Only 1,150 people took part.', 'Only 1,150 people'],
    ['It sold 90 percent of them.', '90 percent'],
    ['There were six.', 'six'],
  ])('shows what is counted in “%s”', (sentence, phrase) => {
    const wording = readWording(sentence);
    expect(wording.figures.map((figure) => phraseOfFigure(wording, figure))).toEqual([phrase]);
  });
});
