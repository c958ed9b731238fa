import type { PassageStore } from '../library/passage-store.ts';
import type { Question } from './question.ts';

/** So many passages that hold a phrase in some form are looked at. */
const MOST = 100;

/**
 * The passages that hold what a question puts between double quotation marks, word for word, stop words and all; capitals and marks make no difference. The name of a publication is left
 * out: MultiHop-RAG loses .002 where what stands between single marks is looked for, too.
 *
 * @returns by label, the share of the phrases that the passage holds, above 0
 */
export async function findPhrases(
  { exact, sources }: Pick<Question, 'exact' | 'sources'>,
  passages: Pick<PassageStore, 'find'>,
): Promise<ReadonlyMap<number, number>> {
  const names = new Set(sources.map(({ name }) => squash(name)));
  const wanted = [...new Set(exact.map(squash))].filter(
    (phrase) => phrase.trim() !== '' && !names.has(phrase),
  );
  const shares = new Map<number, number>();
  for (const phrase of wanted) {
    for (const { label, text } of await passages.find([phrase], MOST)) {
      if (squash(text).includes(phrase)) shares.set(label, (shares.get(label) ?? 0) + 1 / wanted.length);
    }
  }
  return shares;
}

/** Words in small letters with one space around each, so that phrases are found at their borders only. */
function squash(text: string): string {
  return ` ${text
    .toLowerCase()
    .replaceAll(/['’]/gu, '')
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `;
}
