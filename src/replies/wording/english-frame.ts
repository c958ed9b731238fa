import type { Answered } from '../../answers/answer.ts';
import { languageName } from '../../answers/languages/language-name.ts';
import { citeArticle } from '../../citations/cite-article.ts';
import { describeDateSpan } from '../../citations/describe-date-span.ts';
import { formatDate } from '../../citations/format-date.ts';
import { leadOf } from '../../citations/lead-of.ts';
import { oneLine } from '../../citations/one-line.ts';
import { originOf } from '../../citations/origin-of.ts';
import { placeOf } from '../../citations/place-of.ts';
import { titleOf } from '../../citations/title-of.ts';
import { describeRest } from '../describe-rest.ts';
import { fallbackWords } from '../fallback-words.ts';
import { ONLY_BRIEFS } from '../only-briefs.ts';
import { refusalWords } from '../refusal-words.ts';
import type { Frame } from './frame.ts';

const MODES: Readonly<Record<Answered['mode'], string>> = {
  extractive: 'Quoted word for word, without a language model.',
  generated: 'Found by a language model; what is quoted is quoted word for word.',
};

/** What is said around quotes in English, which the articles are in. */
export const englishFrame: Frame = {
  understood: (question) => `Understood as: ${oneLine(question)}`,
  // Who asks in a language that nothing is written in here is told so in this one.
  mode: ({ mode, language }) =>
    language === undefined || language === 'en'
      ? MODES[mode]
      : `${MODES[mode]} Asked in ${languageName(language)} and answered in English: a translation could not be checked.`,
  fallback: (fallback) => fallbackWords[fallback],
  rest: describeRest,
  span: describeDateSpan,
  onlyArticle: (article) => `Only “${titleOf(article)}” was looked at.`,
  lead: leadOf,
  place: placeOf,
  date: formatDate,
  origin: originOf,
  article: citeArticle,
  onlyBriefs: ONLY_BRIEFS,
  refusal(reason, facts) {
    const { heading, why, instead } = refusalWords[reason];
    return { heading, why: why(facts), instead };
  },
  gloss: (text) => `In the bot’s words: ${text}`,
  missing: (parts) => `The articles do not say: ${parts.map(oneLine).join('; ')}`,
  disputed: 'The sources say different things:',
  correction: 'What the articles say instead',
  wordingDropped: 'A sentence of the model’s own did not pass the check and is left out.',
  soFar: 'Found so far, without the language model, which is still reading: not the final answer yet.',
  nearest: 'Closest passages, not an answer',
  canBeAnswered: (question) => `What can be answered: “${question}”`,
};
