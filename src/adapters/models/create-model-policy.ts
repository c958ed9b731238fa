import type { IBreaker } from 'cockatiel';
import { ModelError, type ModelProblem } from '../../models/model-error.ts';

/** How long an endpoint is waited for, how often it is asked, and when it is left alone. Times are in milliseconds. */
export interface ModelPolicySettings {
  /** All there is for one request, waiting and trying again included. */
  readonly totalMs: number;
  readonly attemptMs: number;
  readonly attempts: number;
  /** Requests at the same time, and how many more may wait. */
  readonly inFlight: number;
  readonly queue: number;
  /** Failures in a row after which it is left alone. */
  readonly failuresInARow: number;
  /** The same for this share of the last twenty. */
  readonly failingShare: number;
  /** How long it is left alone: at first, and at most. */
  readonly restMs: number;
  readonly longestRestMs: number;
}

/** For answers where nothing else is said: somebody waits. */
const INTERACTIVE: ModelPolicySettings = {
  totalMs: 25_000,
  attemptMs: 12_000,
  attempts: 2,
  inFlight: 8,
  queue: 32,
  failuresInARow: 5,
  failingShare: 0.5,
  restMs: 30_000,
  longestRestMs: 300_000,
};
const LAST_CALLS = 20;
/** Between two attempts, where the endpoint does not say how long to wait: anything up to this. */
const LONGEST_PAUSE_MS = 500;
/** The same while the endpoint loads the model. */
const LOADING_PAUSE_MS = 10_000;
/** What is left of the time must be enough for an attempt. */
const SHORTEST_ATTEMPT_MS = 1_000;
/** What the request or its answer is to blame for rather than the endpoint. */
const NO_FAULT: ReadonlySet<ModelProblem> = new Set([
  'too_much',
  'too_long',
  'declined',
  'rejected',
  'unreadable',
  'over_budget',
]);

/** Runs requests to one endpoint, at most so long, so often and so many at once. */
export interface ModelPolicy {
  /** @throws {ModelError} also for what the policy does not allow */
  run<Result>(work: (signal: AbortSignal) => Promise<Result>, signal?: AbortSignal): Promise<Result>;
  /** Whether the endpoint is left alone just now. */
  isResting(): boolean;
}

/**
 * The only layer that tries again: clients below it never do. `Retry-After` is heeded as long as it leaves time for another attempt. An endpoint that keeps failing is
 * left alone for a while, then tried with a single request, then left alone for twice as long.
 *
 * @param model for messages
 */
export async function createModelPolicy(
  model: string,
  given: Partial<ModelPolicySettings> = {},
): Promise<ModelPolicy> {
  const settings = { ...INTERACTIVE, ...given };
  const cockatiel = await import('cockatiel');
  const { BrokenCircuitError, BulkheadRejectedError, CircuitState, TaskCancelledError } = cockatiel;
  const consecutive = new cockatiel.ConsecutiveBreaker(settings.failuresInARow);
  // It breaks above its threshold; at the share itself is meant.
  const share = new cockatiel.CountBreaker({
    threshold: settings.failingShare - 0.5 / LAST_CALLS,
    size: LAST_CALLS,
  });
  const breaker = cockatiel.circuitBreaker(cockatiel.handleWhen(isFault), {
    breaker: either(consecutive, share),
    halfOpenAfter: new cockatiel.ExponentialBackoff({
      initialDelay: settings.restMs,
      maxDelay: settings.longestRestMs,
      exponent: 2,
      generator: cockatiel.noJitterGenerator,
    }),
  });
  const bulkhead = cockatiel.bulkhead(settings.inFlight, settings.queue);
  const total = cockatiel.timeout(settings.totalMs, cockatiel.TimeoutStrategy.Aggressive);
  const attempt = cockatiel.timeout(settings.attemptMs, cockatiel.TimeoutStrategy.Aggressive);

  const translate = (error: unknown): unknown => {
    const problem =
      error instanceof BrokenCircuitError
        ? 'resting'
        : error instanceof BulkheadRejectedError
          ? 'overloaded'
          : error instanceof TaskCancelledError
            ? 'slow'
            : null;
    return problem === null ? error : new ModelError({ problem, model, cause: error });
  };
  const translated = <Result>(result: Promise<Result>): Promise<Result> =>
    result.catch((error: unknown) => Promise.reject(translate(error)));

  /** Work may notice by itself that its time is up. */
  const ended = <Result>(result: Promise<Result>, inner: AbortSignal): Promise<Result> =>
    result.catch((error: unknown) => {
      if (!inner.aborted || error instanceof ModelError) throw error;
      throw new ModelError({ problem: 'slow', model, cause: error });
    });

  const run: ModelPolicy['run'] = (work, signal) => {
    const deadline = performance.now() + settings.totalMs;
    const pauseAfter = (error: unknown) => {
      if (!(error instanceof ModelError)) return 0;
      const own = error.problem === 'loading' ? LOADING_PAUSE_MS : Math.random() * LONGEST_PAUSE_MS;
      return error.retryAfterMs ?? own;
    };
    const isWorthAnother = (error: unknown) =>
      error instanceof ModelError &&
      error.isPassing &&
      signal?.aborted !== true &&
      performance.now() + pauseAfter(error) + SHORTEST_ATTEMPT_MS < deadline;
    const retry = cockatiel.retry(cockatiel.handleWhen(isWorthAnother), {
      maxAttempts: settings.attempts - 1,
      backoff: new cockatiel.DelegateBackoff(({ result }) =>
        pauseAfter('error' in result ? result.error : null),
      ),
    });
    const once = (outer: AbortSignal) =>
      breaker.execute(
        () => translated(attempt.execute(({ signal: inner }) => ended(work(inner), inner), outer)),
        outer,
      );
    return translated(
      total.execute(
        (whole) =>
          bulkhead.execute(
            () => retry.execute((context) => once(context.signal), whole.signal),
            whole.signal,
          ),
        signal,
      ),
    );
  };

  return { run, isResting: () => breaker.state === CircuitState.Open };
}

function isFault(error: unknown): boolean {
  return error instanceof ModelError && !NO_FAULT.has(error.problem);
}

/** Breaks as soon as one of two breakers does. */
function either(first: IBreaker, second: IBreaker): IBreaker {
  return {
    state: null,
    success(state) {
      first.success(state);
      second.success(state);
    },
    failure(state) {
      const [one, other] = [first.failure(state), second.failure(state)];
      return one || other;
    },
  };
}
