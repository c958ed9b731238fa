import { hash } from 'node:crypto';
import type { Interval } from '../passages/interval.ts';
import type { Passage } from '../passages/passage.ts';
import type { ArticleChange } from './article-store.ts';
import { findUnpairedSurrogate } from './find-unpaired-surrogate.ts';
import { InvalidChangeError } from './invalid-change-error.ts';
import type { RecognisedStatement, Recognition } from './recognition.ts';

/**
 * Checks that a change holds together before it is saved: every passage is a slice of its article under an id of its own, hashes are
 * those of the texts, and there is one finite vector for each passage, all of the same length.
 *
 * @throws {InvalidChangeError} naming what does not fit
 */
export function checkChange({ article, passages, vectors, embedderId, recognition }: ArticleChange): void {
  const problem =
    findProblemOfArticle(article, embedderId) ??
    findProblemOfPassages(article, passages) ??
    findProblemOfVectors(passages.length, vectors) ??
    (recognition === undefined ? undefined : findProblemOfRecognition(article.text.length, recognition));
  if (problem !== undefined) throw new InvalidChangeError(article.id, problem);
}

function findProblemOfArticle(article: ArticleChange['article'], embedderId: string): string | undefined {
  const broken = findUnpairedSurrogate(article);
  if (broken !== undefined) return `its ${broken} holds half of a surrogate pair`;
  if (article.id === '') return 'its id is empty';
  if (embedderId === '') return 'its embedder has no name';
  if (hash('sha256', article.text) !== article.sha256) return 'its sha256 is not that of its text';
  return undefined;
}

function findProblemOfPassages(
  article: ArticleChange['article'],
  passages: readonly Passage[],
): string | undefined {
  const ids = new Set<string>();
  for (const { id, articleId, start, end, text, sha256 } of passages) {
    const prefix = `${article.id}#`;
    if (articleId !== article.id || !id.startsWith(prefix) || id.includes('#', prefix.length))
      return `passage “${id}” belongs to another article`;
    if (ids.has(id)) return `passage “${id}” is there twice`;
    ids.add(id);
    if (text !== article.text.slice(start, end) || text === '')
      return `passage “${id}” is no part of its text`;
    // A slice of well-formed text is broken where it begins or ends inside a surrogate pair.
    if (!text.isWellFormed()) return `passage “${id}” cuts a character in half`;
    if (hash('sha256', text) !== sha256) return `the sha256 of passage “${id}” is not that of its text`;
  }
  return undefined;
}

function findProblemOfRecognition(
  length: number,
  { recogniser, actors, statements }: Recognition,
): string | undefined {
  if (recogniser === '') return 'what recognised its actors has no name';
  const isOutside = ({ start, end }: Interval) => !(start >= 0 && start < end && end <= length);
  const places = actors.flatMap(({ mentions, descriptions }) => [...mentions, ...descriptions]);
  if (places.some(isOutside)) return 'an actor is mentioned outside of its text';
  if (statements.some((statement) => isOutside(statement) || statement.quotations.some(isOutside)))
    return 'a statement lies outside of its text';
  const isNobody = ({ actor }: RecognisedStatement) => actor !== null && actors[actor] === undefined;
  return statements.some(isNobody) ? 'a statement is made by nobody it knows' : undefined;
}

function findProblemOfVectors(count: number, vectors: readonly Float32Array[]): string | undefined {
  if (vectors.length !== count) return `${count} passages came with ${vectors.length} vectors`;
  const dimensions = vectors[0]?.length ?? 0;
  for (const vector of vectors) {
    if (vector.length === 0 || vector.length !== dimensions) return 'its vectors differ in length';
    if (!vector.every(Number.isFinite)) return 'a vector holds a value that is no finite number';
  }
  return undefined;
}
