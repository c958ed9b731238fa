import type { Figure } from './figure.ts';
import type { Wording } from './wording.ts';

/** Words shown or searched with a number: before it and behind it. */
const REACH = { short: { before: 0, behind: 2 }, clause: { before: 8, behind: 8 } } as const;
/** What limits a number belongs to it: "more than", "some". */
const LIMITS: ReadonlySet<string> = new Set(['bound']);

/**
 * A number with what it counts, as printed: `more than 240 hostages`.
 *
 * @param extent `clause` for the words around it up to the marks that end its clause
 */
export function phraseOfFigure(
  wording: Wording,
  figure: Figure,
  extent: keyof typeof REACH = 'short',
): string {
  const { text, words, operators } = wording;
  const limit = operators.find(({ family, at }) => LIMITS.has(family) && at === figure.from - 1);
  let from = limit?.from ?? figure.from;
  let to = figure.to - 1;
  const reach = REACH[extent];
  for (
    let step = 0;
    step < reach.before && from > 0 && !isEnd(text, words[from - 1]?.end, words[from]?.start);
    step++
  )
    from--;
  for (
    let step = 0;
    step < reach.behind && to < words.length - 1 && !isEnd(text, words[to]?.end, words[to + 1]?.start);
    step++
  ) {
    to++;
    // "1,200 people" needs no "in" behind it.
    if (extent === 'short' && wording.stems[to] !== '') break;
  }
  return text.slice(words[from]?.start ?? 0, words[to]?.end ?? 0);
}

function isEnd(text: string, end = 0, start = 0): boolean {
  return /[,;:.!?()—–]/u.test(text.slice(end, start));
}
