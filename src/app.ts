import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ActorParts } from './actors/actor-parts.ts';
import type { Recogniser } from './actors/recogniser.ts';
import type { NameKnowledge } from './actors/recognition/name-knowledge.ts';
import type { Answerer } from './answers/answerer.ts';
import type { AnalyserParts } from './answers/create-analyser.ts';
import type { Embedding } from './app/create-embedding.ts';
import type { Generation } from './app/create-generation.ts';
import { once } from './app/once.ts';
import { readStatus } from './app/read-status.ts';
import type { Claims } from './claims/create-claims.ts';
import type { Command } from './commands/command.ts';
import { createCommands } from './commands/create-commands.ts';
import type { Config } from './config.ts';
import type { IngestOptions } from './ingest/ingest.ts';
import type { IngestReport } from './ingest/ingest-report.ts';
import type { Library } from './library/library.ts';
import type { SpendingReport } from './models/spending-report.ts';
import type { Finding } from './replies/finding.ts';
import type { Status } from './replies/status-reply.ts';
import type { Searcher } from './retrieval/searcher.ts';

/** Everything Dragoman can do, put together. Each part is made when it is first asked for, and only once. */
export interface App {
  library(): Promise<Library>;
  searcher(): Promise<Searcher>;
  answerer(): Promise<Answerer>;
  /** Looks up who acts in the articles. */
  actors(): Promise<ActorParts>;
  /** Finds who acts in an article, as ingesting does. */
  recogniser(): Promise<Recogniser>;
  /** What is known of names beforehand: for measuring. */
  nameKnowledge(): Promise<NameKnowledge>;
  /** What questions are analysed with, but for the ranker: for training one. */
  analyserParts(): Promise<Omit<AnalyserParts, 'ranker'>>;
  /** Holds claims against the sources. */
  claims(): Promise<Claims>;
  /** The commands of every surface. The answerer is made for the first question. */
  commands(): Promise<readonly Command[]>;
  status(): Promise<Status>;
  /** Brings the library up to date with files and folders, see `ingest`. */
  ingest(paths: readonly string[], options?: IngestOptions): Promise<IngestReport>;
  /** What is wrong with the library or the models, and what can be done about it. */
  examine(): Promise<readonly Finding[]>;
  /** Gives the library the vectors of another embedder, see `embedLibrary`. */
  embedding(): Promise<Embedding>;
  /**
   * Brings the library up to date with the articles that come with the program, if it holds none or only those.
   *
   * @returns `null` where it holds others and was left alone
   */
  stock(options?: IngestOptions): Promise<IngestReport | null>;
  /** Resolves once the vectors of all articles are indexed, and the index is kept for the next start. */
  settle(): Promise<void>;
  /** Stops what is under way and releases what is open. */
  close(): Promise<void>;
}

/** How the app is used, and what is told meanwhile. */
export interface AppOptions {
  /** Whether the library is only read, and has to be there. By default `false`. */
  readonly isReadOnly?: boolean;
  /** Whether it is looked for who acts in articles as they are taken in, which takes most of the time. By default `true`. */
  readonly isRecognising?: boolean;
  /** Told what is being prepared, which is needed once: a few words without a full stop. */
  readonly onProgress?: (step: string) => void;
  /** Told in words of what is worth knowing before it begins, such as what it will cost. */
  readonly onNotice?: (notice: string) => void;
  /** Told in words of what goes wrong without stopping anything. */
  readonly onTrouble?: (trouble: string) => void;
}

