import type { Answerer } from '../answers/answerer.ts';
import type { ArticleReader } from '../answers/list-candidates.ts';
import type { ModelStatus } from '../answers/model-status.ts';
import type { Understand } from '../answers/understanding.ts';
import type { ModelsConfig } from '../config/models-config.ts';
import type { Library } from '../library/library.ts';
import type { SpendingStore } from '../library/spending-store.ts';
import type { Reader } from '../reading/reader.ts';
import type { Searcher } from '../retrieval/searcher.ts';
import { readPrompt } from './read-prompt.ts';

/** What a language model is put to work with. */
export interface GenerationParts {
  /** Provider and model. */
  readonly name: string;
  readonly models: ModelsConfig;
  /** Answers where the model cannot. */
  readonly builtIn: Answerer;
  /** Understands where the model cannot. */
  readonly byRules: Understand;
  readonly library: Library;
  /** Of the library, opened for writing. */
  readonly openSpending: () => Promise<SpendingStore>;
  readonly searcher: Searcher;
  readonly articles: ArticleReader;
  readonly onTrouble: (trouble: string) => void;
}

/** Answers with a language model, and how that goes. */
export interface Generation {
  readonly answerer: Answerer;
  /** What reads, for whoever else has something to be read. */
  readonly reader: Reader;
  status(): ModelStatus;
}

/** Given over all searches; the answer is among the first twenty of one for 986 of 1 000 questions over unread news. */
const PASSAGES = 24;
/** Of English, by OpenAI's rule of thumb; other models are not far from it. */
const CHARACTERS_PER_TOKEN = 4;

/** Puts together what lets a language model read. What it needs is loaded only here. */
export async function createGeneration({
  name,
  models,
  builtIn,
  byRules,
  library,
  openSpending,
  searcher,
  articles,
  onTrouble,
}: GenerationParts): Promise<Generation> {
  const { createAnswerer } = await import('../answers/create-answerer.ts');
  const { createFallbackAnswerer } = await import('../answers/create-fallback-answerer.ts');
  const { createModelUnderstander } = await import('../answers/create-model-understander.ts');
  const { createGlossJudge } = await import('../answers/glosses/create-gloss-judge.ts');
  const { createSecondLook } = await import('../answers/glosses/second-look.ts');
  const { languageName } = await import('../answers/languages/language-name.ts');
  const { createModelReader } = await import('../reading/model/create-model-reader.ts');
  const { observeGeneration } = await import('./observe-generation.ts');
  const { openChatModel } = await import('./open-chat-model.ts');
  const { model, policy } = await openChatModel({ name, models, openSpending });
  const observer = observeGeneration({ id: name, isResting: policy.isResting, onTrouble });
  const reader = createModelReader({
    model,
    prompt: await readPrompt('read.md'),
    languageName: (code) => languageName(code),
  });
  const secondLook = models.looksTwice ? createSecondLook(model, await readPrompt('second-look.md')) : null;
  const first = createAnswerer({
    library,
    searcher,
    articles,
    understand: createModelUnderstander({ model, prompt: await readPrompt('understand.md'), byRules }),
    reader,
    onRead: observer.answered,
    createJudge: (request, understanding) =>
      createGlossJudge({ articles, secondLook, observer }, request, understanding),
    passages: PASSAGES,
    wholeCharacters: models.window * CHARACTERS_PER_TOKEN,
  });
  return {
    answerer: createFallbackAnswerer({ first, standIn: builtIn, onFallback: observer.fellBack }),
    reader,
    status: observer.status,
  };
}
