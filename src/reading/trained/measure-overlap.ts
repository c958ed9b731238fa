import type { GivenPassage } from '../material.ts';
import type { Tokenise } from './tokenise.ts';

/** How much of a question's pieces stand in a text, 0 to 1, each counted by how rare it is in what was given. */
export interface Overlap {
  /** By the number of a sentence. */
  readonly sentences: ReadonlyMap<number, number>;
  /** The most that any passage has, its title included: what lies near zero is about something else. */
  readonly nearest: number;
}

/**
 * Compares the words of a question with passages, as pieces of a network's vocabulary. A piece weighs log(1 + N / n), where n of the N sentences given have it (Spärck Jones 1972): one that hardly any has weighs most,
 * and one that none has counts against all.
 */
export function measureOverlap(
  question: string,
  passages: readonly GivenPassage[],
  tokenise: Tokenise,
): Overlap {
  const asked = new Set(tokenise(question).ids);
  const sharedWith = (text: string) => new Set(tokenise(text).ids.filter((id) => asked.has(id)));
  const found = passages.map(({ title, sentences }) => ({
    title: sharedWith(title ?? ''),
    sentences: sentences.map(({ number, text }) => ({ number, shared: sharedWith(text) })),
  }));
  const all = found.flatMap(({ sentences }) => sentences);
  const weightOf = new Map(
    [...asked].map((id) => {
      const having = all.filter(({ shared }) => shared.has(id)).length;
      return [id, Math.log(1 + all.length / Math.max(1, having))] as const;
    }),
  );
  const sum = (ids: Iterable<number>) => [...ids].reduce((total, id) => total + (weightOf.get(id) ?? 0), 0);
  const whole = sum(asked);
  const shareOf = (ids: Iterable<number>) => (whole === 0 ? 0 : sum(ids) / whole);
  return {
    sentences: new Map(all.map(({ number, shared }) => [number, shareOf(shared)])),
    nearest: Math.max(
      0,
      ...found.map(({ title, sentences }) =>
        shareOf(new Set([...title, ...sentences.flatMap(({ shared }) => [...shared])])),
      ),
    ),
  };
}
