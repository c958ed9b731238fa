import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../src/claims/calendar-date.ts';
import { readWording } from '../../src/claims/wording.ts';

const show = ({ weekday, day, month, year, relative }: CalendarDate) =>
  [weekday === null ? null : `w${weekday}`, day, month === null ? null : `m${month}`, year, relative]
    .filter((part) => part !== null)
    .join(' ');

describe('readCalendar', () => {
  it.each([
    ['on October 7, 2023, and October 11', ['7 m10 2023', '11 m10']],
    ['on 7 October 2023', ['7 m10 2023']],
    ['on the 7th of October', ['7 m10']],
    ['from 13 to 23 May', ['13 m5', '23 m5']],
    ['13–23 May 2025', ['13 m5 2025', '23 m5 2025']],
    ['From May to July it rained', ['m5', 'm7']],
    ['in early September 2024', ['m9 2024']],
    ['On Monday, or next Thursday', ['w1', 'w4']],
    ['since 2019', ['2019']],
    ['2024-05-07', ['7 m5 2024']],
    ['Nov. 3, and Sept. 12', ['3 m11', '12 m9']],
    ['yesterday', ['yesterday']],
    ['before May', ['m5']],
    ['It may rain; they march on', []],
    ['2,019 people paid $2019 for 7 tickets', []],
  ])('reads “%s”', (text, expected) => {
    expect(readWording(text).dates.map(show)).toEqual(expected);
  });
});
