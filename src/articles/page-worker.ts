import { parentPort, workerData } from 'node:worker_threads';
import { ArticleFileError } from './article-file-error.ts';
import { extractPageHere } from './extract-page-here.ts';

/** What the thread is given and what it answers; see `extractPageApart`. */
export interface PageRequest {
  readonly html: string;
  readonly url: string | null;
}

/** The page, or why there is none. */
export type PageResponse =
  | { readonly page: Awaited<ReturnType<typeof extractPageHere>> }
  | { readonly failure: string };

const { html, url }: PageRequest = workerData;

async function respond(): Promise<PageResponse> {
  try {
    return { page: await extractPageHere(html, url) };
  } catch (error) {
    // An error keeps its class only within a thread.
    if (error instanceof ArticleFileError) return { failure: error.message };
    throw error;
  }
}

parentPort?.postMessage(await respond());
