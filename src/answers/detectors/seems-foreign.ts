import { sureLanguage } from './sure-language.ts';

/** In a conversation in English a shorter question is taken for English. */
const TELLING_WORDS = 4;

/**
 * Whether a question in a conversation is in another language than English, by its own words or, where these are too few to tell, by those of the question before. One that stands alone
 * is not looked at: there is nothing that it could lean on.
 */
export async function seemsForeign(question: string, earlier: readonly string[]): Promise<boolean> {
  const last = earlier.at(-1);
  if (last === undefined) return false;
  const [own, before] = [await sureLanguage(question), await sureLanguage(last)];
  const isForeignBefore = before !== null && before !== 'en';
  const isTelling = isForeignBefore || question.trim().split(/\s+/u).length >= TELLING_WORDS;
  return own !== null && isTelling ? own !== 'en' : isForeignBefore;
}
