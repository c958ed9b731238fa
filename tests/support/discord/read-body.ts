import type { IncomingMessage } from 'node:http';
import { apiErrors } from './api-errors.ts';
import { discordLimits } from './discord-limits.ts';
import type { UploadedFile } from './uploaded-file.ts';

/** What a request carries. */
export interface RequestBody {
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
}

/**
 * Reads JSON, or a form with JSON in `payload_json` and files in `files[0]`, `files[1]` …
 *
 * @throws {ApiError} where it is neither, or too large
 */
export async function readBody(request: IncomingMessage): Promise<RequestBody> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  if (bytes.length > discordLimits.requestBytes) throw apiErrors.tooLarge();
  if (bytes.length === 0) return { body: undefined, files: [] };
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) return { body: parse(bytes.toString()), files: [] };
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  const files: UploadedFile[] = [];
  for (const [name, value] of form) {
    const id = /^files\[(\d+)\]$/u.exec(name)?.[1];
    if (id === undefined || typeof value === 'string') continue;
    const content = new Uint8Array(await value.arrayBuffer());
    files.push({
      id,
      name: value.name,
      contentType: value.type || 'application/octet-stream',
      bytes: content,
    });
  }
  const payload = form.get('payload_json');
  return { body: typeof payload === 'string' ? parse(payload) : {}, files };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw apiErrors.invalidJson();
  }
}
