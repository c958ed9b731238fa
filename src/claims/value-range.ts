import type { Figure } from './figure.ts';
import type { Wording } from './wording.ts';

/** What a number can stand for, both ends included. */
export interface ValueRange {
  readonly least: number;
  readonly most: number;
}

/** "More than 1,200" is said of up to a quarter more; "about" of a tenth more or less: newspapers round no further. */
const ABOVE = 0.25;
const AROUND = 0.1;

/** What a number can stand for by the words before it and by how far it is rounded: 1.2 million is 1,190,000 as well. */
export function valueRange({ value, from, text }: Figure, { operators }: Wording): ValueRange {
  const bound = operators.find(({ family, at }) => family === 'bound' && at === from - 1)?.value;
  const rounding = value === 0 ? 0 : roundingOf(value, text);
  switch (bound) {
    case 'more':
      return { least: value, most: value * (1 + ABOVE) };
    case 'less':
      return { least: value * (1 - ABOVE), most: value };
    case 'about':
      return { least: value * (1 - AROUND), most: value * (1 + AROUND) };
    default:
      return { least: value - rounding, most: value + rounding };
  }
}

/** Half of the last digit that is not 0, for numbers of three digits and more; two digits at least are meant exactly. */
function roundingOf(value: number, text: string): number {
  if (value < 1_000) return /\.\d/u.test(text) ? 0.05 : 0;
  const digits = String(Math.round(value));
  const zeros = /0*$/u.exec(digits)?.[0].length ?? 0;
  const kept = Math.max(2, digits.length - zeros);
  return 10 ** (digits.length - kept) / 2;
}
