import { basename } from 'node:path';
import { ArticleFileError } from './article-file-error.ts';
import { articleFormat } from './article-format.ts';
import { readBytes } from './read-bytes.ts';
import { readDocumentArticle } from './read-document-article.ts';
import { readJsonLines } from './read-json-lines.ts';
import type { ReadOutcome } from './read-outcome.ts';
import { readPageArticle } from './read-page-article.ts';
import { readTextArticle } from './read-text-article.ts';

/**
 * Reads one file by its extension: `.txt`, `.md`, `.html`, `.htm`, `.mhtml`, `.pdf`, `.docx` or `.jsonl`, each also with `.gz` behind it. There is one
 * outcome for each article, in order. A file that cannot be read, or one line of a `.jsonl` file, becomes a failure that says
 * why and what can be done; nothing is thrown for it.
 */
export async function* readArticles(path: string): AsyncGenerator<ReadOutcome> {
  try {
    yield* readFormat(path);
  } catch (error) {
    if (!(error instanceof ArticleFileError)) throw error;
    yield { kind: 'failure', path, error: error.message };
  }
}

async function* readFormat(path: string): AsyncGenerator<ReadOutcome> {
  const source = basename(path);
  const format = articleFormat(source);
  switch (format?.kind) {
    case 'json-lines':
      yield* readJsonLines(path, format);
      return;
    case 'page':
    case 'web-archive':
      yield await readPageArticle(path);
      return;
    case 'document':
      yield await readDocumentArticle(path, format);
      return;
    case 'text':
    case 'markdown': {
      const bytes = await readBytes(path, format.gzipped);
      yield await readTextArticle(bytes, source, format);
      return;
    }
    default:
      throw new ArticleFileError(
        'Files of this kind are not read. Save it as .txt, .md, .html, .mhtml, .pdf, .docx or .jsonl (each may have .gz behind it).',
      );
  }
}
