import type { Evidence } from '../retrieval/evidence.ts';
import { readWords } from '../retrieval/read-words.ts';
import type { AttributedArticle } from './attributed-article.ts';
import type { Candidate } from './candidate.ts';
import { givenInFull } from './features/given-in-full.ts';
import type { FullName } from './features/read-full-names.ts';
import { type Sentence, stemsOf } from './sentence.ts';

/** Reads articles for their sentences and speakers; may keep what it has read. */
export interface ArticleReader {
  /** `undefined` if the article is no longer in the library. */
  read(id: string): Promise<AttributedArticle | undefined>;
}

const FEWEST_WORDS = 3;
/** Sentences back in which somebody was named whom a pronoun may mean. */
const RECENT = 4;

/**
 * The sentences of the passages found, in order of the passages, each once.
 *
 * @param evidence best first
 * @param names the question's names of several words
 */
export async function listCandidates(
  evidence: readonly Evidence[],
  reader: ArticleReader,
  names: readonly FullName[],
): Promise<readonly Candidate[]> {
  const candidates: Candidate[] = [];
  const best = evidence[0]?.score ?? 1;
  const share = (score: number) => (best > 0 ? score / best : 0);
  const articles = new Map<string, ArticleSigns>();
  for (const [rank, found] of evidence.entries()) {
    const { articleId, start, end } = found.passage;
    const read = await reader.read(articleId);
    if (read === undefined) continue;
    // The first passage of an article is its best one.
    const signs = articles.get(articleId) ?? readSigns(read, names, share(found.score));
    articles.set(articleId, signs);
    const inside = read.sentences.filter((sentence) => start <= sentence.start && sentence.end <= end);
    const passageStems = inside.flatMap(({ stems }) => stems);
    for (const sentence of inside.filter((each) => !isSignature(each))) {
      candidates.push({
        ...signs,
        sentence,
        evidence: found,
        rank,
        passageShare: share(found.score),
        before: before(read.sentences, sentence),
        recentStems: recentStems(read.sentences, sentence),
        passageStems,
        speakerStems: stemsOf(readWords(read.speakersIn(sentence).join(' '))),
        attribution: read.attributionOf(sentence),
      });
    }
  }
  return candidates;
}

/** What all sentences of an article share. */
type ArticleSigns = Pick<Candidate, 'articleShare' | 'titleStems' | 'articleStems' | 'fullNames'>;

function readSigns(
  { article, sentences }: AttributedArticle,
  names: readonly FullName[],
  articleShare: number,
): ArticleSigns {
  const titleStems = stemsOf(readWords(article.title ?? ''));
  const stems = [titleStems, ...sentences.map((sentence) => sentence.stems)];
  return {
    articleShare,
    titleStems,
    articleStems: new Set(stems.flat()),
    fullNames: givenInFull(names, stems),
  };
}

function recentStems(sentences: readonly Sentence[], sentence: Sentence): ReadonlySet<string> {
  const at = sentences.indexOf(sentence);
  return new Set(sentences.slice(Math.max(0, at - RECENT), at).flatMap(({ stems }) => stems));
}

/** The name over a reader's comment says nothing. */
function isSignature({ kind, words }: Sentence): boolean {
  return kind === 'comment' && words.length < FEWEST_WORDS;
}

function before(sentences: readonly Sentence[], sentence: Sentence): Sentence | null {
  const previous = sentences[sentences.indexOf(sentence) - 1];
  return previous !== undefined && previous.kind === sentence.kind ? previous : null;
}
