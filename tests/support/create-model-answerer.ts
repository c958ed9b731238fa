import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Answerer } from '../../src/answers/answerer.ts';
import { createAnswerer } from '../../src/answers/create-answerer.ts';
import { createArticleReader } from '../../src/answers/create-article-reader.ts';
import { createModelUnderstander } from '../../src/answers/create-model-understander.ts';
import type { GenerationObserver } from '../../src/answers/generation-observer.ts';
import { createGlossJudge } from '../../src/answers/glosses/create-gloss-judge.ts';
import { createSecondLook } from '../../src/answers/glosses/second-look.ts';
import { languageName } from '../../src/answers/languages/language-name.ts';
import { takeAsAsked } from '../../src/answers/understanding.ts';
import type { Library } from '../../src/library/library.ts';
import type { ChatModel, ChatRequest } from '../../src/models/chat-model.ts';
import { type Prompt, parsePrompt } from '../../src/models/prompt.ts';
import { createModelReader } from '../../src/reading/model/create-model-reader.ts';
import { createSearchable } from './create-searchable.ts';

/** What an answerer with a language model is made of in tests. */
export interface ModelAnswererParts {
  readonly articles: Parameters<typeof createSearchable>[0];
  readonly model: ChatModel;
  readonly observer?: GenerationObserver;
  /** Whether glosses are looked at a second time; by default they are. */
  readonly looksTwice?: boolean;
  /** So many characters are given whole; by default all. */
  readonly wholeCharacters?: number;
}

/** Reads a prompt that ships. */
export function readShippedPrompt(file: string): Prompt {
  return parsePrompt(
    readFileSync(fileURLToPath(new URL(`../../prompts/${file}`, import.meta.url)), 'utf8'),
    file,
  );
}

/** Which of the three things a model is asked. */
export function askedFor({
  schema,
}: Pick<ChatRequest, 'schema'>): 'understanding' | 'reading' | 'second look' {
  return schema.name === 'reading'
    ? 'reading'
    : schema.name === 'second_look'
      ? 'second look'
      : 'understanding';
}

/** The whole pipeline over some articles, with the prompts that ship and a model that behaves as told. */
export async function createModelAnswerer({
  articles,
  model,
  observer,
  looksTwice = true,
  wholeCharacters = 100_000,
}: ModelAnswererParts): Promise<{ readonly answerer: Answerer; readonly library: Library }> {
  const { library, searcher } = await createSearchable(articles);
  const reader = createArticleReader(library);
  const secondLook = looksTwice ? createSecondLook(model, readShippedPrompt('second-look.md')) : null;
  const answerer = createAnswerer({
    library,
    searcher,
    articles: reader,
    understand: createModelUnderstander({
      model,
      prompt: readShippedPrompt('understand.md'),
      byRules: takeAsAsked,
    }),
    reader: createModelReader({
      model,
      prompt: readShippedPrompt('read.md'),
      claimPrompt: readShippedPrompt('check.md'),
      languageName: (code) => languageName(code),
    }),
    passages: 24,
    wholeCharacters,
    ...(observer !== undefined && { onRead: observer.answered }),
    createJudge: (request, understanding) =>
      createGlossJudge(
        { articles: reader, secondLook, ...(observer !== undefined && { observer }) },
        request,
        understanding,
      ),
  });
  return { answerer, library };
}
