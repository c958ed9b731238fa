import type { ArticleEntry } from '../library/article-store.ts';
import type { Library } from '../library/library.ts';
import { createExcerptShelf } from './create-excerpt-shelf.ts';
import type { Embedder } from './embedder.ts';
import type { Evidence } from './evidence.ts';
import { findById } from './find-by-id.ts';
import { findPhrases } from './find-phrases.ts';
import type { Lexicon } from './lexicon.ts';
import { loadSearchIndex } from './load-search-index.ts';
import { matchQuestion } from './match-question.ts';
import type { PhraseTable } from './phrase-groups.ts';
import { prepareIndex } from './prepare-index.ts';
import { type RankedPassage, rankPassages, type SearchIndex } from './rank-passages.ts';
import type { Findings, Searcher, SearchLimits } from './searcher.ts';
import type { Loaded, Shelf } from './shelf.ts';
import { spreadStories } from './spread-stories.ts';
import type { VectorIndex } from './vector-index.ts';
import type { WordFrequency } from './word-frequency.ts';

/** What searching needs. */
export interface SearcherParts {
  readonly library: Library;
  readonly embedder: Pick<Embedder, 'embed' | 'cosines'>;
  /** Over the library's vectors, kept in step with it by others. */
  readonly vectors: Pick<VectorIndex, 'search'>;
  readonly phrases: PhraseTable;
  readonly lexicon: Lexicon;
  readonly frequency: WordFrequency;
  /** Of a library with more passages not all are kept in memory. By default 500 000. */
  readonly passagesInMemory?: number;
}

/** So many passages nearest in meaning are compared; words alone find most of what is sought, vectors what they miss. */
const NEIGHBOURS = 200;
/** How long a question waits for a changed library to be read before it is answered from the library as it was, in milliseconds. */
const PATIENCE = 1_500;
/** So many passages are kept in memory: about a kilobyte each. */
const PASSAGES_IN_MEMORY = 500_000;

/** Searches one library, whose words it keeps in memory and reads again when the library has changed. */
export function createSearcher(parts: SearcherParts): Searcher {
  let current: { revision: number; shelf: Shelf } | undefined;
  let reading: { revision: number; done: Promise<Shelf> } | undefined;

  const readOnce = async (revision: number): Promise<Shelf> => {
    try {
      const shelf = await load(parts);
      if (current === undefined || current.revision < revision) current = { revision, shelf };
      return shelf;
    } finally {
      if (reading?.revision === revision) reading = undefined;
    }
  };

  const read = (revision: number): Promise<Shelf> => {
    reading = reading?.revision === revision ? reading : { revision, done: readOnce(revision) };
    return reading.done;
  };

  const fresh = async (): Promise<Shelf> => {
    const revision = await parts.library.revision();
    if (current?.revision === revision) return current.shelf;
    const next = read(revision);
    if (current === undefined) return next;
    const { shelf: former } = current;
    return (await inTime(next, PATIENCE)) ?? former;
  };

  return {
    async search(question, limits) {
      return searchLoaded(parts, await fresh(), question, limits);
    },
  };
}

/** Small libraries are read whole, of large ones what each question needs. */
async function load({
  library,
  phrases,
  lexicon,
  frequency,
  passagesInMemory = PASSAGES_IN_MEMORY,
}: SearcherParts): Promise<Shelf> {
  const known = { phrases, lexicon, frequency };
  const entries = await library.articles.list();
  const passages = entries.reduce((sum, entry) => sum + entry.passages, 0);
  if (passages > passagesInMemory) return createExcerptShelf(library, entries, known);
  const loaded = prepareIndex(await loadSearchIndex(library), known);
  return { open: async () => loaded };
}

async function searchLoaded(
  { library, embedder, vectors }: SearcherParts,
  shelf: Shelf,
  question: Parameters<Searcher['search']>[0],
  limits: SearchLimits,
): Promise<Findings> {
  const [vector] = await embedder.embed([question.text], 'question');
  const hits = vector === undefined ? [] : await vectors.search(vector, NEIGHBOURS);
  const { index, matching, positionOf } = await shelf.open({
    question,
    neighbours: hits.map(({ label }) => label),
    scope: limits,
  });
  const query = matchQuestion(question, matching);
  const neighbours = byPosition(new Map(hits.map(({ label, cosine }) => [label, cosine])), positionOf);
  const quoted = new Map([
    ...byPosition(await findPhrases(question, library.passages), positionOf),
    ...findById(index.corpus, question.asked).map((position) => [position, 1] as const),
  ]);
  const ranked = rankPassages({
    index,
    question,
    query,
    neighbours,
    cosines: embedder.cosines,
    quoted,
    scope: limits,
  }).flatMap((found) => place(found, index));
  const spread = query.pieces.length > 0 ? spreadStories(ranked) : ranked;
  return { query, evidence: await withPassages(library, spread.slice(0, limits.passages)), index };
}

/** What is known of passages by their labels, by their positions; those that the library had not when it was read are left out. */
function byPosition(
  values: ReadonlyMap<number, number>,
  positionOf: Loaded['positionOf'],
): ReadonlyMap<number, number> {
  return new Map(
    [...values].flatMap(([label, value]) => {
      const position = positionOf.get(label);
      return position === undefined ? [] : [[position, value] as const];
    }),
  );
}

interface PlacedPassage extends RankedPassage {
  readonly id: string;
  readonly article: ArticleEntry;
}

function place(found: RankedPassage, { corpus }: SearchIndex): readonly PlacedPassage[] {
  const passage = corpus.passages[found.position];
  const article = corpus.articles[passage?.article ?? -1]?.entry;
  return passage === undefined || article === undefined ? [] : [{ ...found, id: passage.id, article }];
}

/** A passage that was removed while the search went on is left out. */
async function withPassages(
  library: Library,
  ranked: readonly PlacedPassage[],
): Promise<readonly Evidence[]> {
  const passages = await library.passages.read(ranked.map(({ id }) => id));
  const passageOf = new Map(passages.map((passage) => [passage.id, passage]));
  return ranked.flatMap(({ id, article, score, signals }) => {
    const passage = passageOf.get(id);
    return passage === undefined ? [] : [{ passage, article, score, signals }];
  });
}

async function inTime<Value>(value: Promise<Value>, milliseconds: number): Promise<Value | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), milliseconds);
  });
  try {
    return await Promise.race([value, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
