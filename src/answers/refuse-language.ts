import type { Query } from '../retrieval/query.ts';
import type { Question } from '../retrieval/question.ts';
import type { AnswerRequest } from './answerer.ts';
import { foreignLanguage } from './detectors/foreign-language.ts';
import { languageName } from './languages/language-name.ts';
import type { Refusal } from './refusal.ts';

/** Refuses a question in a language that no article is in, for readers that know one language only. */
export async function refuseLanguage(
  question: Question,
  query: Query,
  { earlier }: AnswerRequest,
): Promise<Refusal | null> {
  const language = await foreignLanguage(question, query, earlier);
  return language === null
    ? null
    : { reason: 'unsupported_language', detail: languageName(language), language };
}
