import type { Answered } from './answer.ts';
import type { Answerer, AnswerRequest, UnderstoodQuestion } from './answerer.ts';

/** Who is waited for, and how long. */
export interface PatienceDeps {
  readonly first: Answerer;
  /** Finds something meanwhile. */
  readonly standIn: Answerer;
  /** How long the first one is waited for, all its calls of a model together, in milliseconds. */
  readonly totalMs: number;
  /** After how long the other one is asked, in milliseconds: it takes the processor, so that nobody who is quicker must meet it. */
  readonly soFarMs: number;
  readonly onTrouble: (trouble: string) => void;
}

/**
 * Waits for an answerer as long as the patience lasts. Where it takes a while, what another one finds is offered meanwhile.
 *
 * The answerer throws what the first one throws; a model that is asked when the time is up throws that it is slow.
 */
export function createPatientAnswerer({
  first,
  standIn,
  totalMs,
  soFarMs,
  onTrouble,
}: PatienceDeps): Answerer {
  return {
    async answer(request) {
      const { soFar, signal } = request;
      const timeUp = new AbortController();
      const isOver = new AbortController();
      const outer = signal === undefined ? [] : [signal];
      let understanding: UnderstoodQuestion | undefined;
      const timers = [
        setTimeout(
          () => timeUp.abort(new DOMException('The patience is at an end.', 'TimeoutError')),
          totalMs,
        ),
        setTimeout(() => {
          if (soFar === undefined) return;
          const inner = AbortSignal.any([isOver.signal, ...outer]);
          const offer = (found: Answered | null) => {
            if (found !== null && !inner.aborted) soFar(found);
          };
          findSoFar({ ...request, signal: inner }, understanding, standIn).then(offer, (error: unknown) => {
            // Nothing is lost: the answer itself is still waited for.
            if (!inner.aborted) onTrouble(`Nothing could be offered meanwhile: ${String(error)}`);
          });
        }, soFarMs),
      ];
      try {
        return await first.answer({
          ...request,
          signal: AbortSignal.any([timeUp.signal, ...outer]),
          onUnderstood(made) {
            understanding = made;
            request.onUnderstood?.(made);
          },
        });
      } finally {
        for (const timer of timers) clearTimeout(timer);
        isOver.abort();
      }
    },
  };
}

/** What the other one answers; `null` where it does not. */
async function findSoFar(
  { onUnderstood: _, soFar: __, progress: ___, ...request }: AnswerRequest,
  understanding: UnderstoodQuestion | undefined,
  standIn: Answerer,
): Promise<Answered | null> {
  const { turns: _turns, earlier: _earlier, ...alone } = request;
  const taken = understanding === undefined ? request : { ...alone, question: understanding.question };
  const answer = await standIn.answer(taken);
  if (answer.kind === 'refused') return null;
  const { language, shown } = understanding ?? {};
  return {
    ...answer,
    ...(language !== undefined && { language }),
    ...(shown !== undefined && { understood: shown }),
  };
}
