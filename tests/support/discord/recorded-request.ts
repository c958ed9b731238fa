import type { UploadedFile } from './uploaded-file.ts';

/** A request as the bot made it, with what came of it. */
export interface RecordedRequest {
  readonly method: string;
  /** Without host and version: `/channels/1/messages`. */
  readonly path: string;
  /** As in Discord's description of its API: `/channels/{channel_id}/messages`; `null` where there is no such route. */
  readonly route: string | null;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
  /** Milliseconds since 1970, on the clock of our Discord. */
  readonly at: number;
  status: number;
  /** What was answered. */
  answer: unknown;
}
