import { OnnxError } from '../adapters/onnx/onnx-error.ts';
import type { Answerer } from '../answers/answerer.ts';
import type { ArticleReader } from '../answers/article-reader.ts';
import { createAnswerer } from '../answers/create-answerer.ts';
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
  /** Opens the one that reads by words alone. */
  readonly openWordsReader: () => Promise<Reader>;
  readonly onTrouble: (trouble: string) => void;
}

/** The reader takes as many of them as its time allows. */
const PASSAGES = 12;

/** Answers without a language model: with the reader that ships or, where that cannot run, by words alone, which is said once. */
export function createBuiltInAnswerer(deps: BuiltInDeps): Answerer {
  let isTold = false;
  const readBy = (reader: Reader): Answerer =>
    createAnswerer({
      ...deps,
      understand: takeAsAsked,
      reader,
      passages: PASSAGES,
      wholeCharacters: 0,
      refuse: refuseLanguage,
    });
  return {
    async answer(request) {
      try {
        return await readBy(await deps.openReader()).answer(request);
      } catch (error) {
        if (!(error instanceof OnnxError)) throw error;
        if (!isTold) deps.onTrouble(`${error.message} Questions are answered by words alone until then.`);
        isTold = true;
        return readBy(await deps.openWordsReader()).answer(request);
      }
    },
  };
}
