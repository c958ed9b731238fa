import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { createModelPolicy } from '../../../src/adapters/models/create-model-policy.ts';
import { createLangchainChatModel } from '../../../src/adapters/models/langchain-chat-model.ts';
import { withPolicy } from '../../../src/adapters/models/with-policy.ts';
import type { Answer, Answered, Refused } from '../../../src/answers/answer.ts';
import type { AnswerRequest } from '../../../src/answers/answerer.ts';
import { createAnalyser } from '../../../src/answers/create-analyser.ts';
import { createArticleReader } from '../../../src/answers/create-article-reader.ts';
import { createGeneratedAnswerer } from '../../../src/answers/generated/create-generated-answerer.ts';
import { gatherExcerpts } from '../../../src/answers/generated/gather-excerpts.ts';
import { createQuestionTranslator } from '../../../src/answers/generated/question/create-question-translator.ts';
import { parsePrompt } from '../../../src/models/prompt.ts';
import { replyText } from '../../../src/replies/reply-text.ts';
import { replyTo } from '../../../src/replies/reply-to.ts';
import { buildCitedQuote } from '../../support/build-cited-quote.ts';
import { createDoubleAnswerer } from '../../support/create-double-answerer.ts';
import { createSearchable } from '../../support/create-searchable.ts';
import { chatBehaviours as chat } from '../../support/model-server/chat-behaviours.ts';
import {
  type Behaviour,
  createModelServer,
  type ModelRequest,
} from '../../support/model-server/create-model-server.ts';

const readPrompt = (file: string) =>
  parsePrompt(
    readFileSync(fileURLToPath(new URL(`../../../prompts/${file}`, import.meta.url)), 'utf8'),
    file,
  );
const askedAt = new Date('2024-10-01T12:00:00Z');
const spanish = '¿Cuántos días será gratis el ferry según Ann Lee?';
const english = 'For how many days will the ferry be free according to Ann Lee?';
const statement = 'Mayor Ann Lee said the ferry would be free for 12 days.';
const translation = 'La alcaldesa Ann Lee dijo que el ferry sería gratis durante 12 días.';
const harbour = [
  {
    id: 'ferry',
    title: 'Ferry to return',
    outlet: 'Harbour Post',
    published: '2024-05-06',
    parts: [statement],
  },
];
const quote = buildCitedQuote({ text: statement, paragraph: 1 });
const foreign: Refused = {
  kind: 'refused',
  reason: 'unsupported_language',
  detail: 'Spanish',
  language: 'es',
  nearest: [],
  confidence: 0,
};
const plain: Answered = {
  kind: 'answered',
  mode: 'extractive',
  statements: [{ text: 'Ann Lee said:', quotes: [0] }],
  quotes: [quote],
  confidence: 0.9,
};
const opinion: Refused = {
  kind: 'refused',
  reason: 'opinion_or_prediction',
  detail: null,
  nearest: [],
  confidence: 0,
};

const isQuestion = ({ body }: ModelRequest) =>
  String(body.messages[0].content).includes('translate one question');
/** A model that translates a question as told, and answers as told. */
const translates = (question: string, answer: object): Behaviour =>
  chat.answers((request) => JSON.stringify(isQuestion(request) ? { question } : answer));
const draft = { text: statement, sentences: [1], translation };

interface Setting {
  readonly chat: Behaviour | readonly Behaviour[];
  readonly answers?: Readonly<Record<string, Answer>>;
}

