import type { Fitness, TrialResult, TrialScore } from '../reading/trial/trial.ts';

const MEANINGS: Readonly<Record<Fitness, string>> = {
  strong: 'it reads by itself',
  weak: 'it only picks sentences by number, and is weighed with the built-in reader',
  unfit: 'it is not asked',
};

/** What npm run doctor has found of a model, without a full stop at the end. */
export function describeFitness({ fitness, reading, picking }: TrialResult): string {
  const scores =
    picking === null
      ? describeScore(reading)
      : `${describeScore(reading)}; asked for numbers only, ${describeScore(picking)}`;
  return `${fitness}: ${scores}; ${MEANINGS[fitness]}`;
}

function describeScore({ answerable, right, unanswerable, refused, broken }: TrialScore): string {
  const all = answerable + unanswerable;
  return `${right} of ${answerable} answered right, ${refused} of ${unanswerable} rightly refused, ${broken} of ${all} out of form`;
}
