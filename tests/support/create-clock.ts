/** A clock that is one second later whenever it is looked at, beginning with 2024-01-01. */
export function createClock(): () => Date {
  let time = Date.UTC(2024, 0, 1);
  return () => {
    const now = new Date(time);
    time += 1_000;
    return now;
  };
}
