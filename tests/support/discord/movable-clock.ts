/** A clock that tests can put forward. */
export interface MovableClock {
  /** Milliseconds since 1970. */
  now(): number;
  advance(milliseconds: number): void;
  /** How far it has been put forward, in milliseconds: time that passes only where a test says so. */
  ahead(): number;
}

/** The real time, as far as it is not put forward. */
export function createMovableClock(): MovableClock {
  let ahead = 0;
  return {
    now: () => Date.now() + ahead,
    ahead: () => ahead,
    advance(milliseconds) {
      ahead += milliseconds;
    },
  };
}
