import { Worker } from 'node:worker_threads';
import { ArticleFileError } from './article-file-error.ts';
import type { ExtractedPage } from './extracted-page.ts';
import type { PageRequest, PageResponse } from './page-worker.ts';

/** In milliseconds. A page of 16 MB of ordinary paragraphs takes ten seconds. */
const LONGEST = 20_000;
const MOST_MEGABYTES = 1024;

/**
 * Extracts the article from a page that may be made to exhaust us: in a thread of its own, which is ended when it takes longer
 * than it may or more memory than a gigabyte.
 *
 * @param longest in milliseconds; 20 seconds unless told otherwise
 * @throws ArticleFileError when it was ended so, or the page has no article text
 */
export async function extractPageApart(request: PageRequest, longest = LONGEST): Promise<ExtractedPage> {
  const worker = new Worker(new URL('./page-worker.ts', import.meta.url), {
    workerData: request,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  });
  const response = await waitFor(worker, longest);
  if ('failure' in response) throw new ArticleFileError(response.failure);
  return response.page;
}

async function waitFor(worker: Worker, longest: number): Promise<PageResponse> {
  const { promise, resolve, reject } = Promise.withResolvers<PageResponse>();
  const giveUp = (reason: string): void => {
    reject(
      new ArticleFileError(`The page ${reason}, which is no ordinary page. Save the article’s text as .txt.`),
    );
  };
  const timer = setTimeout(() => giveUp(`takes longer than ${longest / 1000} seconds to read`), longest);
  worker.on('message', resolve);
  worker.on('error', (error: Error & { code?: string }) => {
    if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') giveUp('takes too much memory to read');
    else reject(error);
  });
  worker.on('exit', () => giveUp('could not be read'));
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
