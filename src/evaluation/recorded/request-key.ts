import { createHash } from 'node:crypto';

/** The part of a request that decides its reply. */
export interface RecordedRequest {
  readonly messages: readonly { readonly role: string; readonly content: string }[];
}

/** Marks between data and orders are made anew for each request. */
const MARKER = /=== [0-9a-f]{24} ===/gu;

/** What a request is known by again: a hash of its messages, without what differs between two requests for the same thing. Nothing of them can be read from it. */
export function requestKey({ messages }: RecordedRequest): string {
  const plain = messages.map(({ role, content }) => [role, content.replaceAll(MARKER, '===')]);
  return createHash('sha256').update(JSON.stringify(plain)).digest('hex').slice(0, 32);
}
