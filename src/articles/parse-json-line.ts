import { ArticleFileError } from './article-file-error.ts';

/** A line of a `.jsonl` file, as far as it is looked at. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/**
 * Parses one line of a `.jsonl` file.
 *
 * @throws ArticleFileError when it is not JSON, or JSON but no object
 */
export function parseJsonLine(line: string): JsonRecord {
  const value = parse(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ArticleFileError(
      'The line is no JSON object. Write one like {"_id": "…", "title": "…", "text": "…"}.',
    );
  }
  return Object.fromEntries(Object.entries(value));
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new ArticleFileError(
      `The line is not valid JSON (${error.message}). Put each article on one line of its own, as {"_id": "…", "text": "…"}.`,
      { cause: error },
    );
  }
}
