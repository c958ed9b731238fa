import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createLangchainChatModel } from '../../../src/adapters/models/langchain-chat-model.ts';
import type { Answered, Refused } from '../../../src/answers/answer.ts';
import { createGeneratedAnswerer } from '../../../src/answers/generated/create-generated-answerer.ts';
import { createQuestionTranslator } from '../../../src/answers/generated/question/create-question-translator.ts';
import type { TranslatedLanguage } from '../../../src/answers/languages/translated-language.ts';
import { parsePrompt } from '../../../src/models/prompt.ts';
import { buildCitedQuote } from '../../support/build-cited-quote.ts';
import { createDoubleAnswerer } from '../../support/create-double-answerer.ts';
import { createSearchable } from '../../support/create-searchable.ts';
import { chatBehaviours as chat } from '../../support/model-server/chat-behaviours.ts';
import { createModelServer } from '../../support/model-server/create-model-server.ts';
import { type ForgedTranslation, forgeTranslations } from '../../support/translations/forge-translations.ts';
import { honestTranslations } from '../../support/translations/honest-translations.ts';

const readPrompt = (file: string) =>
  parsePrompt(
    readFileSync(fileURLToPath(new URL(`../../../prompts/${file}`, import.meta.url)), 'utf8'),
    file,
  );
const question = 'What happened?';
const foreignOf = (language: string): Refused => ({
  kind: 'refused',
  reason: 'unsupported_language',
  detail: null,
  language,
  nearest: [],
  confidence: 0,
});

/** Whoever asks in a language, of a model that translates as told, over HTTP. */
const open = async () => {
  let told: Pick<ForgedTranslation, 'statement' | 'translation'> | undefined;
  const server = await createModelServer({
    chat: chat.answers(({ body }) =>
      JSON.stringify(
        String(body.messages[0].content).includes('translate one question')
          ? { question }
          : { statements: [{ text: told?.statement, sentences: [1], translation: told?.translation }] },
      ),
    ),
  });
  const { library } = await createSearchable(
    honestTranslations.map(({ statement }, at) => ({ id: `a${at}`, parts: [statement] })),
  );
  const model = createLangchainChatModel({
    name: 'openai:double',
    endpoint: { apiKey: null, baseUrl: server.baseUrl },
  });
  const ask = async ({
    statement,
    translation,
    language,
  }: Pick<ForgedTranslation, 'statement' | 'translation' | 'language'>): Promise<Answered> => {
    told = { statement, translation };
    const id = `a${honestTranslations.findIndex((one) => one.statement === statement)}`;
    const quote = buildCitedQuote({ id, text: statement, paragraph: 1 });
    const plain: Answered = {
      kind: 'answered',
      mode: 'extractive',
      statements: [],
      quotes: [quote],
      confidence: 1,
    };
    const answerer = createGeneratedAnswerer({
      builtIn: createDoubleAnswerer({ '¿Qué pasó?': foreignOf(language), [question]: plain }),
      library,
      model,
      prompt: readPrompt('answer.md'),
      translatedPrompt: readPrompt('answer-translated.md'),
      translator: createQuestionTranslator({ model, prompt: readPrompt('question.md') }),
      gather: async () => [
        {
          passageId: quote.passageId,
          sentences: [{ number: 1, text: statement, quote, isLikely: true }],
        },
      ],
    });
    const answer = await answerer.answer({ question: '¿Qué pasó?', askedAt: new Date('2024-10-01') });
    if (answer.kind !== 'answered') throw new Error(`It was refused: ${answer.reason}.`);
    return answer;
  };
  return { ask, library, server };
};

/** One of so many lies goes over HTTP; all are told to the check itself in `check-translation.test.ts`. */
const EACH = 25;

describe('a model that translates as it likes, asked over HTTP', () => {
  it('has no forged translation shown, and every quote exact', async ({ annotate }) => {
    const { ask, library } = await open();
    const forged = forgeTranslations(honestTranslations).filter((_, at) => at % EACH === 0);
    expect(new Set(forged.map(({ kind }) => kind)).size).toBeGreaterThan(15);
    const shown: string[] = [];
    let inexact = 0;
    for (const lie of forged) {
      const { statements, quotes } = await ask(lie);
      shown.push(...statements.filter(({ original }) => original !== undefined).map(({ text }) => text));
      for (const { articleId, start, end, text } of quotes)
        if ((await library.articles.read(articleId))?.text.slice(start, end) !== text) inexact++;
    }
    expect(shown).toEqual([]);
    expect(inexact).toBe(0);
    await annotate(`${forged.length} forged translations over HTTP, none shown`);
  }, 60_000);

  it('has honest translations shown in every language', async ({ annotate }) => {
    const { ask } = await open();
    const languages = new Map<string, number>();
    let all = 0;
    for (const { statement, translations } of honestTranslations)
      for (const [language, translation] of Object.entries(translations)) {
        all++;
        const answer = await ask({ statement, translation, language: language as TranslatedLanguage });
        // A word's typographic quotation marks and spaces may be set otherwise.
        if (answer.statements[0]?.original === statement)
          languages.set(language, (languages.get(language) ?? 0) + 1);
        expect(answer).toMatchObject({ mode: 'generated', language, understood: question });
      }
    expect([...languages.keys()].toSorted()).toEqual(['de', 'es', 'fr', 'it', 'nl', 'pt']);
    const shown = [...languages.values()].reduce((sum, many) => sum + many, 0);
    expect(shown / all).toBeGreaterThan(0.9);
    await annotate(`${shown} of ${all} honest translations shown over HTTP`);
  }, 60_000);
});
