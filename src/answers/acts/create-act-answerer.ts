import { readQuestion } from '../../retrieval/read-question.ts';
import type { Searcher } from '../../retrieval/searcher.ts';
import { NO_TERM } from '../../retrieval/vocabulary.ts';
import type { Answerer, AnswerRequest } from '../answerer.ts';
import type { KnownWord, LineClassifier } from './create-line-classifier.ts';
import type { DialogueAct } from './dialogue-act.ts';

/** What telling questions from other lines needs. */
export interface ActAnswererDeps {
  /** Answers what is a question. */
  readonly answerer: Answerer;
  readonly classify: LineClassifier<DialogueAct>;
  readonly searcher: Searcher;
}

/** Looks at every line before anybody searches for it, so that a greeting gets no quotation and costs no model's tokens. What leans on something is unclear only where nothing came before. */
export function createActAnswerer({ answerer, classify, searcher }: ActAnswererDeps): Answerer {
  const openKnown = async ({ question, askedAt }: AnswerRequest): Promise<KnownWord> => {
    const { index } = await searcher.search(readQuestion(question, askedAt), { passages: 1 });
    const { vocabulary } = index.corpus;
    return (word) => {
      const id = vocabulary.find(word);
      return id !== undefined && vocabulary.termOf(id) !== NO_TERM;
    };
  };
  return {
    async answer(request) {
      const { question, turns = [] } = request;
      const act = await classify(question, () => openKnown(request));
      if (act === null || (act === 'unclear' && turns.length > 0)) return answerer.answer(request);
      return { kind: 'refused', reason: 'off_topic', act, detail: null, confidence: 0, nearest: [] };
    },
  };
}
