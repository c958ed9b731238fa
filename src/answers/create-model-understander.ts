import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { ChatModel, ReplySchema } from '../models/chat-model.ts';
import { ModelError } from '../models/model-error.ts';
import { parseJsonReply } from '../models/parse-json-reply.ts';
import type { Prompt } from '../models/prompt.ts';
import type { AnswerRequest, EarlierTurn } from './answerer.ts';
import { sureLanguage } from './detectors/sure-language.ts';
import { leansOnTurns } from './leans-on-turns.ts';
import { fitsQuestion } from './translation/fits-question.ts';
import type { Understand, Understanding } from './understanding.ts';

/** What understanding with a language model needs. */
export interface UnderstanderDeps {
  readonly model: ChatModel;
  readonly prompt: Prompt;
  /** Understands where the model does not. */
  readonly byRules: Understand;
}

const MOST_TURNS = 4;
const MOST_SEARCHES = 3;
const MOST_PARTS = 4;
/** Of a question or a quote from before, and of a search, in characters. */
const LONGEST = 300;

const texts = z.array(z.string()).catch([]).default([]);
const reply = z.object({
  language: z.string().catch(''),
  question: z.string(),
  searches: texts,
  parts: texts,
});
const text = { type: 'string' };
const list = { type: 'array', items: text };
const schema: ReplySchema = {
  name: 'understanding',
  json: {
    type: 'object',
    additionalProperties: false,
    required: ['language', 'question', 'searches', 'parts'],
    properties: { language: text, question: text, searches: list, parts: list },
  },
};

/**
 * Has a language model say what a question means by itself, in English, and what to search for. What it makes of the question is taken only if its figures and names are those of the question or of
 * the turns before; otherwise, and where the model fails, rules understand it.
 */
export function createModelUnderstander({ model, prompt, byRules }: UnderstanderDeps): Understand {
  return async (request) => {
    const { question, askedAt, turns = [], serverId = null, signal } = request;
    const given = turns.slice(-MOST_TURNS);
    const { system, user } = prompt.fill({
      // Nobody who asks can know it, so nothing in a question can end the questions' part.
      marker: `=== ${randomBytes(12).toString('hex')} ===`,
      turns: given.length === 0 ? 'There are no turns before it.' : given.map(writeTurn).join('\n'),
      date: askedAt.toISOString().slice(0, 10),
      question: oneLine(question),
    });
    try {
      const { text: replied } = await model.complete({
        system,
        user,
        schema,
        serverId,
        ...(signal !== undefined && { signal }),
      });
      for (const value of parseJsonReply(replied)) {
        const parsed = reply.safeParse(value);
        if (parsed.success) return await take(parsed.data, request, byRules);
      }
    } catch (error) {
      if (!(error instanceof ModelError) || signal?.aborted === true) throw error;
    }
    return byRules(request);
  };
}

async function take(
  data: z.infer<typeof reply>,
  request: AnswerRequest,
  byRules: Understand,
): Promise<Understanding> {
  const { question: asked, turns = [] } = request;
  const told = /^[a-z]{2}$/u.test(data.language) ? data.language : 'en';
  const language = (await sureLanguage(asked)) ?? told;
  const made = oneLine(data.question);
  const searches = data.searches
    .map((one) => oneLine(one).slice(0, LONGEST))
    .filter((one) => one !== '')
    .slice(0, MOST_SEARCHES);
  const earlier = turns.slice(-MOST_TURNS).flatMap(({ question, quoted }) => [question, ...quoted]);
  const isForeign = language !== 'en' && told !== 'en';
  const fits = isForeign
    ? await fitsQuestion({ question: asked, earlier, language, english: made })
    : leansOnTurns({ question: asked, earlier, made });
  if (!fits && !isForeign) return { ...(await byRules(request)), searches };
  const question = fits ? made : asked;
  const parts = data.parts
    .map(oneLine)
    .filter(
      (one) => one !== '' && leansOnTurns({ question: asked, earlier: [...earlier, question], made: one }),
    );
  const isAdded = fits && (isForeign || !isSame(asked, made));
  return {
    question: fits && !isAdded ? asked : question,
    searches,
    parts: parts.length > 1 ? parts.slice(0, MOST_PARTS) : [question],
    ...(isForeign && { language }),
    ...(isAdded && { shown: made }),
  };
}

/** Whether nothing was added but capitals and marks. */
function isSame(asked: string, made: string): boolean {
  const bare = (given: string) =>
    given
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return bare(asked) === bare(made);
}

function writeTurn({ question, quoted }: EarlierTurn): string {
  const told = quoted.slice(0, 3).map((quote) => `  answered with: ${oneLine(quote).slice(0, LONGEST)}`);
  return [
    `Asked before: ${oneLine(question).slice(0, LONGEST)}`,
    ...(told.length > 0 ? told : ['  not answered']),
  ].join('\n');
}

function oneLine(given: string): string {
  return given.replace(/\s+/gu, ' ').trim();
}
