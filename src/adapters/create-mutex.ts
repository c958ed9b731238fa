/** Runs one piece of work after the other, in the order asked for; one that fails does not hold up the next. */
export type Mutex = <T>(work: () => Promise<T>) => Promise<T>;

/** A mutex of its own for whatever must not be done twice at a time. */
export function createMutex(): Mutex {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work, work);
    last = turn;
    return turn;
  };
}
