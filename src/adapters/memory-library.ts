import { ArticleConflictError } from '../library/article-conflict-error.ts';
import type { ArticleChange, Origin, StoredArticle } from '../library/article-store.ts';
import { checkChange } from '../library/check-change.ts';
import type { Library } from '../library/library.ts';
import type { RetiredPassage, StoredPassage } from '../library/passage-store.ts';
import type { Recognition } from '../library/recognition.ts';
import type { ServerSettings } from '../library/server-settings.ts';
import { createMemoryActionStore } from './memory/create-memory-action-store.ts';
import { createMemoryActorStore } from './memory/create-memory-actor-store.ts';
import { createMemoryCitationLog } from './memory/create-memory-citation-log.ts';
import { createMemoryFeedbackStore } from './memory/create-memory-feedback-store.ts';
import { createMemoryServerStore } from './memory/create-memory-server-store.ts';
import { createMemorySpendingStore } from './memory/create-memory-spending-store.ts';
import { createMemoryVectorStore, type MemoryVector } from './memory/create-memory-vector-store.ts';
import { findPassages } from './memory/find-passages.ts';

interface MemoryLibraryOptions {
  /** The clock that changes are dated by. By default the machine's. */
  readonly now?: () => Date;
}

interface Shelf {
  readonly article: StoredArticle;
  readonly embedderId: string;
  readonly recognition: Recognition | undefined;
  /** In order of text. */
  readonly passages: readonly StoredPassage[];
  readonly vectors: ReadonlyMap<number, Float32Array>;
}

/** Small, so that tests see more than one batch. */
const BATCH = 2;

