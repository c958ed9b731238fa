/** One line of a timeline as it is drawn. */
export interface PaintedEvent {
  /** `7 October 2023` */
  readonly when: string;
  /** What the article says, as much as fits. */
  readonly text: string;
  /** Where it is from: the outlet, the passage's id. */
  readonly source: string;
  /** How long after the one before it is, where that is long enough to be told: `3 months later`; `null` otherwise. */
  readonly gap: string | null;
}

/** A timeline to be drawn. */
export interface PaintedTimeline {
  readonly title: string;
  readonly events: readonly PaintedEvent[];
}

/** Draws timelines. */
export interface TimelinePainter {
  /** @returns a PNG file */
  paint(timeline: PaintedTimeline): Promise<Uint8Array>;
}
