import { randomBytes } from 'node:crypto';
import { oneLine } from '../../citations/one-line.ts';
import type { Library } from '../../library/library.ts';
import type { ChatModel } from '../../models/chat-model.ts';
import { ModelError } from '../../models/model-error.ts';
import type { Prompt } from '../../models/prompt.ts';
import type { Answered, AnswerStatement } from '../answer.ts';
import type { AnswerRequest } from '../answerer.ts';
import type { CitedQuote } from '../cited-quote.ts';
import type { Fallback } from '../fallback.ts';
import { fallbackFor } from '../fallback-for.ts';
import { languageName } from '../languages/language-name.ts';
import { isTranslatedLanguage, type TranslatedLanguage } from '../languages/translated-language.ts';
import { verifyQuotes } from '../verify-quotes.ts';
import { draftSchema, readDrafts, translatedDraftSchema } from './draft-reply.ts';
import type { Excerpt } from './excerpt.ts';
import type { GenerationObserver } from './generation-observer.ts';
import { type Judged, judgeDrafts } from './judge-drafts.ts';
import { checkTranslation } from './translation/check-translation.ts';
import type { TranslationFault } from './translation/translation-fault.ts';
import { writeExcerpts } from './write-excerpts.ts';

/** What joining needs. */
export interface JoinerParts {
  readonly library: Pick<Library, 'articles'>;
  readonly model: ChatModel;
  readonly prompt: Prompt;
  /** The same with translations; without it statements stay in the language of the articles. */
  readonly translatedPrompt?: Prompt;
  /** What the model may choose from, given what the built-in mode answers. */
  readonly gather: (request: AnswerRequest, answer: Answered) => Promise<readonly Excerpt[]>;
  readonly observer?: GenerationObserver | undefined;
}

/** Has a model join what a built-in answer could have quoted. */
export interface Joiner {
  /**
   * @param language of whoever asks, by its code, where it is another than the articles'
   * @returns the built-in answer, and why, if nothing comes of it
   */
  join(request: AnswerRequest, plain: Answered, language?: string): Promise<Answered>;
}

/**
 * Joins answers. Statements of the model are shown only if they pass a check against the quotes that code fills in, and their translations only if they pass one against the
 * statements; whenever the model fails, the built-in answer is given.
 */
export function createJoiner(parts: JoinerParts): Joiner {
  const { library, observer } = parts;

  const fallBack = (answer: Answered, fallback: Fallback, error: ModelError | null = null): Answered => {
    observer?.fellBack(fallback, error);
    return { ...answer, fallback };
  };

  const translate = async (kept: readonly Judged[], question: string, language: TranslatedLanguage) => {
    const faults: TranslationFault[] = [];
    const texts = new Map<Judged, string>();
    for (const judged of kept) {
      const translation = withoutMarks(judged.translation);
      const fault =
        translation === ''
          ? 'missing'
          : await checkTranslation({ statement: judged.text, question, translation, language });
      if (fault === null) texts.set(judged, translation);
      else faults.push(fault);
    }
    observer?.translated({ shown: texts.size, dropped: faults });
    return texts;
  };

  return {
    async join(request, plain, language) {
      const excerpts = await parts.gather(request, plain);
      if (excerpts.length === 0) return fallBack(plain, 'not_verified');
      request.progress?.(`reading ${count(excerpts.length, 'passage')}`);
      const wanted = language !== undefined && isTranslatedLanguage(language) ? language : undefined;
      const reply = await ask(parts, { request, excerpts, language: wanted });
      if (reply instanceof ModelError) return fallBack(plain, fallbackFor(reply), reply);
      request.progress?.('checking quotes');
      const { kept, dropped } = judgeDrafts(readDrafts(reply) ?? [], excerpts);
      observer?.judged({ kept: kept.length, dropped });
      const texts =
        wanted === undefined || parts.translatedPrompt === undefined
          ? new Map<Judged, string>()
          : await translate(kept, request.question, wanted);
      const quotes = await verifyQuotes(uniqueQuotes(kept), library);
      return generated({ kept, texts, quotes }, plain) ?? fallBack(plain, 'not_verified');
    },
  };
}

interface Asking {
  readonly request: AnswerRequest;
  readonly excerpts: readonly Excerpt[];
  readonly language: TranslatedLanguage | undefined;
}

/** @returns the model's reply, or why there is none */
async function ask(
  { model, prompt, translatedPrompt }: JoinerParts,
  { request: { question, serverId = null, signal }, excerpts, language }: Asking,
): Promise<string | ModelError> {
  const values = {
    // Nobody who writes an article can know it, so nothing in an article can end the articles' part.
    marker: `=== ${randomBytes(12).toString('hex')} ===`,
    passages: writeExcerpts(excerpts),
    question: oneLine(question),
  };
  const isTranslated = language !== undefined && translatedPrompt !== undefined;
  const { system, user } = isTranslated
    ? translatedPrompt.fill({ ...values, language: languageName(language) })
    : prompt.fill(values);
  try {
    const { text } = await model.complete({
      system,
      user,
      schema: isTranslated ? translatedDraftSchema : draftSchema,
      serverId,
      ...(signal !== undefined && { signal }),
    });
    return text;
  } catch (error) {
    if (error instanceof ModelError) return error;
    throw error;
  }
}

interface Kept {
  readonly kept: readonly Judged[];
  readonly texts: ReadonlyMap<Judged, string>;
  readonly quotes: readonly CitedQuote[];
}

function generated({ kept, texts, quotes }: Kept, { confidence }: Answered): Answered | null {
  const positions = new Map(quotes.map((quote, position) => [keyOf(quote), position]));
  const statements = kept.flatMap((judged): readonly AnswerStatement[] => {
    const cited = judged.quotes.flatMap((quote) => positions.get(keyOf(quote)) ?? []);
    if (cited.length < judged.quotes.length) return [];
    const translation = texts.get(judged);
    return [
      translation === undefined
        ? { text: judged.text, quotes: cited }
        : { text: translation, quotes: cited, original: judged.text },
    ];
  });
  if (statements.length === 0) return null;
  return { kind: 'answered', mode: 'generated', statements, quotes, confidence };
}

/** What a translation has in quotation marks nobody has said in these words. */
function withoutMarks(translation: string | undefined): string {
  return (translation ?? '')
    .replaceAll(/[“„«]\s*|\s*[”»]|"/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

function uniqueQuotes(kept: readonly Judged[]): readonly CitedQuote[] {
  return [...new Map(kept.flatMap(({ quotes }) => quotes.map((quote) => [keyOf(quote), quote]))).values()];
}

function keyOf({ articleId, start, end }: CitedQuote): string {
  return `${start} ${end} ${articleId}`;
}

function count(many: number, noun: string): string {
  return many === 1 ? `one ${noun}` : `${many} ${noun}s`;
}
