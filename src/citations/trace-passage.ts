import type { StoredArticle } from '../library/article-store.ts';
import type { Library } from '../library/library.ts';
import type { RetiredPassage } from '../library/passage-store.ts';
import type { Passage } from '../passages/passage.ts';
import { splitPassages } from '../passages/split-passages.ts';
import { findPassageText } from './find-passage-text.ts';
import { shareOfWords } from './share-of-words.ts';

/** A passage as it is cited now. */
export interface FoundPassage {
  readonly article: StoredArticle;
  /** The passage, or the one in which its words begin where paragraphs have been joined. */
  readonly passage: Passage;
  /** Its words and where they stand in the article, in UTF-16 code units. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What has become of a passage that was cited under an id. */
export type PassageTrace =
  /** It stands there as before. */
  | { readonly kind: 'same'; readonly found: FoundPassage }
  /** Its words stand elsewhere now, and the id may have passed to others. */
  | { readonly kind: 'moved'; readonly found: FoundPassage }
  /** Its words were changed: `found` holds those that stand in their place. */
  | { readonly kind: 'changed'; readonly was: RetiredPassage; readonly found: FoundPassage }
  /** Its words are gone; `instead` is what carries the id now, if anything does. */
  | { readonly kind: 'removed'; readonly was: RetiredPassage; readonly instead: FoundPassage | null }
  /** Nothing was ever cited under this id. */
  | { readonly kind: 'unknown' };

/** From this share of words in common on, a passage is another one's new wording. */
const SAME_WORDS = 0.5;

/**
 * Finds out what has become of a passage.
 *
 * @param id `<article id>#<paragraph>`
 * @param sha256 of the text that was cited, where it is known; otherwise what stood last under the id is meant
 */
export async function tracePassage(
  id: string,
  library: Pick<Library, 'articles' | 'passages'>,
  sha256?: string,
): Promise<PassageTrace> {
  const [current] = await library.passages.read([id]);
  const former = await library.passages.retired(id);
  const was = former.find((passage) => passage.sha256 === sha256) ?? former[0];
  if (current !== undefined && (was === undefined || current.sha256 === sha256)) {
    const found = await open(current, library);
    if (found !== undefined) return { kind: 'same', found };
  }
  if (was === undefined) return { kind: 'unknown' };
  const article = await library.articles.read(was.articleId);
  const moved = (article && findText(article, was)) ?? (await findElsewhere(was, library));
  if (moved !== undefined) return { kind: 'moved', found: moved };
  const changed = article && findRewording(article, was);
  if (changed !== undefined) return { kind: 'changed', was, found: changed };
  return { kind: 'removed', was, instead: (current && (await open(current, library))) ?? null };
}

async function open(
  passage: Passage,
  { articles }: Pick<Library, 'articles'>,
): Promise<FoundPassage | undefined> {
  const article = await articles.read(passage.articleId);
  // It may have been replaced since the passage was read.
  return article?.text.slice(passage.start, passage.end) === passage.text
    ? { article, passage, text: passage.text, start: passage.start, end: passage.end }
    : undefined;
}

function findText(article: StoredArticle, { text }: RetiredPassage): FoundPassage | undefined {
  const place = findPassageText(article.text, text);
  if (place === null) return undefined;
  const passage = splitPassages(article).find(({ start, end }) => start <= place.start && place.start < end);
  // Words that have become furniture are no longer cited.
  if (passage === undefined) return undefined;
  return { article, passage, text: article.text.slice(place.start, place.end), ...place };
}

/** An article that was stored under another name keeps its passages word for word. */
async function findElsewhere(
  { sha256 }: RetiredPassage,
  library: Pick<Library, 'articles' | 'passages'>,
): Promise<FoundPassage | undefined> {
  for await (const batch of library.passages.all()) {
    const same = batch.find((passage) => passage.sha256 === sha256);
    if (same !== undefined) return open(same, library);
  }
  return undefined;
}

function findRewording(article: StoredArticle, { id, text }: RetiredPassage): FoundPassage | undefined {
  const [best] = splitPassages(article)
    .map((passage) => ({ passage, share: shareOfWords(text, passage.text) }))
    .filter(({ share }) => share >= SAME_WORDS)
    .sort(
      (left, right) =>
        right.share - left.share || Number(right.passage.id === id) - Number(left.passage.id === id),
    );
  if (best === undefined) return undefined;
  const { start, end, text: words } = best.passage;
  return { article, passage: best.passage, text: words, start, end };
}
