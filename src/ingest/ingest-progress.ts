/** How far ingesting has come. */
export interface IngestProgress {
  /** Articles dealt with, whatever came of them. */
  readonly done: number;
  /** Articles there are; an estimate until every file has been opened. Never less than `done`. */
  readonly total: number;
  /** Passages embedded and saved so far. */
  readonly passages: number;
  /** Over the last ten seconds or so. */
  readonly passagesPerSecond: number;
  /** `null` as long as it cannot be told. */
  readonly secondsLeft: number | null;
  /** The file that was dealt with last. */
  readonly path: string;
}
