import { estimateAssistance } from '../actors/assisted/estimate-assistance.ts';
import type { Recogniser } from '../actors/recogniser.ts';
import type { ModelsConfig } from '../config/models-config.ts';
import type { IngestDependencies } from '../ingest/ingest.ts';
import { listUnrecognised } from '../ingest/list-unrecognised.ts';
import type { SpendingStore } from '../library/spending-store.ts';
import type { TokenUsage } from '../models/chat-model.ts';
import { costOf } from '../models/cost-of.ts';
import { plural } from '../replies/plural.ts';
import type { Recognition } from './create-recognition.ts';
import { openChatModel } from './open-chat-model.ts';
import { readPrompt } from './read-prompt.ts';

/** What a language model helps to recognise with. */
export interface AssistanceParts extends Recognition {
  /** Provider and model. */
  readonly name: string;
  readonly models: ModelsConfig;
  /** Of the library, opened for writing. */
  readonly openSpending: () => Promise<SpendingStore>;
  readonly onNotice: (notice: string) => void;
  readonly onTrouble: (trouble: string) => void;
}

/** Recognising with the help of a language model. */
export interface Assistance {
  readonly recogniser: Recogniser;
  /** Says what it will take to recognise what is under some paths, before it is done. */
  announce(paths: readonly string[], parts: IngestDependencies): Promise<void>;
}

/** Nobody waits for a single article, so that a slow model may be slow. Times are in milliseconds. */
const PATIENT = { totalMs: 120_000, attemptMs: 60_000, attempts: 3, inFlight: 1 } as const;

/** Puts together what lets a language model look over who acts in articles. It shares the budget of answers, on nobody’s account. */
export async function createAssistance({
  recogniser: builtIn,
  knowledge,
  name,
  models,
  openSpending,
  onNotice,
  onTrouble,
}: AssistanceParts): Promise<Assistance> {
  const { createAssistedRecogniser } = await import('../actors/assisted/create-assisted-recogniser.ts');
  const { prices } = models.budget;
  const { model } = await openChatModel({ name, models, openSpending, policy: PATIENT });
  const told = new Set<string>();
  const recogniser = createAssistedRecogniser({
    builtIn,
    knowledge,
    model,
    prompt: await readPrompt('recognise.md'),
    onFallback({ message }) {
      // The same fault with thousands of articles is told once.
      if (!told.has(message)) onTrouble(`${message} Actors were recognised without it.`);
      told.add(message);
    },
  });
  return {
    recogniser,
    async announce(paths, parts) {
      let articles = 0;
      let usage: TokenUsage = { input: 0, output: 0 };
      for await (const article of listUnrecognised(paths, parts)) {
        const own = estimateAssistance(article);
        articles++;
        usage = { input: usage.input + own.input, output: usage.output + own.output };
      }
      if (articles === 0) return;
      const { tokens, micros } = costOf(usage, prices);
      const money = prices === null ? '' : `, ${(micros / 1_000_000).toFixed(2)} by MODEL_PRICES`;
      onNotice(
        `${name} will look over who acts in ${plural(articles, 'article')}, which takes about ${tokens.toLocaleString('en-GB')} tokens${money}.`,
      );
    },
  };
}
