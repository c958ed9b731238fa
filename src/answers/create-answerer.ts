import type { Library } from '../library/library.ts';
import type { Reader } from '../reading/reader.ts';
import type { Reading } from '../reading/reading.ts';
import type { Query } from '../retrieval/query.ts';
import type { Question } from '../retrieval/question.ts';
import { readQuestion } from '../retrieval/read-question.ts';
import type { SearchScope } from '../retrieval/search-scope.ts';
import type { Refused } from './answer.ts';
import type { Answerer, AnswerRequest } from './answerer.ts';
import { composeAnswer } from './compose-answer.ts';
import { breaksRole } from './detectors/breaks-role.ts';
import { sureLanguage } from './detectors/sure-language.ts';
import { findWhole } from './find-whole.ts';
import { type Gathered, type GatheringDeps, gatherMaterial, gatherWhole } from './gather-material.ts';
import type { GlossJudge } from './glosses/gloss-judge.ts';
import { namesLater } from './names-later.ts';
import type { Refusal } from './refusal.ts';
import { takeAsAsked, type Understand, type Understanding } from './understanding.ts';
import { verifyQuotes } from './verify-quotes.ts';

/** What answering needs. */
export interface AnswererDeps extends GatheringDeps {
  readonly library: Pick<Library, 'articles'>;
  readonly understand: Understand;
  readonly reader: Reader;
  /** How many passages the reader is given at most. */
  readonly passages: number;
  /** So many characters of articles are given whole, as long as the library has no more; 0 for never. */
  readonly wholeCharacters: number;
  /** Refuses what this reader cannot read, such as another language; looked at once the library was searched. */
  readonly refuse?: (question: Question, query: Query, request: AnswerRequest) => Promise<Refusal | null>;
  /** Told of every question that was read. */
  readonly onRead?: () => void;
  /** Which of the reader's own sentences may be shown; without it none is. */
  readonly createJudge?: (request: AnswerRequest, understanding: Understanding) => GlossJudge;
}

/**
 * Answers from one library: understand, find, read, verify, compose. The reader decides what answers; that the quotes are the articles' own words is decided here.
 *
 * The answerer throws what its reader throws.
 */
export function createAnswerer(deps: AnswererDeps): Answerer {
  const { library, reader, articles, passages, understand, refuse } = deps;

  const gather = async (request: AnswerRequest, searches: readonly string[]): Promise<Gathered> => {
    const { askedAt, articleId } = request;
    const scope = scopeOf(request);
    const gathered = await gatherMaterial({ searches, askedAt, scope, passages }, deps);
    const ids = await findWhole(deps, articleId);
    return ids === null ? gathered : { ...gathered, material: await gatherWhole(ids, articles) };
  };

  const read = async (
    request: AnswerRequest,
    understanding: Understanding,
    { material, findings }: Gathered,
    maySearch: boolean,
  ): Promise<Reading> => {
    const { askedAt, serverId = null, signal, progress } = request;
    const { question, parts, language } = understanding;
    return reader.read({
      question,
      parts,
      askedAt,
      isLater: namesLater(readQuestion(question, askedAt), findings.index.corpus),
      material,
      maySearch,
      serverId,
      ...(language !== undefined && { language }),
      ...(signal !== undefined && { signal }),
      ...(progress !== undefined && { progress }),
    });
  };

  return {
    async answer(request) {
      const asked = readQuestion(request.question, request.askedAt);
      if (breaksRole(asked.text)) return refused({ reason: 'off_topic', detail: null });
      if ((await library.articles.list()).length === 0)
        return refused({ reason: 'empty_library', detail: null });
      const ids = await findWhole(deps, request.articleId);
      // Where all is read and the question stands alone, there is nothing to complete and nothing to search for.
      const isPlain = ids !== null && (request.turns ?? []).length === 0;
      const understanding =
        isPlain && (await sureLanguage(request.question)) === 'en'
          ? await takeAsAsked(request)
          : await understand(request);
      const taken = {
        ...(understanding.language !== undefined && { language: understanding.language }),
        ...(understanding.shown !== undefined && { understood: understanding.shown }),
      };
      request.onUnderstood?.(understanding);
      request.progress?.('searching the articles');
      const searches = [understanding.question, ...understanding.searches];
      const gathered = await gather(request, searches);
      const { material, findings } = gathered;
      const refusal = await refuse?.(asked, findings.query, request);
      if (refusal != null) return { ...refused(refusal), ...taken };
      request.progress?.('reading');
      const first = await read(request, understanding, gathered, !material.isWhole);
      let reading = { material, reading: first };
      if (first.searches.length > 0 && !material.isWhole) {
        request.progress?.('searching once more');
        const wider = await gather(request, [...first.searches, ...searches]);
        reading = {
          material: wider.material,
          reading: await read(request, understanding, wider, false),
        };
      }
      deps.onRead?.();
      request.progress?.('checking quotes');
      const judge = deps.createJudge?.(request, understanding);
      const answer = await composeAnswer({
        ...reading,
        question: understanding.question,
        articles,
        reader: reader.kind,
        verify: (quotes) => verifyQuotes(quotes, library),
        ...(judge !== undefined && { judge }),
      });
      return { ...answer, ...taken };
    },
  };
}

function scopeOf({ articleId }: AnswerRequest): SearchScope {
  return articleId === undefined ? {} : { articleId };
}

function refused({ reason, detail, language }: Refusal): Refused {
  return {
    kind: 'refused',
    reason,
    detail,
    confidence: 0,
    nearest: [],
    ...(language !== undefined && { language }),
  };
}
