import type { StoredPassage } from '../../library/passage-store.ts';
import { stem } from '../../retrieval/vocabulary.ts';

/** A passage and the title of its article. */
export interface TitledPassage {
  readonly passage: StoredPassage;
  readonly title: string | null;
}

/** Passages that hold any of some terms, see `PassageStore.find`: those come first that hold the terms that together are rarest. */
export function findPassages(
  all: readonly TitledPassage[],
  terms: readonly string[],
  count: number,
): readonly StoredPassage[] {
  const fields = all.map(({ passage, title }) => [wordsOf(title ?? ''), wordsOf(passage.text)]);
  const scores = new Float64Array(all.length);
  for (const term of terms) {
    const words = wordsOf(term);
    if (words.trim() === '') continue;
    const holds = fields.map((texts) => texts.some((text) => text.includes(words)));
    const frequency = holds.filter(Boolean).length;
    holds.forEach((isHeld, at) => {
      if (isHeld) scores[at] = (scores[at] ?? 0) + Math.log(1 + all.length / frequency);
    });
  }
  return all
    .map(({ passage }, at) => ({ passage, score: scores[at] ?? 0 }))
    .filter(({ score }) => score > 0)
    .toSorted((left, right) => right.score - left.score || left.passage.label - right.passage.label)
    .slice(0, count)
    .map(({ passage }) => passage);
}

/** The stems of a text's words with a space around each. */
function wordsOf(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase();
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return ` ${words.map(stem).join(' ')} `;
}
