/** When progress is shown, in milliseconds. */
export interface ProgressTimes {
  /** Until it is shown at all: most answers are there before. */
  readonly first: number;
  /** Between one showing and the next: editing is limited. */
  readonly every: number;
}

/** Shows what is being done, now and then. */
export interface Progress<Step> {
  /** Takes down what is being done. */
  note(step: Step): void;
  /** Shows nothing any more, and waits for what is being shown. */
  end(): Promise<void>;
}

/**
 * Progress that is shown seldom enough.
 *
 * @param show shows a step; what it throws must not matter
 */
export function createProgress<Step>(
  show: (step: Step) => Promise<void>,
  times: ProgressTimes,
): Progress<Step> {
  let latest: Step | null = null;
  let shown: Step | null = null;
  let showing = Promise.resolve();
  const tick = () => {
    if (latest !== null && latest !== shown) {
      shown = latest;
      showing = show(latest);
    }
    timer = setTimeout(tick, times.every);
  };
  let timer = setTimeout(tick, times.first);
  return {
    note(step) {
      latest = step;
    },
    async end() {
      clearTimeout(timer);
      await showing;
    },
  };
}
