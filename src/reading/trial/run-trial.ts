import { ModelError, type ModelProblem } from '../../models/model-error.ts';
import type { Reader } from '../reader.ts';
import type { Reading } from '../reading.ts';
import type { TrialItem, TrialScore } from './trial.ts';

/** How the questions are asked. */
export interface TrialOptions {
  /** When they are asked, as the reader is told it. */
  readonly askedAt: Date;
  /** Told after each question how many are done. */
  readonly onDone?: (done: number) => void;
}

/** At the same time: servers of one's own have little more than one place. */
const CONCURRENCY = 2;
/** The answer is what is read first. */
const FIRST = 2;
/** What is the fault of the model rather than of whoever serves it. */
const BROKEN: ReadonlySet<ModelProblem> = new Set(['unreadable', 'too_long', 'declined']);

/**
 * Asks a reader questions whose answers are known.
 *
 * @throws {ModelError} as soon as the endpoint fails: nothing is known of the model then
 */
export async function runTrial(
  reader: Reader,
  items: readonly TrialItem[],
  { askedAt, onDone }: TrialOptions,
): Promise<TrialScore> {
  const score = { answerable: 0, right: 0, unanswerable: 0, refused: 0, broken: 0 };
  const stop = new AbortController();
  const rest = items.values();
  let done = 0;
  const work = async () => {
    for (const item of rest) {
      if (stop.signal.aborted) return;
      const reading = await ask(reader, item, { askedAt, signal: stop.signal });
      count(score, item, reading);
      onDone?.(++done);
    }
  };
  const working = Array.from({ length: CONCURRENCY }, () =>
    work().catch((error: unknown) => {
      stop.abort();
      throw error;
    }),
  );
  // All of them end before anything is told, so that none goes on asking behind it.
  const failed = (await Promise.allSettled(working)).find((one) => one.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  return score;
}

/** @returns `null` where the reply could not be read */
async function ask(
  reader: Reader,
  { question, material }: TrialItem,
  { askedAt, signal }: { readonly askedAt: Date; readonly signal: AbortSignal },
): Promise<Reading | null> {
  try {
    return await reader.read({
      question,
      parts: [question],
      askedAt,
      material,
      maySearch: false,
      serverId: null,
      signal,
    });
  } catch (error) {
    if (error instanceof ModelError && BROKEN.has(error.problem)) return null;
    throw error;
  }
}

function count(
  score: { -readonly [Key in keyof TrialScore]: number },
  { answering }: TrialItem,
  reading: Reading | null,
): void {
  if (answering === null) score.unanswerable++;
  else score.answerable++;
  if (reading === null) score.broken++;
  else if (answering === null) score.refused += reading.parts.length === 0 ? 1 : 0;
  else {
    const first = reading.parts.flatMap(({ pointers }) => pointers).slice(0, FIRST);
    score.right += first.some(({ number }) => answering.has(number)) ? 1 : 0;
  }
}
