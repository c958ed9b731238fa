import type { Interval } from '../passages/interval.ts';
import { splitPassages } from '../passages/split-passages.ts';
import type { GivenPassage, GivenSentence, Material } from '../reading/material.ts';
import type { Evidence } from '../retrieval/evidence.ts';
import { readQuestion } from '../retrieval/read-question.ts';
import type { SearchScope } from '../retrieval/search-scope.ts';
import type { Findings, Searcher } from '../retrieval/searcher.ts';
import type { ArticleReader } from './article-reader.ts';
import type { AttributedArticle } from './attributed-article.ts';
import { evidenceFor } from './evidence-for.ts';
import { leansBack } from './leans-back.ts';
import type { Sentence } from './sentence.ts';

/** What is gathered, and from where. */
export interface Gathering {
  /** The question first; at least one. */
  readonly searches: readonly string[];
  readonly askedAt: Date;
  readonly scope: SearchScope;
  /** How many passages are given at most. */
  readonly passages: number;
}

/** What gathering needs. */
export interface GatheringDeps {
  readonly searcher: Searcher;
  readonly articles: ArticleReader;
}

/** Material for a reader, and what the first search found. */
export interface Gathered {
  readonly material: Material;
  readonly findings: Findings;
}

/**
 * Finds the passages that a question is read from: the best of all its searches, by their ranks in turn, so that each search has a say.
 * Sentences are numbered through in the order in which they are given.
 */
export async function gatherMaterial(
  { searches, askedAt, scope, passages }: Gathering,
  { searcher, articles }: GatheringDeps,
): Promise<Gathered> {
  const [first = '', ...others] = searches;
  const findings = await evidenceFor(readQuestion(first, askedAt), { scope, passages }, searcher);
  const found = [findings.evidence];
  for (const search of new Set(others))
    found.push((await evidenceFor(readQuestion(search, askedAt), { scope, passages }, searcher)).evidence);
  const given: Unnumbered[] = [];
  const seen = new Set<string>();
  for (const evidence of takeInTurn(found, passages)) {
    const { articleId, start, end } = evidence.passage;
    const read = await articles.read(articleId);
    if (read === undefined) continue;
    const described = describePassage(read, evidence.passage.kind, { start, end });
    for (const passage of [...neighbourOf(described, read), ...described]) {
      const key = `${passage.sentences[0]?.start} ${passage.articleId}`;
      if (!seen.has(key)) given.push(passage);
      seen.add(key);
    }
  }
  return { material: { passages: numberThrough(given), isWhole: false }, findings };
}

/** Articles as they stand, whole, one after the other: for a reader whose window holds the library. */
export async function gatherWhole(ids: readonly string[], articles: ArticleReader): Promise<Material> {
  const given: Unnumbered[] = [];
  for (const id of ids) {
    const read = await articles.read(id);
    if (read === undefined) continue;
    for (const kind of ['article', 'caption', 'credit', 'comment'] as const)
      given.push(...describePassage(read, kind, { start: 0, end: read.article.text.length }));
  }
  return { passages: numberThrough(given), isWhole: true };
}

type Unnumbered = Omit<GivenPassage, 'sentences'> & {
  readonly sentences: readonly Omit<GivenSentence, 'number'>[];
};

/** A passage of an article as a reader is given it, its sentences not numbered yet; nothing, where it holds no sentence of that kind. */
export function describePassage(
  { article, sentences }: AttributedArticle,
  kind: GivenPassage['kind'],
  { start, end }: Interval,
): readonly Unnumbered[] {
  const ofKind = sentences.filter((sentence) => passageKindOf(sentence.kind) === kind);
  const inside = ofKind.filter((sentence) => start <= sentence.start && sentence.end <= end);
  const [first] = inside;
  if (first === undefined) return [];
  const { id, title, outlet, published } = article;
  const before = ofKind[ofKind.indexOf(first) - 1]?.text ?? null;
  return [{ articleId: id, title, outlet, published, kind, before, sentences: inside.map(placeOf) }];
}

/** The passage before one whose first sentence leans on it: "He said …" says little without it. */
function neighbourOf([passage]: readonly Unnumbered[], read: AttributedArticle): readonly Unnumbered[] {
  const [first] = passage?.sentences ?? [];
  if (passage === undefined || first === undefined || !leansBack(first.text)) return [];
  const before = splitPassages(read.article).findLast(
    ({ kind, end }) => kind === passage.kind && end <= first.start,
  );
  return before === undefined ? [] : describePassage(read, before.kind, before);
}

/** Headings belong to the article itself. */
function passageKindOf(kind: Sentence['kind']): GivenPassage['kind'] {
  return kind === 'paragraph' || kind === 'heading' ? 'article' : kind;
}

function placeOf({ text, start, end, paragraph }: Sentence): Omit<GivenSentence, 'number'> {
  return { text, start, end, paragraph };
}

function numberThrough(passages: readonly Unnumbered[]): readonly GivenPassage[] {
  let number = 0;
  return passages.map((passage) => ({
    ...passage,
    sentences: passage.sentences.map((sentence) => ({ ...sentence, number: ++number })),
  }));
}

/** The first of each list, then the second of each, each passage once. */
function takeInTurn(lists: readonly (readonly Evidence[])[], most: number): readonly Evidence[] {
  const taken = new Map<string, Evidence>();
  const longest = Math.max(...lists.map(({ length }) => length));
  for (let rank = 0; rank < longest; rank++)
    for (const list of lists) {
      const evidence = list[rank];
      if (evidence !== undefined && taken.size < most && !taken.has(evidence.passage.id))
        taken.set(evidence.passage.id, evidence);
    }
  return [...taken.values()];
}
