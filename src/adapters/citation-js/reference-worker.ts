import { parentPort } from 'node:worker_threads';
import type { BibliographicItem } from '../../citations/bibliographic-item.ts';
import type { ManualStyle } from '../../citations/reference-formatter.ts';
import { writeReferences } from './write-references.ts';

/** What the thread is asked. */
export interface ReferenceRequest {
  readonly number: number;
  readonly items: readonly BibliographicItem[];
  readonly style: ManualStyle;
}

/** What it answers: the text, or what went wrong. */
export type ReferenceResponse =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly failure: string };

const port = parentPort;
port?.on('message', ({ number, items, style }: ReferenceRequest) => {
  port.postMessage(respond({ number, items, style }));
});

function respond({ number, items, style }: ReferenceRequest): ReferenceResponse {
  try {
    return { number, text: writeReferences(items, style) };
  } catch (error) {
    return { number, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
