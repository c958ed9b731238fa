import type { ArticleEntry } from '../library/article-store.ts';
import type { Library } from '../library/library.ts';
import { alternativesOf } from './alternatives-of.ts';
import { type Corpus, createCorpusBuilder } from './corpus.ts';
import { createPacer } from './create-pacer.ts';
import { createWordCounter } from './create-word-counter.ts';
import { buildLexicalIndex } from './lexical-index.ts';
import type { Matching } from './match-question.ts';
import { momentOf } from './moment-of.ts';
import { namedArticles } from './named-articles.ts';
import { prepareIndex } from './prepare-index.ts';
import type { Question } from './question.ts';
import { rarestWords } from './rarest-words.ts';
import { createLetterScorer } from './score-letters.ts';
import type { Shelf, Wish } from './shelf.ts';
import { stopWords } from './stop-words.ts';

/** So many passages found by the rarest words are looked at, and so many of their articles are read whole. */
const CANDIDATES = 400;
const ARTICLES = 40;
/** So many articles are read beside them for each other reason: nearest in meaning, quoted, from the day or the outlet that is named. */
const BESIDE = 8;
/** Words tried for one that the library does not have. */
const RELATED = 4;

/**
 * A library too large to be kept in memory: for each question those articles are read that may bear on it, and scored with all words of the question by how frequent they are in the whole
 * library. A word that is spelt wrong is corrected only to words of these articles.
 */
export function createExcerptShelf(
  library: Pick<Library, 'passages'>,
  entries: readonly ArticleEntry[],
  known: Pick<Matching, 'phrases' | 'lexicon' | 'frequency'>,
): Shelf {
  const entryOf = new Map(entries.map((entry) => [entry.id, entry]));
  const passages = entries.reduce((sum, entry) => sum + entry.passages, 0);
  const whole = describeEntries(entries);
  const countWords = createWordCounter(library.passages);

  const wordsOf = async ({ words }: Question): Promise<ReadonlyMap<string, number>> => {
    const own = words.map(({ text }) => text).filter((word) => !stopWords.has(word));
    const others = [...alternativesOf(words, known.phrases).values()].flat().map(({ word }) => word);
    const counted = await countWords(new Set([...own, ...others]));
    const missing = own.filter((word) => counted.get(word) === 0);
    const related = missing.flatMap((word) => {
      const { synonyms, derivations } = known.lexicon.related(word);
      return [...derivations, ...synonyms].slice(0, RELATED);
    });
    return new Map([...counted, ...(await countWords(new Set(related)))]);
  };

  const chooseArticles = async (
    { question, neighbours, scope }: Wish,
    words: ReadonlyMap<string, number>,
  ): Promise<readonly ArticleEntry[]> => {
    const articlesOf = (found: readonly { readonly articleId: string }[], most: number) =>
      [...new Set(found.map(({ articleId }) => articleId))].slice(0, most);
    const { find, labelled } = library.passages;
    const ids = new Set([
      scope.articleId ?? '',
      question.asked.split('#')[0] ?? '',
      ...articlesOf(await find(question.exact, CANDIDATES), BESIDE),
      ...articlesOf(await find(rarestWords(words, passages), CANDIDATES), ARTICLES),
      ...articlesOf(await labelled(neighbours.slice(0, BESIDE)), BESIDE),
      ...namedArticles(question, entries, whole.outlets).slice(0, BESIDE),
    ]);
    const chosen = [...ids].flatMap((id) => entryOf.get(id) ?? []);
    // A library that has articles must not look as if it had none.
    return chosen.length === 0 ? entries.slice(0, 1) : chosen;
  };

  return {
    async open(wish) {
      const words = await wordsOf(wish.question);
      const chosen = await chooseArticles(wish, words);
      const builder = createCorpusBuilder(chosen);
      const pause = createPacer();
      for (const { id } of chosen) {
        builder.add(await library.passages.ofArticle(id));
        await pause();
      }
      const { outlets, newest } = whole;
      const corpus: Corpus = { ...builder.build(), outlets, newest, latestMention: null };
      const { vocabulary } = corpus;
      const frequencies = new Map(
        [...words]
          .filter(([, frequency]) => frequency > 0)
          .map(([word, frequency]) => [vocabulary.termOf(vocabulary.add(word)), frequency]),
      );
      const statistics = { passages, frequencyOf: (term: number) => frequencies.get(term) };
      return prepareIndex(
        { corpus, lexical: buildLexicalIndex(corpus, statistics), letters: createLetterScorer(corpus) },
        known,
      );
    },
  };
}

function describeEntries(entries: readonly ArticleEntry[]): Pick<Corpus, 'outlets' | 'newest'> {
  const moments = entries.flatMap((entry) => momentOf(entry) ?? []);
  return {
    outlets: new Set(entries.flatMap(({ outlet, briefOf }) => briefOf ?? outlet ?? [])),
    newest: moments.reduce<number | null>((newest, at) => Math.max(newest ?? at, at), null),
  };
}