/** Puts the app together: the only place where ports meet their adapters. */
export function createApp(config: Config, options: AppOptions = {}): App {
  const { libraryDirectory, cacheDirectory } = config;
  const {
    isReadOnly = false,
    isRecognising = true,
    onProgress = ignore,
    onNotice = ignore,
    onTrouble = ignore,
  } = options;
  let readModel: Generation['status'] | undefined;

  const library = once(async () => {
    const { createSqliteLibrary } = await import('./adapters/sqlite-library.ts');
    return createSqliteLibrary({ directory: libraryDirectory, readOnly: isReadOnly });
  });

  /** Questions are answered from a library that is only read, and still cost something. */
  const account = once(async () => {
    const { createSqliteLibrary } = await import('./adapters/sqlite-library.ts');
    return isReadOnly ? createSqliteLibrary({ directory: libraryDirectory }) : library();
  });

  const wordVectors = once(async () => {
    const { createWordVectorEmbedder } = await import('./adapters/word-vectors/word-vector-embedder.ts');
    return createWordVectorEmbedder({
      cacheDirectory,
      onProgress: ({ done, total }) =>
        onProgress(`Preparing the word vectors, this once: ${Math.floor((100 * done) / total)} %`),
    });
  });

  const vectors = once(async () => {
    const { createVectors } = await import('./app/create-vectors.ts');
    return createVectors({
      library: await library(),
      directory: join(libraryDirectory, 'hnsw'),
      models: config.models,
      openBuiltIn: wordVectors,
      openSpending: async () => (await account()).spending,
      onTrouble,
    });
  });

  const embedding = once(async () => {
    const { createEmbedding } = await import('./app/create-embedding.ts');
    return createEmbedding({ library: await library(), models: config.models, openBuiltIn: wordVectors });
  });

  const names = once(async () => {
    const { readCuratedNames } = await import('./actors/read-curated-names.ts');
    return readCuratedNames(shipped('actors.json'));
  });

  const recognition = once(async () => {
    const { createRecognition } = await import('./app/create-recognition.ts');
    return createRecognition(await names());
  });
  const assistance = once(async () => {
    const { models } = config;
    if (!models.recognises || models.chat === null) return null;
    const { createAssistance } = await import('./app/create-assistance.ts');
    return createAssistance({
      ...(await recognition()),
      name: models.chat,
      models,
      openSpending: async () => (await account()).spending,
      onNotice,
      onTrouble,
    });
  });
  const recogniser = async () => (await assistance())?.recogniser ?? (await recognition()).recogniser;

  const actors = once(async () => {
    const { createActorParts } = await import('./app/create-actor-parts.ts');
    const fontFile = shipped('fonts/DejaVuSans.ttf');
    return createActorParts({ library: await library(), names: await names(), fontFile });
  });

  const relations = once(async () => {
    const { createWordnetLexicon } = await import('./adapters/wordnet-lexicon.ts');
    const { curatedPhrases } = await import('./retrieval/curated-phrases.ts');
    const { createPhraseTable } = await import('./retrieval/phrase-groups.ts');
    return { lexicon: createWordnetLexicon(), phrases: createPhraseTable(curatedPhrases(await names())) };
  });

  const searcher = once(async () => {
    const { createSearcher } = await import('./retrieval/create-searcher.ts');
    const { embedder, vectors: index } = await vectors();
    return createSearcher({
      ...(await relations()),
      library: await library(),
      vectors: index,
      embedder,
      frequency: (await wordVectors()).words,
    });
  });

  const understander = once(async () => {
    const { createNameSense } = await import('./conversation/create-name-sense.ts');
    const { createUnderstander } = await import('./conversation/create-understander.ts');
    return createUnderstander(createNameSense({ searcher: await searcher(), curated: await names() }));
  });

  const analyserParts = once(async () => {
    const { createArticleReader } = await import('./answers/create-article-reader.ts');
    const reader = createArticleReader(await library());
    return { ...(await relations()), searcher: await searcher(), reader };
  });

  const claims = once(async () => {
    const { createAnalyser } = await import('./answers/create-analyser.ts');
    const { createClaims } = await import('./claims/create-claims.ts');
    const { createSentenceRanker } = await import('./answers/sentence-ranker.ts');
    const parts = await analyserParts();
    const ranker = createSentenceRanker(await readTrained('sentence-ranker.json'));
    return createClaims({
      ...parts,
      analyse: createAnalyser({ ...parts, ranker }),
      library: await library(),
    });
  });

  const citing = once(async () => {
    const { createCiting } = await import('./app/create-citing.ts');
    const fontFile = shipped('fonts/DejaVuSans.ttf');
    return createCiting({ library: await library(), parts: analyserParts, claims, fontFile });
  });

  const answerer = once(async () => {
    const { createAnswerer } = await import('./answers/create-answerer.ts');
    const { createConfidenceModel } = await import('./answers/confidence/confidence-model.ts');
    const { createSentenceRanker } = await import('./answers/sentence-ranker.ts');
    const parts = { ...(await analyserParts()), library: await library() };
    const ranker = createSentenceRanker(await readTrained('sentence-ranker.json'));
    const builtIn = createAnswerer({
      ...parts,
      ranker,
      confidence: createConfidenceModel(await readTrained('confidence.json')),
    });
    const { models } = config;
    if (models.chat === null) return builtIn;
    const { createGeneration } = await import('./app/create-generation.ts');
    const { createAnalyser } = await import('./answers/create-analyser.ts');
    const generation = await createGeneration({
      ...parts,
      analyse: createAnalyser({ ...parts, ranker }),
      name: models.chat,
      models,
      builtIn,
      openSpending: async () => (await account()).spending,
      onTrouble,
    });
    readModel = generation.status;
    return generation.answerer;
  });

  const status = async (): Promise<Status> =>
    readStatus({
      articles: await (await library()).articles.list(),
      chat: config.models.chat,
      model: readModel?.(),
      index: (await vectors.made())?.status() ?? null,
    });

  /** What models have cost today; `null` where none is asked. */
  const spent = async (serverId: string | null): Promise<SpendingReport | null> => {
    const { chat, embeddings, budget, embeddingsPrice } = config.models;
    if (chat === null && embeddings === null) return null;
    const { readSpending } = await import('./models/read-spending.ts');
    const { spendingLimits } = await import('./app/spending-limits.ts');
    return readSpending({
      spending: (await library()).spending,
      limits: spendingLimits(budget),
      now: new Date(),
      serverId,
      isPriced: budget.prices !== null || embeddingsPrice !== null,
    });
  };

  const ingest: App['ingest'] = async (paths, ingestOptions) => {
    const { ingest: bringUpToDate } = await import('./ingest/ingest.ts');
    const { readArticles } = await import('./articles/read-articles.ts');
    const { isArticleFile } = await import('./articles/supported-extensions.ts');
    const parts = {
      library: await library(),
      embedder: await (await embedding()).inUse(),
      ...(isRecognising && { recogniser: await recogniser() }),
      readArticles,
      isArticleFile,
    };
    if (isRecognising) await (await assistance())?.announce(paths, parts);
    return bringUpToDate(paths, parts, ingestOptions);
  };

  return {
    library,
    searcher,
    answerer,
    claims,
    actors,
    recogniser,
    nameKnowledge: async () => (await recognition()).knowledge,
    analyserParts,
    status,
    commands: once(async () =>
      createCommands({
        library: await library(),
        answerer: { answer: async (request) => (await answerer()).answer(request) },
        searcher: { search: async (...wish) => (await searcher()).search(...wish) },
        understander: { understand: async (followUp) => (await understander()).understand(followUp) },
        citing: (await citing()).parts,
        actors: await actors(),
        readStatus: status,
        readSpending: spent,
        readsMessages: config.discord?.readsMessages ?? false,
      }),
    ),
    ingest,
    embedding,
    async examine() {
      const { examineLibrary } = await import('./app/examine-library.ts');
      const { examineModels } = await import('./app/examine-models.ts');
      const { examineBudget } = await import('./app/examine-budget.ts');
      const { examineLanguages } = await import('./app/examine-languages.ts');
      const { models } = config;
      return [
        ...(await examineLibrary({
          directory: libraryDirectory,
          models,
          openLibrary: library,
          openVectors: vectors,
        })),
        ...(await examineModels(models)),
        examineLanguages(models.chat !== null),
        ...(await examineBudget(() => spent(null))),
      ];
    },
    async stock(ingestOptions) {
      const folder = shipped('articles');
      const articles = await (await library()).articles.list();
      const isOwn = articles.every(({ origin }) => origin.root === folder);
      return isOwn ? ingest([folder], ingestOptions) : null;
    },
    settle: async () => (await vectors()).settled(),
    async close() {
      // What could not be opened need not be closed.
      await (await citing.made())?.close();
      const [index, ...shelves] = await Promise.allSettled([vectors.made(), library.made(), account.made()]);
      if (index.status === 'fulfilled') await index.value?.close();
      for (const shelf of shelves) if (shelf.status === 'fulfilled') await shelf.value?.close();
    },
  };
}

/** A file that comes with the program. */
function shipped(name: string): string {
  return fileURLToPath(new URL(`../data/${name}`, import.meta.url));
}

async function readTrained(name: string): Promise<unknown> {
  return JSON.parse(await readFile(shipped(`models/${name}`), 'utf8'));
}

function ignore(): void {
  // Nobody wants to be told.
}