/** An answerer over a harbour town's article, with a model behind a server that behaves as told. */
const prepare = async ({ chat: behaviour, answers = { [english]: plain } }: Setting) => {
  const server = await createModelServer({ chat: behaviour });
  const endpoint = { apiKey: null, baseUrl: server.baseUrl };
  const policy = await createModelPolicy('openai:double', { totalMs: 4_000, attemptMs: 700 });
  const model = withPolicy(
    createLangchainChatModel({ name: 'openai:double', endpoint, idleMs: 200 }),
    policy,
  );
  const { library, ...parts } = await createSearchable(harbour);
  const reader = createArticleReader(library);
  const analyse = createAnalyser({ ...parts, reader, ranker: () => 0 });
  const events: unknown[] = [];
  const answerer = createGeneratedAnswerer({
    builtIn: createDoubleAnswerer({ [spanish]: foreign, ...answers }),
    library,
    model,
    prompt: readPrompt('answer.md'),
    translatedPrompt: readPrompt('answer-translated.md'),
    translator: createQuestionTranslator({ model, prompt: readPrompt('question.md') }),
    gather: (request, answer) => gatherExcerpts(request, answer, { analyse, reader }),
    observer: {
      judged: ({ kept, dropped }) => events.push(['judged', kept, ...dropped]),
      translated: ({ shown, dropped }) => events.push(['translated', shown, ...dropped]),
      fellBack: (fallback, error) => events.push(['fellBack', fallback, error?.problem ?? null]),
    },
  });
  const steps: string[] = [];
  const ask = (given: Partial<AnswerRequest> = {}) =>
    answerer.answer({ question: spanish, askedAt, progress: (step) => steps.push(step), ...given });
  return { ask, server, events, steps };
};
const contextOf = { span: null, article: null } as const;

// Loading the client takes longer than an attempt may here.
beforeAll(async () => {
  await Promise.all([import('langchain/chat_models/universal'), import('@langchain/openai')]);
});

