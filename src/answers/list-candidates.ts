import type { Evidence } from '../retrieval/evidence.ts';
import { readWords } from '../retrieval/read-words.ts';
import type { AttributedArticle } from './attributed-article.ts';
import type { Candidate } from './candidate.ts';
import { type Sentence, stemsOf } from './sentence.ts';

/** Reads articles for their sentences and speakers; may keep what it has read. */
export interface ArticleReader {
  /** `undefined` if the article is no longer in the library. */
  read(id: string): Promise<AttributedArticle | undefined>;
}

const FEWEST_WORDS = 3;

/**
 * The sentences of the passages found, in order of the passages, each once.
 *
 * @param evidence best first
 */
export async function listCandidates(
  evidence: readonly Evidence[],
  reader: ArticleReader,
): Promise<readonly Candidate[]> {
  const candidates: Candidate[] = [];
  const best = evidence[0]?.score ?? 1;
  for (const [rank, found] of evidence.entries()) {
    const read = await reader.read(found.passage.articleId);
    if (read === undefined) continue;
    const { start, end } = found.passage;
    const titleStems = stemsOf(readWords(read.article.title ?? ''));
    const inside = read.sentences.filter((sentence) => start <= sentence.start && sentence.end <= end);
    const passageStems = inside.flatMap(({ stems }) => stems);
    for (const sentence of inside.filter((each) => !isSignature(each))) {
      candidates.push({
        sentence,
        evidence: found,
        rank,
        passageShare: best > 0 ? found.score / best : 0,
        before: before(read.sentences, sentence),
        titleStems,
        passageStems,
        speakerStems: stemsOf(readWords(read.speakersIn(sentence).join(' '))),
        attribution: read.attributionOf(sentence),
      });
    }
  }
  return candidates;
}

/** The name over a reader's comment says nothing. */
function isSignature({ kind, words }: Sentence): boolean {
  return kind === 'comment' && words.length < FEWEST_WORDS;
}

function before(sentences: readonly Sentence[], sentence: Sentence): Sentence | null {
  const previous = sentences[sentences.indexOf(sentence) - 1];
  return previous !== undefined && previous.kind === sentence.kind ? previous : null;
}
