/** A date that a text names. */
export interface NamedDate {
  /** As it is written. */
  readonly text: string;
  /** First instant, and the first one after it; milliseconds since 1970, days taken in UTC. */
  readonly from: number;
  readonly to: number;
  readonly isYearStated: boolean;
  /** Whether it is counted from when it is said ("last week") rather than named. */
  readonly isRelative: boolean;
}

/** Finds the dates that a text names; those without a year, and "Thursday", are resolved against when it was written. */
export type DateReader = (text: string, written: Date) => readonly NamedDate[];
