import { baseForm } from '../deeds/base-forms.ts';
import type { Figure } from './figure.ts';
import type { Wording } from './wording.ts';

/** So many words before and behind a number tell what it is about. */
const REACH = 6;

/** The stems of the words about a number in its clause, what it counts among them; other numbers and dates are left out. */
export function figureContext(
  { text, words, stems, figures, isDate }: Wording,
  figure: Figure,
): ReadonlySet<string> {
  const isFigure = (at: number) => figures.some(({ from, to }) => from <= at && at < to);
  const context = new Set<string>();
  const walk = (step: 1 | -1) => {
    const edge = step === 1 ? figure.to : figure.from - 1;
    for (let at = edge; at >= 0 && at < words.length && Math.abs(at - edge) < REACH; at += step) {
      const [left, right] = step === 1 ? [at - 1, at] : [at, at + 1];
      if (/[;:.!?()]/u.test(text.slice(words[left]?.end ?? 0, words[right]?.start ?? 0))) return;
      const stem = stems[at] ?? '';
      if (stem !== '' && !isFigure(at) && !isDate(at)) context.add(baseForm(stem));
    }
  };
  walk(1);
  walk(-1);
  return context;
}
