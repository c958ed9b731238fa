import type { Gazetteer } from './gazetteer.ts';

/** Several dictionaries as one: a name can be whatever any of them knows it as. */
export function joinGazetteers(gazetteers: readonly Gazetteer[]): Gazetteer {
  return { kindsOf: (name) => new Set(gazetteers.flatMap((gazetteer) => [...gazetteer.kindsOf(name)])) };
}