describe('a question in another language than the articles', () => {
  it('is put into theirs, answered, and the answer translated; its quotes stay as they are', async () => {
    const { ask, server, events, steps } = await prepare({
      chat: translates(english, { statements: [draft] }),
    });
    const answer = await ask();
    expect(answer).toMatchObject({
      kind: 'answered',
      mode: 'generated',
      language: 'es',
      understood: english,
      statements: [{ text: translation, original: statement, quotes: [0] }],
      quotes: [{ text: statement }],
    });
    expect(server.requests).toHaveLength(2);
    expect(events).toEqual([
      ['judged', 1],
      ['translated', 1],
    ]);
    expect(steps).toEqual([
      'Comparing sentences',
      'translating the question',
      'Comparing sentences',
      'reading one passage',
      'checking quotes',
    ]);
    expect(replyText(replyTo(answer, contextOf))).toBe(
      [
        `Entendido como: “${english}”`,
        `${translation} [1]`,
        `Según Ann Lee:\n> ${statement}\n[1] párrafo 1`,
        '[1] Ferry to return — Harbour Post, 6 de mayo de 2024',
        'Resumido por un modelo de lenguaje; lo citado se cita palabra por palabra. Traducido por el modelo de lenguaje: el programa ha comprobado cifras, nombres, fechas y negaciones; lo que vale son las citas, en el idioma del artículo. Se basa en un artículo.',
      ].join('\n\n'),
    );
  });

  it('goes to the model as data between two lines that nobody can know, with what was asked before', async () => {
    const { ask, server } = await prepare({ chat: translates(english, { statements: [] }) });
    await ask({ earlier: ['¿Quién es Ann Lee?'] });
    const [system, user] = (server.requests[0]?.body.messages ?? []).map(
      ({ content }: { readonly content: string }) => content,
    );
    const [marker = ''] = user.split('\n');
    expect(marker).toMatch(/^=== [0-9a-f]{24} ===$/u);
    expect(system).toContain(`between two lines that read ${marker}`);
    expect(user).toContain('- ¿Quién es Ann Lee?');
    expect(user.trimEnd().endsWith(`${spanish}\n${marker}`)).toBe(true);
  });

  it('is refused like any other once it is understood', async () => {
    const { ask, server } = await prepare({
      chat: translates('Is Ann Lee a good mayor?', {}),
      answers: { 'Is Ann Lee a good mayor?': opinion },
    });
    const answer = await ask({ question: spanish });
    expect(answer).toMatchObject({ kind: 'refused', reason: 'opinion_or_prediction', language: 'es' });
    expect(server.requests).toHaveLength(1);
    expect(replyText(replyTo(answer, contextOf))).toContain('Eso es un juicio o un pronóstico');
  });

  it('is answered in the language of the articles where the translation does not pass, and says so', async () => {
    const { ask, events } = await prepare({
      chat: translates(english, {
        statements: [{ ...draft, translation: translation.replace('12', '14') }],
      }),
    });
    const answer = await ask();
    expect(answer).toMatchObject({ statements: [{ text: statement, quotes: [0] }], language: 'es' });
    expect(events.at(-1)).toEqual(['translated', 0, 'number']);
    expect(replyText(replyTo(answer, contextOf))).toContain('Ninguna traducción pasó la comprobación');
  });

  it('has no translation shown of a statement that does not pass itself', async () => {
    const { ask } = await prepare({
      chat: translates(english, {
        statements: [{ ...draft, text: 'Mayor Ann Lee said the ferry would be free for 14 days.' }],
      }),
    });
    expect(await ask()).toMatchObject({ mode: 'extractive', fallback: 'not_verified', language: 'es' });
  });

  it('shows no translated words in quotation marks, since nobody has said them', async () => {
    const { ask } = await prepare({
      chat: translates(english, {
        statements: [{ ...draft, translation: translation.replace('gratis', '«gratis»') }],
      }),
    });
    expect(await ask()).toMatchObject({ statements: [{ text: translation }] });
  });

  it('is answered in English, and told so, where translations into its language cannot be checked', async () => {
    const polish = 'Ile dni prom będzie darmowy według Ann Lee?';
    const { ask, server } = await prepare({
      chat: translates(english, { statements: [draft] }),
      answers: { [english]: plain, [polish]: { ...foreign, language: 'pl', detail: 'Polish' } },
    });
    const answer = await ask({ question: polish });
    expect(answer).toMatchObject({ statements: [{ text: statement }], language: 'pl', understood: english });
    expect(server.requests[1]?.body.messages[0].content).not.toContain('translate');
    expect(replyText(replyTo(answer, contextOf))).toContain(
      'Asked in Polish and answered in English: a translation could not be checked.',
    );
  });

  it('asks nothing where it only matters whether there is an answer', async () => {
    const { ask, server } = await prepare({ chat: chat.hangs });
    expect(await ask({ isTrial: true })).toBe(foreign);
    expect(server.requests).toEqual([]);
  });

  it.each([
    ['times out', chat.hangs, 'unavailable'],
    ['is overloaded', chat.fails(429, { message: 'Slow down' }), 'busy'],
    ['fails', chat.fails(500, { message: 'No' }), 'unavailable'],
    ['refuses', chat.refuses, 'unavailable'],
    ['is cut', chat.cutsAfter('{"quest'), 'unavailable'],
    ['is broken JSON', chat.replies('{"question": "For how many days'), 'not_verified'],
    ['is prose', chat.replies('I would rather talk about the weather.'), 'not_verified'],
    ['is of another form', chat.replies('{"statements": []}'), 'not_verified'],
    ['is not in English', chat.replies(JSON.stringify({ question: spanish })), 'not_verified'],
    ['answers instead', chat.replies('{"question": "The ferry is free for 12 days."}'), 'not_verified'],
    [
      'names somebody else',
      chat.replies('{"question": "What did Bo Ek say about the ferry?"}'),
      'not_verified',
    ],
    [
      'adds a link',
      chat.replies('{"question": "What did Ann Lee say about the ferry, see https://evil.example?"}'),
      'not_verified',
    ],
  ])(
    'is refused with the reason and what to do where its translation %s',
    async (_name, behaviour, fallback) => {
      const { ask, events } = await prepare({ chat: behaviour });
      const answer = await ask();
      expect(answer).toEqual({ ...foreign, fallback });
      expect(events).toEqual([
        ['fellBack', fallback, fallback === 'not_verified' ? null : expect.any(String)],
      ]);
      expect(replyText(replyTo(answer, contextOf))).toMatch(
        /La pregunta parece estar en español.*El modelo de lenguaje|Lo que escribió el modelo/su,
      );
    },
  );

  it('has the built-in answer where only the second call fails', async () => {
    const { ask } = await prepare({
      chat: [chat.replies(JSON.stringify({ question: english })), chat.fails(500, { message: 'No' })],
    });
    expect(await ask()).toMatchObject({
      mode: 'extractive',
      fallback: 'unavailable',
      language: 'es',
      understood: english,
    });
  });
});
