import { describe, expect, it } from 'vitest';
import { isOpinion } from '../../src/claims/is-opinion.ts';

describe('isOpinion', () => {
  it.each([
    'I think Netanyahu is to blame.',
    'We don’t believe a word of it',
    'imo the deal is dead',
    'In my view they failed.',
    'It is disgusting how they behave.',
    'Israel should accept the deal.',
    'What a terrible tragedy',
  ])('takes “%s” for somebody’s own', (sentence) => {
    expect(isOpinion(sentence)).toBe(true);
  });

  it.each([
    'Hamas killed 1,200 people.',
    'Kirby said Israel should wait.',
    'Blinken called for pauses, which the army ought to respect, according to him.',
    'He replied: “I think we need a pause.”',
    'Netanyahu’s ratings have recovered.',
  ])('leaves “%s” to the sources', (sentence) => {
    expect(isOpinion(sentence)).toBe(false);
  });
});
