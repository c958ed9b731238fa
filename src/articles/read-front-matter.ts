import type { Metadata } from './metadata.ts';
import { noMetadata } from './no-metadata.ts';
import { readKnownMetadata } from './read-known-metadata.ts';

/** What front matter says, as far as it can be read. */
export interface FrontMatterReading {
  readonly metadata: Metadata;
  /** What is wrong with it and what can be done, in a sentence; `null` where nothing is. */
  readonly fault: string | null;
}

/** The line of `---` stands before the first line of the YAML. */
const LINES_BEFORE = 1;
/** `key: value` on a line of its own, which is what front matter mostly is. */
const PAIR = /^(?<key>[\p{L}][\p{L}\d _-]{0,40}):[ \t]+(?<value>\S.*)$/u;

/**
 * What front matter says about its article. Everything in it is read as a string, so dates stay as they are written. Of front matter
 * that is no valid YAML the lines `key: value` are read one by one.
 *
 * @param source YAML, without the lines of `---`
 */
export async function readFrontMatter(source: string): Promise<FrontMatterReading> {
  const { LineCounter, parseDocument } = await import('yaml');
  const lineCounter = new LineCounter();
  const document = parseDocument(source, { lineCounter, schema: 'failsafe', logLevel: 'error' });
  const [error] = document.errors;
  if (error !== undefined) {
    const line = (error.linePos?.[0].line ?? 1) + LINES_BEFORE;
    const [reason] = error.message.split(/ at line \d|\n/u);
    const fault = `The front matter is not valid YAML, line ${line}: ${reason}. Only its plain lines were read; mend it (values with a colon need quotation marks).`;
    return { metadata: readKnownMetadata(readPairs(source)), fault };
  }
  return readRecord(() => document.toJS({ maxAliasCount: 100 }));
}

function readRecord(read: () => unknown): FrontMatterReading {
  try {
    const value = read();
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return { metadata: readKnownMetadata(Object.fromEntries(Object.entries(value))), fault: null };
    return {
      metadata: noMetadata,
      fault:
        'The front matter is no list of keys and values, and was not read. Write lines such as "title: …", or remove it.',
    };
  } catch (error) {
    // An alias that multiplies itself a thousandfold.
    if (!(error instanceof ReferenceError)) throw error;
    const fault = `The front matter was not read: ${error.message}. Write its values out.`;
    return { metadata: noMetadata, fault };
  }
}

function readPairs(source: string): Readonly<Record<string, string>> {
  const pairs = source.split(/\r\n|\r|\n/u).flatMap((line) => {
    const { key, value } = PAIR.exec(line)?.groups ?? {};
    return key === undefined || value === undefined ? [] : [[key, unquote(value.trim())] as const];
  });
  return Object.fromEntries(pairs);
}

function unquote(value: string): string {
  return /^(["']).*\1$/u.test(value) ? value.slice(1, -1) : value.replace(/^["']/u, '');
}
