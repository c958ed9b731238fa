import { citeArticle } from '../citations/cite-article.ts';
import type { QuoteRange } from '../citations/quote-range.ts';
import type { StoredArticle } from '../library/article-store.ts';
import type { Passage } from '../passages/passage.ts';
import { placeOfPassage } from './place-of-passage.ts';
import type { Action, QuoteBlock, Reply } from './reply.ts';

/** A passage among its neighbours. */
export interface PassageContext {
  readonly article: StoredArticle;
  /** In order of text, the passage among them. */
  readonly passages: readonly Passage[];
  /** The words that are meant; `null` for the passage as a whole. */
  readonly range: QuoteRange | null;
  /** Whether words were asked for that no longer stand there. */
  readonly hasChanged: boolean;
  /** The page on which the article can be read from here on. */
  readonly page: number;
}

/** A passage with what stands before and after it, exactly as printed, and what was quoted of it made plain. */
export function contextReply({ article, passages, range, hasChanged, page }: PassageContext): Reply {
  const read: Action = {
    label: 'Read the article',
    command: 'sources',
    values: { article: article.id, ...(page > 1 && { page: String(page) }) },
    // The passage is shown to one person alone, and so is what it stands in.
    isInPlace: true,
  };
  return {
    tone: 'plain',
    blocks: [
      { kind: 'heading', text: citeArticle(article) },
      ...passages.map((passage) => passageBlock(passage, range)),
      ...(hasChanged
        ? [
            {
              kind: 'note' as const,
              text: 'The article has changed since: the words that were quoted no longer stand here.',
            },
          ]
        : []),
    ],
    actions: [read],
  };
}

function passageBlock(passage: Passage, range: QuoteRange | null): QuoteBlock {
  const { id, start, text } = passage;
  const block = {
    kind: 'quote' as const,
    lead: '',
    text,
    number: null,
    passageId: id,
    place: placeOfPassage(passage),
  };
  if (range === null) return block;
  const highlight = {
    start: Math.max(0, range.start - start),
    end: Math.min(text.length, range.end - start),
  };
  return highlight.start < highlight.end ? { ...block, highlight } : block;
}
