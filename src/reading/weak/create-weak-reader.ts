import type { Material } from '../material.ts';
import type { Reader, ReadingRequest } from '../reader.ts';
import type { Pointer, Reading } from '../reading.ts';
import type { Picker } from './create-picker.ts';
import { type PickingRates, weighPicks } from './weigh-picks.ts';

/** What reading with a weak model needs. */
export interface WeakReaderDeps {
  readonly pick: Picker;
  readonly rates: PickingRates;
  /** What the reader that ships makes of the same; `null` where it does not run on this machine. */
  readonly readBuiltIn: (request: ReadingRequest) => Promise<Reading | null>;
  /** From this probability on it is an answer: that of the reader that ships. */
  readonly answer: number;
}

/** Shown at most; more hide the answer. */
const MOST_QUOTES = 3;
/** Where nobody else reads, it is as likely as not. */
const UNKNOWN = 0.5;

/**
 * Creates a reader that has a weak model pick sentences and weighs its yes or no with the confidence of the reader that ships. No word of the model's own is asked for, and none is shown. Of what is picked
 * the sentences that the other reader thinks likeliest come first.
 */
export function createWeakReader({ pick, rates, readBuiltIn, answer }: WeakReaderDeps): Reader {
  return {
    kind: 'language model',
    async read(request) {
      const [picked, other] = await Promise.all([pick(request), readBuiltIn(request)]);
      const confidence = weighPicks(other?.confidence ?? UNKNOWN, picked.length > 0, rates);
      const pointers = choose(picked, other, request.material);
      if (confidence < answer || pointers.length === 0) return refuse(confidence, pointers, other);
      return {
        verdict: 'answered',
        confidence,
        parts: [{ pointers, gloss: null }],
        missing: [],
        correction: [],
        nearest: [],
        searches: [],
      };
    },
  };
}

/** What was picked, likeliest first; what the other reader points at where nothing was. */
function choose(
  picked: readonly number[],
  other: Reading | null,
  { passages }: Material,
): readonly Pointer[] {
  const own = other?.parts.flatMap(({ pointers }) => pointers) ?? [];
  if (picked.length === 0) return own;
  const order = [
    ...own.map(({ number }) => number),
    ...(other?.nearest ?? []),
    ...passages.flatMap(({ sentences }) => sentences.map(({ number }) => number)),
  ];
  return [...new Set(order)]
    .filter((number) => picked.includes(number))
    .slice(0, MOST_QUOTES)
    .map((number) => own.find((pointer) => pointer.number === number) ?? { number, spans: [] });
}

/** For the other reader's reason, where that refuses as well. */
function refuse(confidence: number, pointers: readonly Pointer[], other: Reading | null): Reading {
  const isRefused = other !== null && other.parts.length === 0;
  const near = [...pointers.map(({ number }) => number), ...(other?.nearest ?? [])];
  const verdict = isRefused ? other.verdict : 'not_in_sources';
  return {
    verdict,
    confidence,
    parts: [],
    missing: [],
    correction: [],
    // Nothing is near a question about something else.
    nearest: verdict === 'off_topic' ? [] : [...new Set(near)].slice(0, MOST_QUOTES),
    searches: [],
  };
}
