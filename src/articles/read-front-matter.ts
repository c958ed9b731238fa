import { ArticleFileError } from './article-file-error.ts';
import type { Metadata } from './metadata.ts';
import { readKnownMetadata } from './read-known-metadata.ts';

/** The line of `---` stands before the first line of the YAML. */
const LINES_BEFORE = 1;

/**
 * What front matter says about its article. Everything in it is read as a string, so dates stay as they are written.
 *
 * @param source YAML, without the lines of `---`
 * @throws ArticleFileError when it is not YAML, or no list of keys and values; the message names the file's line
 */
export async function readFrontMatter(source: string): Promise<Metadata> {
  const { LineCounter, parseDocument } = await import('yaml');
  const lineCounter = new LineCounter();
  const document = parseDocument(source, { lineCounter, schema: 'failsafe', logLevel: 'error' });
  const [error] = document.errors;
  if (error !== undefined) {
    const line = (error.linePos?.[0].line ?? 1) + LINES_BEFORE;
    const [reason] = error.message.split(/ at line \d|\n/u);
    throw new ArticleFileError(
      `The front matter is not valid YAML, line ${line}: ${reason}. Mend it (values with a colon need quotation marks), or remove it.`,
    );
  }
  const record = toRecord(() => document.toJS({ maxAliasCount: 100 }));
  if (record === null) {
    throw new ArticleFileError(
      'The front matter is no list of keys and values. Write lines such as "title: …", or remove it.',
    );
  }
  return readKnownMetadata(record);
}

function toRecord(read: () => unknown): Record<string, unknown> | null {
  try {
    const value = read();
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    return Object.fromEntries(Object.entries(value));
  } catch (error) {
    // An alias that multiplies itself a thousandfold.
    if (error instanceof ReferenceError) {
      throw new ArticleFileError(`The front matter cannot be read: ${error.message}. Write its values out.`);
    }
    throw error;
  }
}
