import type { Log } from '../logging/log.ts';
import { UnreachableError } from './unreachable-error.ts';

/** How long is waited between tries to connect, in milliseconds. */
export interface Pauses {
  /** After the first try that failed; it doubles with every other. */
  readonly first: number;
  readonly longest: number;
  /** How long a connection has to stand until losing it is no failure any more. */
  readonly steady: number;
  /** How long nothing may stand until that is the end. */
  readonly givingUp: number;
}

/** What pacing needs. */
export interface PacingParts {
  readonly pauses: Pauses;
  /** From 0 to 1; by default really random, so that not all bots come back in the same moment. */
  readonly random?: () => number;
  readonly log: Log;
}

/** Says when connections may be tried, each by its name, and tells once of those that do not come about. */
export interface Pacing {
  /**
   * Waits for the next try to connect; for ever where there is to be none.
   *
   * @returns how many tries in a row have failed before
   */
  turn(name: string): Promise<number>;
  /** Takes down why a connection failed. */
  failed(name: string, error: unknown): void;
  /** Takes down that a connection has come about. */
  stands(name: string): void;
  /** Resolves, if ever, when nothing has stood for too long. */
  readonly givenUp: Promise<UnreachableError>;
  /** Lets nothing be tried any more. */
  end(): void;
}

/** One connection, whether there or not. */
interface Link {
  /** Since it last stood for long. */
  tries: number;
  /** Since it last stood at all. */
  failures: number;
  standsSince: number | null;
  isTold: boolean;
  error: unknown;
  deadline: NodeJS.Timeout | undefined;
}

/** The longest is as often as a thousand sessions a day allow (86 s), should every try begin one and lose it. */
export const PAUSES: Pauses = { first: 1_000, longest: 90_000, steady: 60_000, givingUp: 15 * 60_000 };

/** Nothing has been tried yet: whatever is tried first need not wait. */
export function createPacing({ pauses, random = Math.random, log }: PacingParts): Pacing {
  const links = new Map<string, Link>();
  const waiting = new Set<NodeJS.Timeout>();
  const givenUp = Promise.withResolvers<UnreachableError>();
  let isOver = false;

  const linkOf = (name: string): Link => {
    const known = links.get(name);
    if (known !== undefined) return known;
    const link: Link = {
      tries: 0,
      failures: 0,
      standsSince: null,
      isTold: false,
      error: undefined,
      deadline: undefined,
    };
    links.set(name, link);
    return link;
  };

  const expect = (link: Link): NodeJS.Timeout =>
    setTimeout(() => {
      // Those who are served by another connection must not be left alone for this one.
      if ([...links.values()].some(({ standsSince }) => standsSince !== null)) link.deadline = expect(link);
      else givenUp.resolve(new UnreachableError(pauses.givingUp, { cause: link.error }));
    }, pauses.givingUp);

  const pauseAfter = (tries: number): number =>
    tries === 0 ? 0 : Math.min(pauses.first * 2 ** (tries - 1), pauses.longest) * (0.5 + random());

  return {
    givenUp: givenUp.promise,
    async turn(name) {
      if (isOver) return new Promise<never>(() => undefined);
      const link = linkOf(name);
      if (link.standsSince !== null && performance.now() - link.standsSince >= pauses.steady) link.tries = 0;
      link.standsSince = null;
      link.deadline ??= expect(link);
      const { failures, error } = link;
      if (failures > 0 && !link.isTold) {
        log.warn({ connection: name, error }, 'Discord cannot be reached: trying again');
        link.isTold = true;
      }
      const pause = pauseAfter(link.tries);
      link.tries += 1;
      link.failures += 1;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(() => {
          waiting.delete(timer);
          resolve();
        }, pause);
        waiting.add(timer);
      });
      return failures;
    },
    failed(name, error) {
      linkOf(name).error = error;
    },
    stands(name) {
      const link = linkOf(name);
      clearTimeout(link.deadline);
      if (link.isTold)
        log.info({ connection: name, failures: link.failures - 1 }, 'Discord can be reached again');
      Object.assign(link, {
        failures: 0,
        standsSince: performance.now(),
        isTold: false,
        error: undefined,
        deadline: undefined,
      });
    },
    end() {
      isOver = true;
      for (const timer of waiting) clearTimeout(timer);
      for (const { deadline } of links.values()) clearTimeout(deadline);
    },
  };
}
