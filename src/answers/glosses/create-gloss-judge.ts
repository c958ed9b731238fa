import type { AnswerRequest } from '../answerer.ts';
import type { ArticleReader } from '../article-reader.ts';
import type { CitedQuote } from '../cited-quote.ts';
import type { GenerationObserver } from '../generation-observer.ts';
import { isTranslatedLanguage } from '../languages/translated-language.ts';
import { checkTranslation } from '../translation/check-translation.ts';
import type { TranslationFault } from '../translation/translation-fault.ts';
import type { Understanding } from '../understanding.ts';
import { addSpeaker } from './add-speaker.ts';
import { checkGloss } from './check-gloss.ts';
import type { GlossFault } from './gloss-fault.ts';
import type { GlossJudge, ShownGloss } from './gloss-judge.ts';
import type { GlossSource } from './gloss-to-check.ts';
import type { SecondLook } from './second-look.ts';
import { checkStatement } from './strict/check-statement.ts';

/** What judging glosses needs. */
export interface GlossJudgeDeps {
  readonly articles: ArticleReader;
  /** `null` where nobody looks a second time: then a gloss has to keep to the words of its quotes. */
  readonly secondLook: SecondLook | null;
  readonly observer?: Pick<GenerationObserver, 'judged' | 'translated'>;
}

/** "No, …" answers a question, and is no part of what the quotes have to say. */
const ANSWERING = /^(?:yes|no)\b[,.;:—–-]?\s+/iu;

interface Passed {
  readonly at: number;
  readonly gloss: string;
  readonly quotes: readonly CitedQuote[];
  readonly translation: string | undefined;
}

/** Creates what decides on the glosses of one answer: code first, then a second look at those that are left. */
export function createGlossJudge(
  { articles, secondLook, observer }: GlossJudgeDeps,
  { serverId = null, signal, question: asked }: AnswerRequest,
  { language }: Pick<Understanding, 'language'>,
): GlossJudge {
  return async ({ question, parts }) => {
    const dropped: GlossFault[] = [];
    const passed: Passed[] = [];
    for (const [at, { part, quotes }] of parts.entries()) {
      if (part.gloss === null) continue;
      const gloss = part.gloss.replace(ANSWERING, '').replace(/^\p{Ll}/u, (first) => first.toUpperCase());
      const sources = await Promise.all(quotes.map((quote) => toSource(quote, articles)));
      const fault = checkGloss({ gloss, question: `${question} ${asked}`, quotes: sources });
      const strict =
        secondLook === null && (ANSWERING.test(part.gloss) || checkStatement(gloss, quotes) !== null);
      if (fault !== null || strict) dropped.push(fault ?? 'strict');
      else passed.push({ at, gloss: part.gloss, quotes, translation: part.translation });
    }
    const verdicts =
      secondLook === null || passed.length === 0
        ? passed.map(() => true)
        : await secondLook({
            items: passed.map(({ gloss, quotes }) => ({
              gloss,
              quotes: quotes.map(({ text, attribution }) => ({
                text,
                speaker: attribution?.speaker ?? attribution?.speakerText ?? null,
              })),
              question: ANSWERING.test(gloss) ? question : null,
            })),
            serverId,
            ...(signal !== undefined && { signal }),
          });
    const kept = passed.filter((_, at) => verdicts[at] === true);
    dropped.push(...passed.filter((_, at) => verdicts[at] !== true).map(() => 'doubted' as const));
    if (passed.length + dropped.length > 0) observer?.judged({ kept: kept.length, dropped });
    const shown: (ShownGloss | null)[] = parts.map(() => null);
    const untranslated: TranslationFault[] = [];
    for (const { at, gloss, quotes, translation } of kept) {
      const fault =
        language === undefined
          ? null
          : await findTranslationFault({ gloss, question, translation, language });
      if (fault !== null) untranslated.push(fault);
      const isTranslated = language !== undefined && fault === null && translation !== undefined;
      const original = addSpeaker(gloss, quotes);
      shown[at] = isTranslated
        ? { text: addSpeaker(translation, quotes, gloss), original }
        : { text: original };
    }
    if (language !== undefined && kept.length > 0)
      observer?.translated({ shown: kept.length - untranslated.length, dropped: untranslated });
    return shown;
  };
}

interface Translated {
  readonly gloss: string;
  readonly question: string;
  readonly translation: string | undefined;
  readonly language: string;
}

async function findTranslationFault({
  gloss,
  question,
  translation,
  language,
}: Translated): Promise<TranslationFault | null> {
  if (translation === undefined || !isTranslatedLanguage(language)) return 'missing';
  return checkTranslation({ statement: gloss, question, translation, language });
}

async function toSource(quote: CitedQuote, articles: ArticleReader): Promise<GlossSource> {
  const { attribution, opening, article } = quote;
  const names = [attribution?.speaker, attribution?.speakerText, opening?.name, article.outlet];
  return {
    text: quote.text,
    names: names.flatMap((name) => name ?? []),
    isDirect: attribution?.direct === true,
    article: (await articles.read(quote.articleId))?.article.text ?? '',
  };
}
