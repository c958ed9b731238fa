import type { Answerer } from '../answers/answerer.ts';
import type { ArticleReader } from '../answers/article-reader.ts';
import { createAnswerer } from '../answers/create-answerer.ts';
import { createFallbackAnswerer } from '../answers/create-fallback-answerer.ts';
import { createFittingAnswerer } from '../answers/create-fitting-answerer.ts';
import { createPatientAnswerer } from '../answers/create-patient-answerer.ts';
import type { ModelStatus } from '../answers/model-status.ts';
import type { Understand } from '../answers/understanding.ts';
import type { ModelsConfig } from '../config/models-config.ts';
import type { Library } from '../library/library.ts';
import type { SpendingStore } from '../library/spending-store.ts';
import type { ChatModel } from '../models/chat-model.ts';
import type { ModelTrials } from '../reading/trial/model-trials.ts';
import type { Searcher } from '../retrieval/searcher.ts';
import type { ModelWeighing } from './create-claiming.ts';
import { createPickingAnswerer, type PickingSources } from './create-picking-answerer.ts';
import { observeGeneration } from './observe-generation.ts';
import { openChatModel } from './open-chat-model.ts';
import { readPrompt } from './read-prompt.ts';

/** What a language model is put to work with. */
export interface GenerationParts extends PickingSources {
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
  /** What is known of how well it reads. */
  readonly trials: ModelTrials;
  readonly searcher: Searcher;
  readonly articles: ArticleReader;
  /** After how long what the built-in mode finds is offered meanwhile, in milliseconds. */
  readonly soFarMs: number;
  readonly onTrouble: (trouble: string) => void;
}

/** Answers with a language model, and how that goes. */
export interface Generation {
  readonly answerer: Answerer;
  /** What claims are weighed with. */
  readonly weighing: ModelWeighing;
  status(): ModelStatus;
}

/** Given over all searches; the answer is among the first twenty of one for 986 of 1 000 questions over unread news. */
const PASSAGES = 24;
/** Of English, by OpenAI's rule of thumb; other models are not far from it. */
const CHARACTERS_PER_TOKEN = 4;

/** Puts together what lets a language model read, as well as it can. What it needs is loaded only with this file. */
export async function createGeneration(parts: GenerationParts): Promise<Generation> {
  const { name, models, builtIn, openSpending, trials, soFarMs, onTrouble } = parts;
  const { model, policy } = await openChatModel({ name, models, openSpending });
  const observer = observeGeneration({ id: name, isResting: policy.isResting, onTrouble });
  const { answerer: strong, weighing } = await createReading(parts, model, observer);
  const pickingPrompt = await readPrompt('pick.md');
  const fitting = createFittingAnswerer({
    readTrial: () => trials.read(),
    strong,
    createWeak: (score) => createPickingAnswerer({ ...parts, model, prompt: pickingPrompt, observer }, score),
    without: builtIn,
    onFallback: observer.fellBack,
  });
  const { totalMs } = models.patience;
  const first = createPatientAnswerer({ first: fitting, standIn: builtIn, totalMs, soFarMs, onTrouble });
  return {
    answerer: createFallbackAnswerer({ first, standIn: builtIn, onFallback: observer.fellBack }),
    weighing,
    status: observer.status,
  };
}

/** A strong model understands, reads, and may say things in words of its own. */
async function createReading(
  { models, byRules, library, searcher, articles, onTrouble }: GenerationParts,
  model: ChatModel,
  observer: ReturnType<typeof observeGeneration>,
): Promise<Pick<Generation, 'answerer' | 'weighing'>> {
  const { createModelUnderstander } = await import('../answers/create-model-understander.ts');
  const { createGlossJudge } = await import('../answers/glosses/create-gloss-judge.ts');
  const { createSecondLook } = await import('../answers/glosses/second-look.ts');
  const { languageName } = await import('../answers/languages/language-name.ts');
  const { createModelReader } = await import('../reading/model/create-model-reader.ts');
  const reader = createModelReader({
    model,
    prompt: await readPrompt('read.md'),
    claimPrompt: await readPrompt('check.md'),
    languageName: (code) => languageName(code),
  });
  const secondLook = models.looksTwice ? createSecondLook(model, await readPrompt('second-look.md')) : null;
  const wholeCharacters = models.window * CHARACTERS_PER_TOKEN;
  const answerer = createAnswerer({
    library,
    searcher,
    articles,
    understand: createModelUnderstander({ model, prompt: await readPrompt('understand.md'), byRules }),
    reader,
    onRead: observer.answered,
    createJudge: (request, understanding) =>
      createGlossJudge({ articles, secondLook, observer }, request, understanding),
    passages: PASSAGES,
    wholeCharacters,
  });
  return {
    answerer,
    weighing: {
      reader,
      secondLook,
      passages: PASSAGES,
      wholeCharacters,
      onFailure: ({ message }) => onTrouble(`${message} The claim was read without it.`),
    },
  };
}