/** A library that lives as long as the process: for trying things out, and the oracle for the others in tests. */
export function createMemoryLibrary({ now = () => new Date() }: MemoryLibraryOptions = {}): Library {
  const shelves = new Map<string, Shelf>();
  const settings = new Map<string, ServerSettings>();
  let retired: readonly RetiredPassage[] = [];
  let lastLabel = 0;
  let revision = 0;

  const inOrder = (): readonly Shelf[] =>
    [...shelves.values()].sort((a, b) => compareCodePoints(a.article.id, b.article.id));

  const titled = () =>
    inOrder().flatMap(({ article: { title }, passages }) => passages.map((passage) => ({ passage, title })));

  const retire = (passages: readonly StoredPassage[], retiredAt: string): void => {
    for (const { id, articleId, sha256, text } of passages) {
      retired = [{ id, articleId, sha256, text, retiredAt }, ...retired.filter(differsFrom({ id, sha256 }))];
    }
  };

  const save = (change: ArticleChange): void => {
    checkChange(change);
    const { article, origin, embedderId, mayReplace } = change;
    const before = shelves.get(article.id);
    const oldFile = before?.article.origin.file;
    if (oldFile !== undefined && mayReplace !== undefined && !mayReplace.includes(oldFile))
      throw new ArticleConflictError(article.id, oldFile);
    const at = now().toISOString();
    const former = before?.passages ?? [];
    const stays = ({ id, text }: StoredPassage) =>
      change.passages.some((passage) => passage.id === id && passage.text === text);
    retire(
      former.filter((passage) => !stays(passage)),
      at,
    );
    const kept = new Map(former.filter(stays).map(({ id, label }) => [id, label]));
    const passages = change.passages.map((passage) => {
      const label = kept.get(passage.id) ?? ++lastLabel;
      retired = retired.filter(differsFrom(passage));
      return { ...passage, label };
    });
    shelves.set(article.id, {
      article: { ...article, origin: { ...origin }, addedAt: at },
      embedderId,
      recognition: structuredClone(change.recognition),
      vectors: new Map(
        passages.map(({ label }, index) => [label, Float32Array.from(change.vectors[index] ?? [])]),
      ),
      passages: passages.toSorted((a, b) => a.start - b.start || a.label - b.label),
    });
    revision++;
  };

  const remove = (ids: readonly string[]): void => {
    const at = now().toISOString();
    let removed = 0;
    for (const id of ids) {
      retire(shelves.get(id)?.passages ?? [], at);
      if (shelves.delete(id)) removed++;
    }
    if (removed > 0) revision++;
  };

  const move = (id: string, { file, root, stamp }: Origin): void => {
    const shelf = shelves.get(id);
    if (shelf === undefined) return;
    const { origin } = shelf.article;
    const moved = { file, root, ...(stamp !== undefined && { stamp }) };
    shelves.set(id, { ...shelf, article: { ...shelf.article, origin: moved } });
    if (origin.file !== file || origin.root !== root) revision++;
  };

  const replace: Parameters<typeof createMemoryVectorStore>[0]['replace'] = (embedderId, vectors) => {
    for (const [id, shelf] of shelves) {
      const own = shelf.passages.map(
        ({ label }) => [label, vectors.get(label) ?? new Float32Array()] as const,
      );
      shelves.set(id, { ...shelf, embedderId, vectors: new Map(own) });
    }
    revision++;
  };

  return {
    articles: {
      list: async () =>
        inOrder().map(({ article: { text: _text, blocks: _blocks, ...known }, passages, embedderId }) => ({
          ...known,
          passages: passages.length,
          embedderId,
        })),
      read: async (id) => shelves.get(id)?.article,
      save: async (change) => save(change),
      remove: async (ids) => remove(ids),
      move: async (id, origin) => move(id, origin),
    },
    passages: {
      all: () => inBatches(() => inOrder().flatMap(({ passages }) => passages)),
      read: async (ids) => {
        const byId = new Map(
          inOrder()
            .flatMap(({ passages }) => passages)
            .map((passage) => [passage.id, passage]),
        );
        return ids.flatMap((id) => byId.get(id) ?? []);
      },
      find: async (terms, count) => findPassages(titled(), terms, count),
      frequency: async (term) => findPassages(titled(), [term], lastLabel).length,
      labelled: async (labels) => {
        const byLabel = new Map(titled().map(({ passage }) => [passage.label, passage]));
        return labels.flatMap((label) => byLabel.get(label) ?? []);
      },
      ofArticle: async (articleId) => shelves.get(articleId)?.passages ?? [],
      retired: async (id) => retired.filter((passage) => passage.id === id),
    },
    vectors: createMemoryVectorStore({ list: () => inOrder().flatMap(vectorsOf), inBatches, replace }),
    actors: createMemoryActorStore({
      now,
      list: () =>
        inOrder().flatMap(({ article, recognition }) =>
          recognition === undefined ? [] : [{ articleId: article.id, ...recognition }],
        ),
    }),
    servers: createMemoryServerStore(),
    settings: {
      read: async (serverId) => settings.get(serverId),
      save: async (serverId, changed) => void settings.set(serverId, structuredClone(changed)),
      remove: async (serverId) => void settings.delete(serverId),
    },
    actions: createMemoryActionStore(),
    feedback: createMemoryFeedbackStore(),
    citations: createMemoryCitationLog(),
    spending: createMemorySpendingStore(),
    revision: async () => revision,
    close: async () => shelves.clear(),
  };
}

function vectorsOf({ article, passages, embedderId, vectors }: Shelf): readonly MemoryVector[] {
  return passages.map((passage) => ({
    passage,
    title: article.title,
    embedderId,
    vector: vectors.get(passage.label) ?? new Float32Array(),
  }));
}

/** Collects everything when the first batch is asked for, so that later changes are not seen. */
async function* inBatches<T>(collect: () => readonly T[]): AsyncGenerator<readonly T[], void, undefined> {
  const items = collect();
  for (let start = 0; start < items.length; start += BATCH) yield items.slice(start, start + BATCH);
}

function differsFrom(other: { readonly id: string; readonly sha256: string }) {
  return ({ id, sha256 }: RetiredPassage): boolean => id !== other.id || sha256 !== other.sha256;
}

/** JavaScript compares UTF-16 code units, which puts U+E000 to U+FFFF behind everything outside the first plane. */
function compareCodePoints(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
