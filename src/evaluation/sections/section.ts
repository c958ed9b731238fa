import type { Config } from '../../config.ts';
import type { Observation } from '../metrics/observation.ts';
import type { Statistic } from '../metrics/statistics.ts';

/** One figure, with what was seen of every question, so that intervals and comparisons can be computed of it. */
export interface Measure {
  /** Unique within its results: it is what figures of two runs are compared by. */
  readonly name: string;
  readonly statistic: Statistic;
  readonly isLowerBetter?: true;
  readonly observations: readonly Observation[];
}

/** How many questions of one kind came out how. */
export interface KindCount {
  readonly kind: string;
  readonly right: number;
  readonly wrong: number;
  readonly refused: number;
}

/** Which share of all questions was answered, and which share of those wrongly. */
export interface OperatingPoint {
  readonly coverage: number;
  readonly risk: number;
}

/** What a section found out about a set. */
export interface Results {
  readonly questions: number;
  readonly measures: readonly Measure[];
  /** Of sets whose questions are of different kinds. */
  readonly kinds?: readonly KindCount[];
  /** What became of the questions that were answered, to be marked on the curve of the measure whose statistic is `risk`. */
  readonly operating?: OperatingPoint;
  /** How long each question took, in milliseconds. */
  readonly times?: readonly number[];
}

/** How a section is run. */
export interface SectionRun {
  readonly config: Config;
  /** How many questions are asked at the same time, by sections that ask. */
  readonly atOnce: number;
  /** Some of the items, the same in every run; all where the whole set is measured. */
  readonly sample: <Item>(items: readonly Item[]) => readonly Item[];
  /** Told now and then how many of how many questions are done. */
  readonly onProgress: (done: number, total: number) => void;
}

/** Something that is measured on sets of questions. Adding one is a file here and a line in `list-sections.ts`. */
export interface Section {
  readonly name: string;
  /** The sets that are here, by name. */
  readonly sets: () => readonly string[];
  readonly measure: (set: string, run: SectionRun) => Promise<Results>;
}
