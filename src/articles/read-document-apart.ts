import { spawn } from 'node:child_process';
import { text as readText } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { ArticleFileError } from './article-file-error.ts';

/** What a document says. */
export interface DocumentText {
  /** Its paragraphs, with a blank line between each two. */
  readonly text: string;
  /** Its title and author as its properties have them, `''` where they do not. */
  readonly title: string;
  readonly author: string;
}

/** In milliseconds. A report of 300 pages takes five seconds. */
const LONGEST = 60_000;
const MOST_MEGABYTES = 1024;
const PROGRAM = fileURLToPath(new URL('./read-document.ts', import.meta.url));

/**
 * Reads a document in a process of its own, which is ended when it takes longer than a minute or more memory than a gigabyte: its
 * readers get whatever somebody made, and one that never ends must not stop everything else.
 *
 * @param longest in milliseconds; a minute unless told otherwise
 * @throws ArticleFileError when it cannot be read, or was ended so
 */
export async function readDocumentApart(
  { bytes, extension }: { readonly bytes: Uint8Array; readonly extension: string },
  longest = LONGEST,
): Promise<DocumentText> {
  const child = spawn(process.execPath, [`--max-old-space-size=${MOST_MEGABYTES}`, PROGRAM, extension], {
    stdio: ['pipe', 'pipe', 'pipe'],
    timeout: longest,
    killSignal: 'SIGKILL',
  });
  // It may end before it has read everything, which its exit tells.
  child.stdin.on('error', () => undefined);
  child.stdin.end(bytes);
  const ended = new Promise<{ readonly code: number | null; readonly signal: string | null }>(
    (resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code, signal) => resolve({ code, signal }));
    },
  );
  const [out, complaint, { code, signal }] = await Promise.all([
    readText(child.stdout),
    readText(child.stderr),
    ended,
  ]);
  if (code === 0) return toDocument(out);
  const isTooMuch = signal !== null || /heap out of memory/iu.test(complaint);
  const reason = isTooMuch
    ? 'it takes too long or too much memory'
    : (complaint.trim().split('\n').at(-1) ?? '');
  throw new ArticleFileError(`The document cannot be read (${reason}). Save its text as .txt.`);
}

function toDocument(out: string): DocumentText {
  const value: unknown = JSON.parse(out);
  const record = typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
  const field = (name: string): string => (typeof record[name] === 'string' ? record[name] : '');
  return { text: field('text'), title: field('title'), author: field('author') };
}
