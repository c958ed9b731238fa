import type { Readable } from 'node:stream';
import { parseRequest, type Request, type RequestProblem } from './parse-request.ts';
import { readLines } from './read-lines.ts';

/** The requests on standard input, one for each line that is not empty. */
export async function* readRequests(
  input: Readable,
): AsyncGenerator<Request | RequestProblem, void, undefined> {
  let number = 0;
  for await (const line of readLines(input)) {
    number++;
    const text = number === 1 ? line.replace(/^\ufeff/u, '') : line;
    if (text.trim() !== '') yield parseRequest(text, number);
  }
}
