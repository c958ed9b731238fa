import type { Corpus } from './corpus.ts';

/**
 * The passages that are asked for by nothing but an id as citations and commands show it: the passage's own ("harbour-vote#3"), or its article's ("harbour-vote", all of it in order). Capitals make no
 * difference.
 *
 * @returns positions in the corpus; none for nearly all questions
 */
export function findById({ articles, passages }: Corpus, asked: string): readonly number[] {
  const wanted = asked.trim().toLowerCase();
  if (wanted === '' || /\s/u.test(wanted)) return [];
  const [articleId = ''] = wanted.split('#');
  return articles
    .filter(({ entry }) => entry.id.toLowerCase() === articleId)
    .flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at))
    .filter((position) => wanted === articleId || passages[position]?.id.toLowerCase() === wanted);
}
