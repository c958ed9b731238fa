import type { TrialScore } from './trial.ts';

/**
 * Of ten each, eight. Whoever is right nine times in ten gets there with a probability of .93 (binomial); whoever is right six times in ten, as the reader that ships is on questions written to tempt,
 * with .17. A single reply may be out of form: it costs that one question the model's part, no more.
 */
const STRONG = { right: 0.8, refused: 0.8, broken: 0.05 };
/**
 * What is picked is weighed with the reader that ships, so that it only has to tell more than chance does. Refusing all, or answering all, makes ten of twenty; thirteen is reached by tossing coins with
 * a probability of .13. Half of the answers have to be found all the same, or other sentences would be shown.
 */
const USEFUL = { right: 0.5, sum: 0.65, broken: 0.25 };

/** Whether a model reads well enough to be left alone with it. */
export function isStrong({ answerable, right, unanswerable, refused, broken }: TrialScore): boolean {
  return (
    right >= STRONG.right * answerable &&
    refused >= STRONG.refused * unanswerable &&
    broken <= STRONG.broken * (answerable + unanswerable)
  );
}

/** Whether what a model picks tells more than chance. */
export function isUseful({ answerable, right, unanswerable, refused, broken }: TrialScore): boolean {
  const all = answerable + unanswerable;
  return (
    right >= USEFUL.right * answerable && right + refused >= USEFUL.sum * all && broken <= USEFUL.broken * all
  );
}
