import { quoteRange } from '../citations/quote-range.ts';
import { tracePassage } from '../citations/trace-passage.ts';
import type { StoredArticle } from '../library/article-store.ts';
import type { Library } from '../library/library.ts';
import { splitPassages } from '../passages/split-passages.ts';
import { contextReply } from '../replies/context-reply.ts';
import { errorReply } from '../replies/error-reply.ts';
import type { Reply } from '../replies/reply.ts';
import type { Command } from './command.ts';
import { splitPages } from './split-pages.ts';

/** Passages shown before the one that is meant, and as many behind it. */
const NEIGHBOURS = 1;

/** `context passage [quote]`: a passage among its neighbours, for the person alone who wants to see it. */
export function createContextCommand(library: Pick<Library, 'articles' | 'passages'>): Command {
  return {
    name: 'context',
    description: 'See what stands before and behind a passage',
    isHidden: true,
    isPrivate: () => true,
    options: [
      { name: 'passage', description: 'The passage, such as 000#12', isRequired: true },
      { name: 'quote', description: 'Which of its words are meant', isRequired: false },
    ],
    async run(_context, { passage: given = '', quote }) {
      const id = given.trim();
      const [passage] = await library.passages.read([id]);
      const article = passage && (await library.articles.read(passage.articleId));
      if (passage === undefined || article === undefined) return goneReply(id, library);
      const range = quote === undefined ? null : quoteRange.read(quote);
      const isThere = range !== null && quoteRange.holds(range, article.text);
      const passages = splitPassages(article);
      const at = passages.findIndex((candidate) => candidate.id === id);
      return contextReply({
        article,
        passages: passages.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1),
        range: isThere ? range : null,
        hasChanged: quote !== undefined && !isThere,
        page: pageOf(id, article),
      });
    },
  };
}

function pageOf(passageId: string, article: StoredArticle): number {
  const page = splitPages(article).findIndex((paragraphs) =>
    paragraphs.some((paragraph) => paragraph.passageId === passageId),
  );
  return Math.max(0, page) + 1;
}

async function goneReply(id: string, library: Pick<Library, 'articles' | 'passages'>): Promise<Reply> {
  const trace = await tracePassage(id, library);
  if (trace.kind === 'unknown')
    return errorReply({
      problem: `There is no passage “${id}” in the library.`,
      remedy: 'Passages are named like 000#12. /sources lists the articles.',
    });
  const now = trace.kind === 'removed' ? null : trace.found.passage.id;
  return errorReply({
    problem: `The passage ${id} is no longer in the library: its article has changed or was removed.`,
    remedy:
      now === null ? '/sources lists what is there now.' : `/context ${now} shows what stands in its place.`,
  });
}
