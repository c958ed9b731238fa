import type { Aspect, Difference } from './difference.ts';

const NAMES: Readonly<Record<Aspect, string>> = {
  number: 'another number',
  date: 'another date',
  name: 'another name',
  polarity: 'the opposite',
  modality: 'more or less certain',
  amount: 'another amount',
  bound: 'another limit',
  order: 'another order in time',
  direction: 'another direction',
  condition: 'another condition',
  words: 'other words',
};

/** What differs between a claim and a source, in words that take no side: `another number: “1,400” here, “1,200” in the source`. */
export function describeDifferences(differences: readonly Difference[]): string {
  return differences.map(describe).join('; ');
}

function describe({ aspect, given, source }: Difference): string {
  const name = NAMES[aspect];
  const here = given === null ? null : `“${given}” here`;
  const there = source === null || source === given ? null : `“${source}” in the source`;
  if (here !== null && there !== null) return `${name}: ${here}, ${there}`;
  if (here !== null) return `${name}: ${here} only`;
  return there === null ? name : `${name}: ${there} only`;
}
