import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Answer } from '../../src/answers/answer.ts';
import type { AnswerRequest } from '../../src/answers/answerer.ts';
import { type App, createApp } from '../../src/app.ts';
import type { Patience } from '../../src/config/models-config.ts';
import { readConfig } from '../../src/config.ts';
import { replyText } from '../../src/replies/reply-text.ts';
import { replyTo } from '../../src/replies/reply-to.ts';
import { createDirectory } from './create-directory.ts';
import {
  type Behaviour,
  createModelServer,
  type ModelRequest,
  type ModelServer,
} from './model-server/create-model-server.ts';
import { wordVectorCache } from './word-vector-cache.ts';

/** All of Dragoman over a few articles, with an endpoint that behaves as it is told. */
export interface FaultyApp {
  readonly app: App;
  readonly server: ModelServer;
  /** What was told to whoever runs it. */
  readonly troubles: string[];
  behave(behaviour: Behaviour): void;
  /** Asks, and tells what came of it and what it cost in tokens. */
  ask(question: string, given?: Partial<AnswerRequest>): Promise<Asked>;
  /** What quotes there are that are not word for word what is stored, or whose answering words stand outside. */
  listInexact(answer: Answer): Promise<readonly string[]>;
  /** Has it answer well until no fault before counts. */
  recover(good: Behaviour, question: string): Promise<void>;
}

/** What came of a question. */
export interface Asked {
  readonly answer: Answer;
  /** As it is read. */
  readonly text: string;
  readonly tokens: number;
}

interface FaultyAppOptions {
  /** Texts by the name of their file. */
  readonly articles: Readonly<Record<string, string>>;
  readonly patience: Patience;
  /** An address where nothing is; by default a server is started. */
  readonly baseUrl?: string;
  readonly soFarMs?: number;
  readonly atEnd: (close: () => unknown) => void;
}

/** A fault counts until so many calls in a row went well. */
const RECOVERING = 3;

/** Starts one; what it has opened is closed in the reverse order. */
export async function openFaultyApp({
  articles,
  patience,
  baseUrl,
  soFarMs = 60_000,
  atEnd,
}: FaultyAppOptions): Promise<FaultyApp> {
  let behaviour: Behaviour = () => {
    throw new Error('The endpoint was not told how to behave.');
  };
  const server = await createModelServer({
    chat: (response, request) => behaviour(response, request),
    atEnd,
  });
  const directory = await createDirectory((remove) => atEnd(remove));
  const news = join(directory, 'news');
  await mkdir(news);
  for (const [name, text] of Object.entries(articles)) await writeFile(join(news, name), text);
  const config = readConfig({
    CACHE_DIR: wordVectorCache,
    EMBEDDINGS: 'words',
    LIBRARY_DIR: join(directory, 'library'),
    MODEL: 'openai:double',
    OPENAI_BASE_URL: baseUrl ?? server.baseUrl,
  });
  const troubles: string[] = [];
  const app = createApp(
    { ...config, models: { ...config.models, patience } },
    { isRecognising: false, soFarMs, onTrouble: (trouble) => troubles.push(trouble) },
  );
  atEnd(() => app.close());
  await app.ingest([news]);
  const library = await app.library();
  const spent = async () => (await library.spending.spent(new Date().toISOString().slice(0, 10))).tokens;
  const ask: FaultyApp['ask'] = async (question, given = {}) => {
    const before = await spent();
    const answerer = await app.answerer();
    const answer = await answerer.answer({ question, askedAt: new Date('2024-10-01T12:00:00Z'), ...given });
    const text = replyText(replyTo(answer, { article: null, span: null }));
    return { answer, text, tokens: (await spent()) - before };
  };
  return {
    app,
    server,
    troubles,
    behave(next) {
      behaviour = next;
    },
    ask,
    async listInexact(answer) {
      const quotes =
        answer.kind === 'answered' ? answer.quotes : [...answer.nearest, ...(answer.correction ?? [])];
      const inexact: string[] = [];
      for (const { articleId, start, end, text, spans = [] } of quotes) {
        const stored = (await library.articles.read(articleId))?.text ?? '';
        const isWithin = spans.every(
          (span) => start <= span.start && span.start < span.end && span.end <= end,
        );
        if (stored.slice(start, end) !== text || !isWithin) inexact.push(text);
      }
      return inexact;
    },
    async recover(good, question) {
      behaviour = good;
      for (let count = 0; count < RECOVERING; count++) await ask(question);
    },
  };
}

/** What a model was told to do in a request. */
export const isReading = ({ body }: ModelRequest) =>
  String(body.messages[0].content).includes('You read news articles');

/** The number of the sentence that holds some words, as a model is shown it; 0 where none does. */
export function numberOf(request: ModelRequest, words: string): number {
  const line = String(request.body.messages[1].content)
    .split('\n')
    .find((one) => /^\[\d+\] /u.test(one) && one.includes(words));
  return Number(/^\[(\d+)\]/u.exec(line ?? '')?.[1] ?? 0);
}
