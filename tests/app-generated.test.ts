import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createApp } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import { replyText } from '../src/replies/reply-text.ts';
import { createContext } from './support/create-context.ts';
import { createDirectory } from './support/create-directory.ts';
import { denyNetwork } from './support/deny-network.ts';
import { chatBehaviours as chat } from './support/model-server/chat-behaviours.ts';
import {
  type Behaviour,
  createModelServer,
  type ModelRequest,
} from './support/model-server/create-model-server.ts';
import { wordVectorCache } from './support/word-vector-cache.ts';

const question = 'How many captives did Hamas execute?';

/** An app over the briefs that ship, with a model on a server of its own. */
async function openApp(behaviour: Behaviour | readonly Behaviour[], given: Record<string, string> = {}) {
  const directory = given['LIBRARY_DIR'] ?? (await createDirectory());
  const server = await createModelServer({ chat: behaviour });
  const config = readConfig({
    CACHE_DIR: wordVectorCache,
    MODEL: 'openai:double',
    OPENAI_BASE_URL: server.baseUrl,
    ...given,
    LIBRARY_DIR: join(directory, 'library'),
  });
  const troubles: string[] = [];
  const app = createApp(config, { onTrouble: (trouble) => troubles.push(trouble) });
  onTestFinished(() => app.close());
  await app.stock();
  const commands = await app.commands();
  const ask = async () => {
    const reply = await commands.find(({ name }) => name === 'ask')?.run(createContext(), { question });
    return reply === undefined ? '' : replyText(reply);
  };
  return { app, server, ask, troubles };
}

/** Which of the things a model is asked. */
const isReading = ({ body }: ModelRequest) =>
  String(body.messages[0].content).includes('You read news articles');
const isSecondLook = ({ body }: ModelRequest) =>
  String(body.messages[0].content).includes('You check sentences');

/** Points at the first sentence it was shown that has some words, with a gloss; says yes to whatever it is asked to look at. */
const points =
  (words: RegExp, gloss: string | null = null, translation?: string) =>
  (request: ModelRequest): string => {
    if (isSecondLook(request)) return JSON.stringify({ follows: [true] });
    const lines = String(request.body.messages[1].content).split('\n');
    const [, number] =
      lines.map((line) => /^\[(\d+)\] (.*)$/u.exec(line)).find((match) => words.test(match?.[2] ?? '')) ?? [];
    const part = { sentences: [{ sentence: Number(number), words: ['six captives'] }], gloss, translation };
    return `\`\`\`json\n${JSON.stringify({ verdict: 'answered', parts: [part] })}\n\`\`\``;
  };

describe('createApp with a language model', () => {
  it('answers in the language of the question, with quotes in that of the articles', async () => {
    const spanish = '¿Cuánto tiempo hablaron Biden y Netanyahu por teléfono?';
    const spoken = 'Biden and Netanyahu spoke by telephone for 30 minutes on Monday.';
    const translation = 'Biden y Netanyahu hablaron por teléfono durante 30 minutos el lunes.';
    const english = 'How long did Biden and Netanyahu speak by telephone?';
    const { app, server } = await openApp(
      chat.answers((request) =>
        isReading(request) || isSecondLook(request)
          ? points(/^Biden and Netanyahu spoke by telephone/u, spoken, translation)(request)
          : JSON.stringify({
              language: 'es',
              question: english,
              searches: ['telephone call'],
              parts: [english],
            }),
      ),
    );
    const answer = await (await app.answerer()).answer({
      question: spanish,
      askedAt: new Date('2024-10-01'),
    });
    expect(answer).toMatchObject({
      mode: 'generated',
      language: 'es',
      understood: english,
      statements: [{ text: translation, original: spoken, isGloss: true }],
      quotes: [{ text: spoken }],
    });
    expect(server.requests).toHaveLength(3);
    expect((await app.status()).model).toMatchObject({ translated: 1, untranslated: {} });
  });

  it('quotes what the model points at, says so, and goes nowhere but to its endpoint', async () => {
    const attempts = denyNetwork();
    const { app, server, ask } = await openApp(
      chat.answers(points(/executed six/u, 'Hamas executed six captives.')),
    );
    expect(await ask()).toMatch(
      /In the bot’s words: Hamas executed six captives\. \[1\].*Then Hamas executed six captives, one of them an American citizen\..*Found by a language model/su,
    );
    expect(server.requests).toHaveLength(2);
    expect(attempts).toEqual([]);
    expect(await app.status()).toMatchObject({
      mode: 'generated',
      model: { id: 'openai:double', answered: 1, fellBack: 0, dropped: {} },
    });
  });

  it('answers without the model where that fails, says so to whoever asked, and why to whoever runs it', async () => {
    const { ask, server, troubles } = await openApp(chat.fails(401, { message: 'Incorrect API key' }));
    expect(await ask()).toMatch(
      /executed six captives.*The language model could not be used just now\. Quoted word for word/su,
    );
    expect(server.requests).toHaveLength(1);
    expect(troubles.join()).toMatch(/openai:double does not accept the key\. Put OPENAI_API_KEY right/u);
    expect(troubles.join()).not.toMatch(/captives/u);
  });

  it('shows the quotes, and nothing that the model made up', async () => {
    const { ask, troubles, app } = await openApp(
      chat.answers(points(/executed six/u, 'Hamas executed sixty captives.')),
    );
    expect(await ask()).toMatch(/Then Hamas executed six captives.*Found by a language model/su);
    expect(await ask()).not.toMatch(/sixty/u);
    expect(troubles[0]).toBe(
      'Of what openai:double wrote 1 of 1 sentences of its own did not pass the check: number. Their quotes were shown.',
    );
    expect((await app.status()).model).toMatchObject({ answered: 2, fellBack: 0, dropped: { number: 2 } });
  });

  it('takes the model’s no for an answer', async () => {
    const { ask } = await openApp(chat.replies('{"verdict": "not_in_sources", "parts": []}'));
    expect(await ask()).toMatch(/^The articles don’t say/u);
  });

  it('asks nobody a second time where that is switched off, and keeps to the words of the quotes', async () => {
    const { ask, server } = await openApp(
      chat.answers(points(/executed six/u, 'Hamas put six captives to death.')),
      {
        MODEL_SECOND_LOOK: 'no',
      },
    );
    expect(await ask()).not.toMatch(/In the bot’s words/u);
    expect(server.requests).toHaveLength(1);
  });

  it('keeps to the budget of the day, and remembers it when it is started again', async () => {
    const directory = await createDirectory();
    const budget = { LIBRARY_DIR: directory, MODEL_TOKENS_PER_DAY: '21000' };
    const before = await openApp(chat.answers(points(/executed six/u), null), budget);
    expect(await before.ask()).toMatch(/Found by a language model/u);
    await before.app.close();
    const after = await openApp(chat.answers(points(/executed six/u), null), budget);
    expect(await after.ask()).toMatch(
      /Today’s budget for the language model is used up\. Quoted word for word/u,
    );
    expect(after.server.requests).toEqual([]);
    expect(after.troubles.join()).toMatch(/its budget is spent\. Wait for tomorrow/u);
  });
});
