import { setTimeout as wait } from 'node:timers/promises';
import type { ActorParts } from './actors/actor-parts.ts';
import type { Recogniser } from './actors/recogniser.ts';
import type { NameKnowledge } from './actors/recognition/name-knowledge.ts';
import type { Answerer } from './answers/answerer.ts';
import type { AppOptions } from './app/app-options.ts';
import { createAnswering } from './app/create-answering.ts';
import type { Embedding } from './app/create-embedding.ts';
import { createRecognising } from './app/create-recognising.ts';
import { createStores } from './app/create-stores.ts';
import type { KeptEmbedded } from './app/keep-embedded.ts';
import { once } from './app/once.ts';
import { openLineClassifier } from './app/open-line-classifier.ts';
import { readStatus } from './app/read-status.ts';
import { readerVersion } from './app/reader-version.ts';
import { shipped } from './app/shipped.ts';
import type { Claims } from './claims/claims.ts';
import { messageRequests } from './commands/about-command.ts';
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
  /** From now on sees to it, in the background, that all articles have the vectors of the built-in neural model, if that is configured. */
  keepEmbedded(): Promise<void>;
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

/** Most models have answered by then, and nobody has turned away yet. */
const SO_FAR_MS = 8_000;
/** How long the end waits for models that are still being loaded. */
const LOADING_MS = 300;

/** Puts the app together: the only place where ports meet their adapters. */
export function createApp(config: Config, options: AppOptions = {}): App {
  const { models } = config;
  const {
    isReadOnly = false,
    isRecognising = true,
    soFarMs = SO_FAR_MS,
    onProgress = ignore,
    onNotice = ignore,
    onTrouble: tell = ignore,
  } = options;
  let isClosing = false;
  // What is given up at the end, half way, is no trouble to anybody.
  const onTrouble = (trouble: string): void => {
    if (!isClosing) tell(trouble);
  };
  const stores = createStores(config, { isReadOnly, onProgress, onTrouble });
  const { library, vectors, embedding } = stores;
  const { names, recognition, assistance, recogniser, actors } = createRecognising(stores, models, {
    onNotice,
    onTrouble,
  });
  const answering = createAnswering({ stores, names, models, soFarMs, onTrouble });
  const { searcher, understander, claims, citing, answerer } = answering;

  let keeping: KeptEmbedded | undefined;
  const isNeural = models.embeddings === null && models.builtInEmbedder === 'neural';

  const status = async (): Promise<Status> =>
    readStatus({
      goingOver: isNeural ? await (await embedding()).estimate() : null,
      neuralTrouble: keeping?.trouble() ?? null,
      articles: await (await library()).articles.list(),
      chat: models.chat,
      model: answering.readModel(),
      trial: (await (await stores.trials())?.read()) ?? null,
      index: (await vectors.made())?.status() ?? null,
    });

  /** What models have cost today; `null` where none is asked. */
  const spent = async (serverId: string | null): Promise<SpendingReport | null> => {
    const { chat, embeddings, budget, embeddingsPrice } = models;
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
      ...(await (await embedding()).forIngest()),
      ...(isRecognising && { recogniser: await recogniser() }),
      readArticles,
      isArticleFile,
      reader: await readerVersion(),
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
        ...(isNeural && {
          classifyRequest: await openLineClassifier({
            name: 'message-requests.json',
            labels: messageRequests,
            openEmbedder: stores.neural,
          }),
        }),
      }),
    ),
    ingest,
    embedding,
    async keepEmbedded() {
      if (!isNeural || keeping !== undefined) return;
      const { keepEmbedded } = await import('./app/keep-embedded.ts');
      keeping = keepEmbedded(await embedding(), { onTrouble });
    },
    async examine() {
      const { examine } = await import('./app/examine.ts');
      return examine({
        directory: config.libraryDirectory,
        models,
        stores,
        readSpent: () => spent(null),
        onProgress,
      });
    },
    async stock(ingestOptions) {
      const folder = shipped('articles');
      const articles = await (await library()).articles.list();
      const isOwn = articles.every(({ origin }) => origin.root === folder);
      return isOwn ? ingest([folder], ingestOptions) : null;
    },
    settle: async () => (await vectors()).settled(),
    async close() {
      isClosing = true;
      // What is being embedded is given up first: the model's process would hold up the end. One that is still being loaded
      // is not waited for: it is put away once it is there, or ends with this process.
      const given = Promise.all([stores.stopNeural(), keeping?.close()]);
      await Promise.race([given, wait(LOADING_MS, undefined, { ref: false })]);
      await (await citing.made())?.close();
      await answering.close();
      await stores.close();
    },
  };
}

function ignore(): void {
  // Nobody wants to be told.
}
