import { searchReply } from '../replies/search-reply.ts';
import { findHits } from '../retrieval/find-hits.ts';
import { readQuestion } from '../retrieval/read-question.ts';
import type { CliParts, ExitCode } from './cli-parts.ts';
import { createPrinter } from './create-printer.ts';
import { roundTo } from './round-to.ts';
import { runRequests } from './run-requests.ts';
import { withApp } from './with-app.ts';

/** What `search` was given. */
export interface SearchOptions {
  /** Without it queries are read from standard input. */
  readonly query: string | undefined;
  readonly library: string | undefined;
  readonly isJson: boolean;
  readonly limit: number;
  readonly isByPassage: boolean;
}

/** Searches for one query, or those on standard input. */
export function runSearch(options: SearchOptions, parts: CliParts): Promise<ExitCode> {
  const { query, library, isJson, limit, isByPassage } = options;
  return withApp({ library, options: { isReadOnly: true } }, parts, async ({ app, config, progress }) => {
    const { articles } = await app.library();
    const searcher = await app.searcher();
    progress.clear();
    const printer = createPrinter(parts.output, config.isColoured);
    return runRequests({
      parts,
      printer,
      given: query,
      isJson,
      async handle({ id, text, askedAt = parts.now() }, isOneOfMany) {
        const started = performance.now();
        const hits = await findHits(searcher, { question: readQuestion(text, askedAt), limit, isByPassage });
        const ms = performance.now() - started;
        progress.clear();
        if (isJson) {
          return printer.json({
            id,
            hits: hits.map(({ article, passage, score }) => ({
              article: article.id,
              passage: passage.id,
              score: roundTo(score, 4),
            })),
            ms: roundTo(ms, 1),
          });
        }
        if (isOneOfMany) await printer.reply({ tone: 'plain', blocks: [{ kind: 'heading', text }] });
        return printer.reply(
          searchReply(hits, hits.length > 0 ? hits.length : (await articles.list()).length),
        );
      },
    });
  });
}
