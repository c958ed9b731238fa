import type { CuratedNames } from '../actors/curated-names.ts';
import type { Answerer } from '../answers/answerer.ts';
import type { ModelStatus } from '../answers/model-status.ts';
import type { Claims } from '../claims/claims.ts';
import type { ModelsConfig } from '../config/models-config.ts';
import type { Understander } from '../conversation/create-understander.ts';
import type { Searcher } from '../retrieval/searcher.ts';
import type { AppOptions } from './app-options.ts';
import type { Citing } from './create-citing.ts';
import type { Generation } from './create-generation.ts';
import type { Stores } from './create-stores.ts';
import { type Once, once } from './once.ts';
import { shipped } from './shipped.ts';

/** What finds, answers, checks and cites. */
export interface Answering {
  readonly searcher: Once<Searcher>;
  /** Understands questions that lean on earlier ones. */
  readonly understander: Once<Understander>;
  readonly claims: Once<Claims>;
  readonly citing: Once<Citing>;
  readonly answerer: Once<Answerer>;
  /** How the language model does; `undefined` as long as none was asked. */
  readModel(): ModelStatus | undefined;
  /** Ends the process that the reader runs in. */
  close(): Promise<void>;
}

/** What answering is put together from. */
export interface AnsweringSources extends Pick<Required<AppOptions>, 'onTrouble' | 'soFarMs'> {
  readonly stores: Stores;
  readonly names: () => Promise<CuratedNames>;
  readonly models: ModelsConfig;
}

/** Puts together what answers, each part when it is first needed. */
export function createAnswering({ stores, names, models, soFarMs, onTrouble }: AnsweringSources): Answering {
  const { library } = stores;
  let readModel: Generation['status'] | undefined;
  const relations = once(async () => {
    const { createWordnetLexicon } = await import('../adapters/wordnet-lexicon.ts');
    const { curatedPhrases } = await import('../retrieval/curated-phrases.ts');
    const { createPhraseTable } = await import('../retrieval/phrase-groups.ts');
    return { lexicon: createWordnetLexicon(), phrases: createPhraseTable(curatedPhrases(await names())) };
  });

  const searcher = once(async () => {
    const { createSearcher } = await import('../retrieval/create-searcher.ts');
    const { embedder, vectors } = await stores.vectors();
    const { words: frequency } = await stores.wordVectors();
    return createSearcher({ ...(await relations()), library: await library(), vectors, embedder, frequency });
  });

  const understander = once(async () => {
    const { createNameSense } = await import('../conversation/create-name-sense.ts');
    const { createUnderstander } = await import('../conversation/create-understander.ts');
    return createUnderstander(createNameSense({ searcher: await searcher(), curated: await names() }));
  });

  const articles = once(async () => {
    const { createArticleReader } = await import('../answers/create-article-reader.ts');
    return createArticleReader(await library());
  });

  const finding = once(async () => ({
    library: await library(),
    searcher: await searcher(),
    articles: await articles(),
  }));

  const claims = once(async () => {
    const { createClaiming } = await import('./create-claiming.ts');
    return createClaiming({
      ...(await finding()),
      ...(await relations()),
      openReader,
      openWordsReader: wordsReader,
      openModel: models.chat === null ? null : async () => (await generation()).weighing,
      onTrouble,
    });
  });

  const citing = once(async () => {
    const { createCiting } = await import('./create-citing.ts');
    const fontFile = shipped('fonts/DejaVuSans.ttf');
    return createCiting({ library: await library(), reader: articles, claims, fontFile });
  });

  const trainedReader = once(async () => {
    const { openTrainedReader } = await import('./open-trained-reader.ts');
    return openTrainedReader();
  });

  const wordsReader = once(async () => {
    const { openWordsReader } = await import('./open-trained-reader.ts');
    return openWordsReader();
  });

  const openReader = async () => (models.reader === 'words' ? wordsReader() : (await trainedReader()).reader);

  const builtInAnswerer = once(async () => {
    const { createBuiltInAnswerer } = await import('./create-built-in-answerer.ts');
    return createBuiltInAnswerer({
      ...(await finding()),
      openReader,
      openWordsReader: wordsReader,
      onTrouble,
    });
  });

  const understoodByRules = once(async () => {
    const { understandByRules } = await import('./understand-by-rules.ts');
    return understandByRules(await understander());
  });

  const builtInUnderstanding = once(async () => {
    const { createUnderstandingAnswerer } = await import('../answers/create-understanding-answerer.ts');
    return createUnderstandingAnswerer(await builtInAnswerer(), await understoodByRules());
  });

  /** Only where a model is configured. */
  const generation = once(async (): Promise<Generation> => {
    const { createGeneration } = await import('./create-generation.ts');
    const trials = await stores.trials();
    if (models.chat === null || trials === null) throw new Error('No language model is configured.');
    const made = await createGeneration({
      ...(await finding()),
      name: models.chat,
      models,
      builtIn: await builtInUnderstanding(),
      byRules: await understoodByRules(),
      openSpending: stores.spending,
      trials,
      openTrained: trainedReader,
      soFarMs,
      onTrouble,
    });
    readModel = made.status;
    return made;
  });

  const answerer = once(async () => {
    const reading = models.chat === null ? await builtInUnderstanding() : (await generation()).answerer;
    if (models.builtInEmbedder !== 'neural') return reading;
    const { createActAnswerer } = await import('../answers/acts/create-act-answerer.ts');
    const { dialogueActs } = await import('../answers/acts/dialogue-act.ts');
    const { openLineClassifier } = await import('./open-line-classifier.ts');
    const classify = await openLineClassifier({
      name: 'dialogue-acts.json',
      labels: dialogueActs,
      openEmbedder: stores.neural,
    });
    return createActAnswerer({ answerer: reading, classify, searcher: await searcher() });
  });

  return {
    searcher,
    understander,
    claims,
    citing,
    answerer,
    readModel: () => readModel?.(),
    close: async () => (await trainedReader.made())?.close(),
  };
}
