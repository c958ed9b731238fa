import packageJson from '../../package.json' with { type: 'json' };
import type { ModelStatus } from '../answers/model-status.ts';
import { findDateSpan } from '../citations/find-date-span.ts';
import type { ArticleEntry } from '../library/article-store.ts';
import { embedderInUse } from '../library/embedder-in-use.ts';
import type { TrialResult } from '../reading/trial/trial.ts';
import type { Status } from '../replies/status-reply.ts';
import type { EmbeddingEstimate } from './create-embedding.ts';

/** What the status is read from. */
export interface StatusParts {
  readonly articles: readonly ArticleEntry[];
  /** The chat model that is configured, and how it does if it has been asked. */
  readonly chat: string | null;
  readonly model: ModelStatus | undefined;
  /** What npm run doctor has found of it; `null` where it was not tried, or there is none. */
  readonly trial: TrialResult | null;
  readonly index: Status['index'];
  /** How far the library has come on its way to the neural model; `null` where that is not wanted. */
  readonly goingOver: Pick<EmbeddingEstimate, 'passages' | 'passagesLeft'> | null;
  /** Why the neural model does not work; `null` as far as is known. */
  readonly neuralTrouble: string | null;
}

/** How Dragoman is doing. */
export function readStatus(parts: StatusParts): Status {
  const { articles, chat, model, trial, index, goingOver, neuralTrouble } = parts;
  return {
    version: packageJson.version,
    mode: chat === null || trial?.fitness === 'unfit' ? 'extractive' : 'generated',
    ...(chat !== null && { model: model ?? unused(chat), trial }),
    isEmbeddedElsewhere: embedderInUse(articles)?.startsWith('openai:') ?? false,
    articles: articles.length,
    passages: articles.reduce((sum, article) => sum + article.passages, 0),
    outlets: rankOutlets(articles),
    span: findDateSpan(articles),
    index,
    ...(goingOver !== null && goingOver.passagesLeft > 0 && { goingOver }),
    ...(neuralTrouble !== null && { neuralTrouble }),
  };
}

function rankOutlets(articles: readonly ArticleEntry[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { outlet } of articles) {
    if (outlet !== null) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([outlet]) => outlet);
}

/** How a model is doing that has not been asked yet. */
function unused(id: string): ModelStatus {
  return { id, isResting: false, answered: 0, fellBack: 0, dropped: {}, translated: 0, untranslated: {} };
}
