import { randomBytes } from 'node:crypto';
import { oneLine } from '../../citations/one-line.ts';
import type { Library } from '../../library/library.ts';
import type { Answer, Answered } from '../answer.ts';
import type { Answerer, AnswerRequest } from '../answerer.ts';
import type { CitedQuote } from '../cited-quote.ts';
import type { Fallback } from '../fallback.ts';
import { verifyQuotes } from '../verify-quotes.ts';
import type { ChatModel } from './chat-model.ts';
import type { DropReason } from './check/drop-reason.ts';
import { draftSchema, readDrafts } from './draft-reply.ts';
import type { Excerpt } from './excerpt.ts';
import { type Judged, judgeDrafts } from './judge-drafts.ts';
import { ModelError } from './model-error.ts';
import type { Prompt } from './prompt.ts';
import { writeExcerpts } from './write-excerpts.ts';

/** What generating needs. */
export interface GeneratedAnswererParts {
  /** Decides what can be answered at all, and answers wherever the model does not. */
  readonly builtIn: Answerer;
  readonly library: Pick<Library, 'articles'>;
  readonly model: ChatModel;
  readonly prompt: Prompt;
  /** What the model may choose from, given what the built-in mode answers. */
  readonly gather: (request: AnswerRequest, answer: Answered) => Promise<readonly Excerpt[]>;
  readonly observer?: GenerationObserver;
}

/** Told what comes of each question that a model is asked, without the question. */
export interface GenerationObserver {
  /** Its reply was read. */
  judged(result: { readonly kept: number; readonly dropped: readonly DropReason[] }): void;
  /** @param error the model's, where that is why */
  fellBack(fallback: Fallback, error: ModelError | null): void;
}

/**
 * Lets a language model choose among and join what the built-in mode could have shown. What the built-in mode refuses stays refused, and the model is not asked. Its
 * statements are shown only if they pass a check against the quotes that code fills in, and whenever it fails, the built-in answer is given.
 */
export function createGeneratedAnswerer(parts: GeneratedAnswererParts): Answerer {
  const { builtIn, library, observer } = parts;

  const fallBack = (answer: Answered, fallback: Fallback, error: ModelError | null = null): Answered => {
    observer?.fellBack(fallback, error);
    return { ...answer, fallback };
  };

  return {
    async answer(request): Promise<Answer> {
      const plain = await builtIn.answer(request);
      if (plain.kind === 'refused' || request.isTrial === true) return plain;
      const excerpts = await parts.gather(request, plain);
      if (excerpts.length === 0) return fallBack(plain, 'not_verified');
      request.progress?.(`reading ${count(excerpts.length, 'passage')}`);
      const reply = await ask(parts, request, excerpts);
      if (reply instanceof ModelError) return fallBack(plain, fallbackFor(reply), reply);
      request.progress?.('checking quotes');
      const { kept, dropped } = judgeDrafts(readDrafts(reply) ?? [], excerpts);
      observer?.judged({ kept: kept.length, dropped });
      const quotes = await verifyQuotes(uniqueQuotes(kept), library);
      return generated(kept, quotes, plain) ?? fallBack(plain, 'not_verified');
    },
  };
}

/** @returns the model's reply, or why there is none */
async function ask(
  { model, prompt }: GeneratedAnswererParts,
  { question, serverId = null, signal }: AnswerRequest,
  excerpts: readonly Excerpt[],
): Promise<string | ModelError> {
  const { system, user } = prompt.fill({
    // Nobody who writes an article can know it, so nothing in an article can end the articles' part.
    marker: `=== ${randomBytes(12).toString('hex')} ===`,
    passages: writeExcerpts(excerpts),
    question: oneLine(question),
  });
  try {
    const { text } = await model.complete({
      system,
      user,
      schema: draftSchema,
      serverId,
      ...(signal !== undefined && { signal }),
    });
    return text;
  } catch (error) {
    if (error instanceof ModelError) return error;
    throw error;
  }
}

function generated(
  kept: readonly Judged[],
  quotes: readonly CitedQuote[],
  { confidence }: Answered,
): Answered | null {
  const positions = new Map(quotes.map((quote, position) => [keyOf(quote), position]));
  const statements = kept.flatMap(({ text, quotes: own }) => {
    const cited = own.flatMap((quote) => positions.get(keyOf(quote)) ?? []);
    return cited.length === own.length ? [{ text, quotes: cited }] : [];
  });
  if (statements.length === 0) return null;
  return { kind: 'answered', mode: 'generated', statements, quotes, confidence };
}

function uniqueQuotes(kept: readonly Judged[]): readonly CitedQuote[] {
  return [...new Map(kept.flatMap(({ quotes }) => quotes.map((quote) => [keyOf(quote), quote]))).values()];
}

function keyOf({ articleId, start, end }: CitedQuote): string {
  return `${start} ${end} ${articleId}`;
}

function fallbackFor({ problem }: ModelError): Fallback {
  if (problem === 'over_budget') return 'over_budget';
  return problem === 'overloaded' || problem === 'rate_limited' ? 'busy' : 'unavailable';
}

function count(many: number, noun: string): string {
  return many === 1 ? `one ${noun}` : `${many} ${noun}s`;
}
