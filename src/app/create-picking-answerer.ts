import { OnnxError } from '../adapters/onnx/onnx-error.ts';
import type { Answerer } from '../answers/answerer.ts';
import type { ArticleReader } from '../answers/article-reader.ts';
import { createAnswerer } from '../answers/create-answerer.ts';
import type { GenerationObserver } from '../answers/generation-observer.ts';
import { refuseLanguage } from '../answers/refuse-language.ts';
import type { Understand } from '../answers/understanding.ts';
import type { Library } from '../library/library.ts';
import type { ChatModel } from '../models/chat-model.ts';
import type { Prompt } from '../models/prompt.ts';
import type { ReadingRequest } from '../reading/reader.ts';
import type { TrialScore } from '../reading/trial/trial.ts';
import { createPicker } from '../reading/weak/create-picker.ts';
import { createWeakReader } from '../reading/weak/create-weak-reader.ts';
import { ratesOf } from '../reading/weak/weigh-picks.ts';
import type { Searcher } from '../retrieval/searcher.ts';
import type { OpenReader } from './open-trained-reader.ts';

/** What a weak model is weighed with. */
export interface PickingSources {
  /** Opens the reader that ships. */
  readonly openTrained: () => Promise<Pick<OpenReader, 'reader' | 'deps'>>;
}

/** What answering with a weak model is put together from. */
export interface PickingParts extends PickingSources {
  readonly library: Library;
  readonly searcher: Searcher;
  readonly articles: ArticleReader;
  readonly byRules: Understand;
  readonly model: ChatModel;
  /** What it is asked to pick with. */
  readonly prompt: Prompt;
  readonly observer: Pick<GenerationObserver, 'answered'>;
  readonly onTrouble: (trouble: string) => void;
}

/** As many as the reader that ships is given; the model is shown the first of them. */
const PASSAGES = 12;
/** The threshold where no reader that ships is there to have one: as likely as not. */
const EVEN = 0.5;

/**
 * Answers with a language model that only picks sentences: questions are understood by rules, those in other languages are refused, and nothing is shown in the model's words.
 *
 * @param score what its picking is worth
 */
export async function createPickingAnswerer(parts: PickingParts, score: TrialScore): Promise<Answerer> {
  const trained = await openIfThere(parts);
  const reader = createWeakReader({
    pick: createPicker(parts.model, parts.prompt),
    rates: ratesOf(score),
    readBuiltIn: async (request: ReadingRequest) => (await trained?.reader.read(request)) ?? null,
    answer: trained?.deps.thresholds.answer ?? EVEN,
  });
  return createAnswerer({
    ...parts,
    understand: parts.byRules,
    reader,
    passages: PASSAGES,
    wholeCharacters: 0,
    refuse: refuseLanguage,
    onRead: parts.observer.answered,
  });
}

async function openIfThere({ openTrained, onTrouble }: PickingParts) {
  try {
    return await openTrained();
  } catch (error) {
    if (!(error instanceof OnnxError)) throw error;
    onTrouble(`${error.message} What the language model picks is not weighed with it until then.`);
    return null;
  }
}
