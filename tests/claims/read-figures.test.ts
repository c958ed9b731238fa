import { describe, expect, it } from 'vitest';
import { readWording } from '../../src/claims/wording.ts';

const figures = (text: string) =>
  readWording(text).figures.map(({ value, measure, units }) => [value, measure, ...units].join(' '));

describe('readFigures', () => {
  it.each([
    ['Hamas killed 1,200 people.', ['1200 count peopl']],
    ['six captives and twelve rockets', ['6 count captiv', '12 count rocket']],
    ['twenty-one of the 118 people on board', ['21 count', '118 count peopl board']],
    ['$147.5 million in shells', ['147500000 dollar shell']],
    ['410 million pounds, £38.6m and 1.5bn euros', ['410000000 pound', '38600000 pound', '1500000000 euro']],
    ['90 percent of the details, only 10% left', ['90 percent detail', '10 percent left']],
    ['one hundred thousand people', ['100000 count peopl']],
    ['35 to 40 more hostages', ['35 count', '40 count hostag']],
    ['one of them, no one and one day later', ['1 count dai later']],
    ['a pause of one week', ['1 count week']],
    ['on October 7, 2023, and on 13 May', []],
    ['in 2019 the 2,019 seats', ['2019 count seat']],
  ])('reads “%s”', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });
});
