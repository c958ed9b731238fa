import { examineSqliteLibrary } from '../adapters/examine-sqlite-library.ts';
import type { ModelsConfig } from '../config/models-config.ts';
import { embedderInUse } from '../library/embedder-in-use.ts';
import type { Library } from '../library/library.ts';
import { LibraryError } from '../library/library-error.ts';
import type { Finding } from '../replies/finding.ts';
import { plural } from '../replies/plural.ts';
import type { FollowedVectors } from '../retrieval/follow-embedder.ts';
import { goesOverByItself, meetsWish, nameWish } from './meets-wish.ts';

/** What is examined of a library. */
export interface LibraryExamination {
  readonly directory: string;
  readonly models: ModelsConfig;
  readonly openLibrary: () => Promise<Library>;
  readonly openVectors: () => Promise<FollowedVectors>;
}

const SHOWN = 3;

/** Whether the library is sound, and what its index and its vectors are. Reads all of it. */
export async function examineLibrary(parts: LibraryExamination): Promise<readonly Finding[]> {
  try {
    const library = await parts.openLibrary();
    const problems = await examineSqliteLibrary(parts.directory);
    if (problems.length > 0) return [damaged(problems)];
    const articles = await library.articles.list();
    const passages = articles.reduce((sum, article) => sum + article.passages, 0);
    const found = `${plural(articles.length, 'article')}, ${plural(passages, 'passage')}, all as they were saved.`;
    return [
      { subject: 'Library', state: 'good', found, remedy: null },
      await examineIndex(parts, passages),
      ...examineEmbedder(embedderInUse(articles), parts.models),
    ];
  } catch (error) {
    if (!(error instanceof LibraryError)) throw error;
    // One that is not there yet is made by the first start.
    const state = error.problem === 'missing' || error.problem === 'outdated' ? 'warning' : 'bad';
    return [
      {
        subject: 'Library',
        state,
        found: error.message,
        remedy: state === 'warning' ? 'Or run npm start, which sees to that.' : null,
      },
    ];
  }
}

function damaged(problems: readonly string[]): Finding {
  const more = problems.length > SHOWN ? ` And ${problems.length - SHOWN} more.` : '';
  return {
    subject: 'Library',
    state: 'bad',
    found: `${problems.slice(0, SHOWN).join(' ')}${more}`,
    remedy: 'Restore a backup, or move the library away and ingest the articles again.',
  };
}

async function examineIndex({ openVectors }: LibraryExamination, passages: number): Promise<Finding> {
  const vectors = await openVectors();
  await vectors.settled();
  const status = vectors.status();
  const count = status?.vectors ?? 0;
  const found = `${plural(count, 'vector')} of ${plural(passages, 'passage')} can be searched by ${status?.mode === 'hnsw' ? 'an HNSW graph' : 'comparing them all'}.`;
  const { trouble = null } = status ?? {};
  if (trouble === null) return { subject: 'Index', state: 'good', found, remedy: null };
  return {
    subject: 'Index',
    state: 'warning',
    found: `${found} The graph cannot be used: ${trouble}.`,
    remedy:
      'Answers are the same, only slower in large libraries. Remove the folder hnsw of the library to have it built anew.',
  };
}

function examineEmbedder(inUse: string | null, models: ModelsConfig): readonly Finding[] {
  if (inUse === null || meetsWish(inUse, models)) return [];
  if (goesOverByItself(inUse, models)) {
    const found =
      'they are word vectors so far. npm start goes over to the neural model in the background, npm run embed at once.';
    return [{ subject: 'Vectors', state: 'good', found, remedy: null }];
  }
  return [
    {
      subject: 'Vectors',
      state: 'warning',
      found: `They come from ${inUse}, and EMBEDDINGS asks for ${nameWish(models)}.`,
      remedy: 'Run npm run embed to go over to it.',
    },
  ];
}
