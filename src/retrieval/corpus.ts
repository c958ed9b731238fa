import type { ArticleEntry } from '../library/article-store.ts';
import type { StoredPassage } from '../library/passage-store.ts';
import type { PassageKind } from '../passages/passage.ts';
import { momentOf } from './moment-of.ts';
import { readStatedDates } from './read-stated-dates.ts';
import { readWords } from './read-words.ts';
import { titleWords } from './title-words.ts';
import { createVocabulary, NO_TERM, type Vocabulary } from './vocabulary.ts';

/** An article in memory: what search needs of it, its text excepted. */
export interface CorpusArticle {
  readonly entry: ArticleEntry;
  /** Word ids of its title, or of what stands for one. Stop words are left out. */
  readonly title: Int32Array;
  /** When it was published, milliseconds since 1970; `null` if that is unknown. */
  readonly publishedAt: number | null;
  /** Its passages are those from `from` to before `to`. */
  readonly from: number;
  readonly to: number;
}

/** A passage in memory, without its text. */
export interface CorpusPassage {
  readonly id: string;
  readonly label: number;
  readonly kind: PassageKind;
  /** Position of its article among the corpus's articles. */
  readonly article: number;
  /** Word ids in order. Stop words are left out. */
  readonly words: Int32Array;
}

/** A library read into memory for searching. */
export interface Corpus {
  readonly vocabulary: Vocabulary;
  readonly articles: readonly CorpusArticle[];
  readonly passages: readonly CorpusPassage[];
  /** For each passage, the position of its article: what is asked of every passage for every question. */
  readonly owners: Int32Array;
  /** Where its articles are from, each once. */
  readonly outlets: ReadonlySet<string>;
  /** The date of the newest article, milliseconds since 1970; `null` if none is dated. */
  readonly newest: number | null;
  /** How often a word occurs in the passages. */
  occurrences(wordId: number): number;
  /**
   * Of a word's occurrences within sentences, the share with a capital, 0 to 1: names are near 1. `null` for a word that only ever starts sentences.
   */
  nameShare(wordId: number): number | null;
  /** The latest date that a passage states, milliseconds since 1970; `null` if none states any. */
  readonly latestMention: number | null;
}

/** Reads a library into memory, batch by batch. */
export interface CorpusBuilder {
  /** Takes passages in; those of one article must follow each other. Passages of unknown articles are passed over. */
  add(passages: readonly StoredPassage[]): void;
  build(): Corpus;
}

/** @param entries the articles whose passages will be added */
export function createCorpusBuilder(entries: readonly ArticleEntry[]): CorpusBuilder {
  const vocabulary = createVocabulary();
  const entryOf = new Map(entries.map((entry) => [entry.id, entry]));
  const articles: (CorpusArticle & { to: number })[] = [];
  const passages: CorpusPassage[] = [];
  const occurrences: number[] = [];
  const namings: number[] = [];
  const smalls: number[] = [];
  let latestMention: number | null = null;

  const readPassage = (text: string): Int32Array => {
    const ids: number[] = [];
    for (const word of readWords(text)) {
      const id = vocabulary.add(word.text);
      occurrences[id] = (occurrences[id] ?? 0) + 1;
      if (word.isNameLike) namings[id] = (namings[id] ?? 0) + 1;
      if (word.isSmall) smalls[id] = (smalls[id] ?? 0) + 1;
      if (vocabulary.termOf(id) !== NO_TERM) ids.push(id);
    }
    return Int32Array.from(ids);
  };

  const articleOf = (passage: StoredPassage) => {
    const last = articles.at(-1);
    if (last?.entry.id === passage.articleId) return last;
    const entry = entryOf.get(passage.articleId);
    if (entry === undefined) return undefined;
    const title = titleWords(entry).map((word) => vocabulary.add(word));
    const article = {
      entry,
      title: Int32Array.from(title.filter((id) => vocabulary.termOf(id) !== NO_TERM)),
      publishedAt: momentOf(entry),
      from: passages.length,
      to: passages.length,
    };
    articles.push(article);
    return article;
  };

  return {
    add(batch) {
      for (const passage of batch) {
        const article = articleOf(passage);
        if (article === undefined) continue;
        const { id, label, kind, text } = passage;
        passages.push({ id, label, kind, article: articles.length - 1, words: readPassage(text) });
        for (const date of readStatedDates(text)) latestMention = Math.max(latestMention ?? date, date);
        article.to = passages.length;
      }
    },
    build: () => ({
      vocabulary,
      articles,
      passages,
      owners: Int32Array.from(passages, ({ article }) => article),
      outlets: new Set(articles.flatMap(({ entry }) => entry.briefOf ?? entry.outlet ?? [])),
      newest: articles.reduce<number | null>(
        (newest, { publishedAt }) =>
          publishedAt === null ? newest : Math.max(newest ?? publishedAt, publishedAt),
        null,
      ),
      latestMention,
      occurrences: (wordId) => occurrences[wordId] ?? 0,
      nameShare(wordId) {
        const told = (namings[wordId] ?? 0) + (smalls[wordId] ?? 0);
        return told === 0 ? null : (namings[wordId] ?? 0) / told;
      },
    }),
  };
}
