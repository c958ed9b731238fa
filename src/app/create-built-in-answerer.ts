import { OnnxError } from '../adapters/onnx/onnx-error.ts';
import type { Answerer } from '../answers/answerer.ts';
import { createAnswerer } from '../answers/create-answerer.ts';
import type { JudgeWords } from '../answers/judge-words.ts';
import type { ArticleReader } from '../answers/list-candidates.ts';
import { refuseLanguage } from '../answers/refuse-language.ts';
import { takeAsAsked } from '../answers/understanding.ts';
import type { Library } from '../library/library.ts';
import type { Reader } from '../reading/reader.ts';
import type { Searcher } from '../retrieval/searcher.ts';

/** What the built-in mode is put together from. */
export interface BuiltInDeps {
  readonly library: Library;
  readonly searcher: Searcher;
  readonly articles: ArticleReader;
  /** Opens the reader that ships. */
  readonly openReader: () => Promise<Reader>;
  /** Opens what judges by words, for the reader to take into account. */
  readonly openJudge: () => Promise<JudgeWords>;
  /** Opens what answers by words alone. */
  readonly openWords: () => Promise<Answerer>;
  readonly onTrouble: (trouble: string) => void;
}

/** The reader takes as many of them as its time allows. */
const PASSAGES = 12;

/** Answers without a language model: with the reader that ships or, where that cannot run, by words alone, which is said once. */
export function createBuiltInAnswerer(deps: BuiltInDeps): Answerer {
  let isTold = false;
  const answerByWords = async (request: Parameters<Answerer['answer']>[0], error: OnnxError) => {
    if (!isTold) deps.onTrouble(`${error.message} Questions are answered by words alone until then.`);
    isTold = true;
    return (await deps.openWords()).answer(request);
  };
  return {
    async answer(request) {
      try {
        const reader = await deps.openReader();
        const answerer = createAnswerer({
          ...deps,
          understand: takeAsAsked,
          reader,
          passages: PASSAGES,
          wholeCharacters: 0,
          refuse: refuseLanguage,
          judgeWords: await deps.openJudge(),
        });
        return await answerer.answer(request);
      } catch (error) {
        if (!(error instanceof OnnxError)) throw error;
        return answerByWords(request, error);
      }
    },
  };
}
