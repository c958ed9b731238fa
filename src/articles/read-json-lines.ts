import { basename } from 'node:path';
import { ArticleFileError } from './article-file-error.ts';
import type { ArticleFormat } from './article-format.ts';
import { decodeText } from './decode-text.ts';
import { limitExpansion } from './limit-expansion.ts';
import { readChunks } from './read-chunks.ts';
import { readJsonArticle } from './read-json-article.ts';
import { type Line, readLines } from './read-lines.ts';
import type { ReadOutcome } from './read-outcome.ts';
import { toUtf8 } from './to-utf-8.ts';

/** A file that begins with so many bad lines is no `.jsonl`, but a log or a table under that name. */
const MOST_FAILURES = 1000;

/**
 * The articles of a `.jsonl` file, one line after the other; empty lines are passed over. A line that is no article becomes a
 * failure, and reading goes on.
 *
 * @throws ArticleFileError when the file itself cannot be read (further)
 */
export async function* readJsonLines(
  path: string,
  { gzipped, stem }: ArticleFormat,
): AsyncGenerator<ReadOutcome> {
  let articles = 0;
  let failures = 0;
  const chunks = gzipped ? limitExpansion(readChunks(path, gzipped), path) : readChunks(path, gzipped);
  for await (const line of readLines(toUtf8(chunks))) {
    const outcome = readLine(line, { path, source: basename(path), stem });
    if (outcome === null) continue;
    if (outcome.kind === 'article') articles++;
    else failures++;
    yield outcome;
    if (articles === 0 && failures >= MOST_FAILURES) {
      throw new ArticleFileError(
        `None of the first ${MOST_FAILURES} lines is an article, so the rest was not read. Write one JSON object per article and line.`,
      );
    }
  }
  if (articles + failures === 0) {
    throw new ArticleFileError(
      'There is no line in it. Write one JSON object per article and line, or remove the file.',
    );
  }
}

interface Origin {
  readonly path: string;
  readonly source: string;
  readonly stem: string;
}

function readLine({ number, bytes }: Line, { path, source, stem }: Origin): ReadOutcome | null {
  try {
    if (bytes === null) {
      throw new ArticleFileError('The line is longer than 20 MB. Split its article, or leave it out.');
    }
    const line = decodeText(bytes).replace(/^\ufeff/u, '');
    if (line.trim() === '') return null;
    return { kind: 'article', article: readJsonArticle(line, { source, id: `${stem}-${number}` }) };
  } catch (error) {
    if (!(error instanceof ArticleFileError)) throw error;
    return { kind: 'failure', path: `${path}:${number}`, error: error.message };
  }
}
