import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { z } from 'zod';
import { EvaluationError } from '../evaluation-error.ts';
import { requestKey } from './request-key.ts';

/** What became of requests. */
export interface RecorderCounts {
  /** How many had a reply here, how many were passed on, and how many had none. */
  readonly replayed: number;
  readonly recorded: number;
  readonly missing: number;
  /** Tokens of the requests that got a reply, and of the replies: four characters each, as OpenAI reckons for English. */
  readonly input: number;
  readonly output: number;
}

/** Replies by request. */
export interface Recorder {
  /** An OpenAI-compatible address that gives the recorded replies. */
  readonly baseUrl: string;
  counts(): RecorderCounts;
  close(): Promise<void>;
}

/** What is replayed from, and who is asked what is not there. */
export interface RecorderOptions {
  readonly folder: string;
  /** An OpenAI-compatible endpoint that is asked for replies not recorded yet; `null` where nobody is. */
  readonly endpoint: { readonly baseUrl: string; readonly apiKey: string | null } | null;
}

const FILE = 'replies.jsonl';
const line = z.object({ key: z.string(), reply: z.string() });
const text = z.union([
  z.string(),
  z.array(z.object({ text: z.string() })).transform((parts) => parts.map((part) => part.text).join('')),
]);
const body = z.looseObject({
  model: z.string(),
  stream: z.boolean().optional(),
  messages: z.array(z.object({ role: z.string(), content: text })),
});
const completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string().nullish() }) })).min(1),
});

/**
 * Starts a server on this machine that replies from a file `replies.jsonl` in a folder. With an endpoint, what is not there yet is asked of it and written down: a hash of the request, and the reply. Without, such
 * a request fails.
 *
 * @throws {EvaluationError} where the file is there and cannot be read
 */
export async function createRecorder({ folder, endpoint }: RecorderOptions): Promise<Recorder> {
  const replies = await readReplies(join(folder, FILE), endpoint === null);
  const counts = { replayed: 0, recorded: 0, missing: 0, input: 0, output: 0 };

  const reply = async (request: z.infer<typeof body>): Promise<string | null> => {
    const key = requestKey(request);
    const known = replies.get(key);
    if (known !== undefined) {
      counts.replayed++;
      return known;
    }
    const made = endpoint === null ? null : await askEndpoint(request, endpoint);
    if (made === null) {
      counts.missing++;
      return null;
    }
    counts.recorded++;
    replies.set(key, made);
    await mkdir(folder, { recursive: true });
    await appendFile(join(folder, FILE), `${JSON.stringify({ key, reply: made })}\n`);
    return made;
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const parsed = body.safeParse(await readBody(request));
    if (!parsed.success) return sendError(response, 400, 'No chat request.');
    const content = await reply(parsed.data);
    if (content === null) return sendError(response, 404, 'No reply to this request is recorded.');
    const usage = estimateUsage(content, parsed.data);
    counts.input += usage.prompt_tokens;
    counts.output += usage.completion_tokens;
    sendReply(response, { content, usage }, parsed.data);
  };
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) =>
      sendError(response, 502, error instanceof Error ? error.message : String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    counts: () => ({ ...counts }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readReplies(path: string, mustExist: boolean): Promise<Map<string, string>> {
  let content: string;
  try {
    content = await readFile(path, 'utf8');
  } catch (error) {
    if (mustExist)
      throw new EvaluationError(`There are no recorded replies at ${path}. Record some with --record first.`);
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return new Map();
  }
  const rows = content.split('\n').filter((row) => row.trim() !== '');
  return new Map(
    rows.map((row, at) => {
      try {
        const { key, reply } = line.parse(JSON.parse(row));
        return [key, reply] as const;
      } catch {
        throw new EvaluationError(`Line ${at + 1} of ${path} is no recorded reply. Remove it.`);
      }
    }),
  );
}

async function askEndpoint(
  request: z.infer<typeof body>,
  { baseUrl, apiKey }: NonNullable<RecorderOptions['endpoint']>,
): Promise<string | null> {
  const response = await fetch(`${baseUrl}/chat/completions`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(apiKey !== null && { authorization: `Bearer ${apiKey}` }),
    },
    body: JSON.stringify({ ...request, stream: false, stream_options: undefined }),
  });
  if (!response.ok) return null;
  const parsed = completion.safeParse(await response.json());
  return parsed.success ? (parsed.data.choices[0]?.message.content ?? null) : null;
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  let content = '';
  for await (const chunk of request.setEncoding('utf8')) content += String(chunk);
  try {
    return JSON.parse(content);
  } catch {
    return null;
  }
}

function sendError(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ error: { message } }));
}

function estimateUsage(content: string, { messages }: z.infer<typeof body>) {
  const input = Math.ceil(messages.reduce((sum, message) => sum + message.content.length, 0) / 4);
  const output = Math.ceil(content.length / 4);
  return { prompt_tokens: input, completion_tokens: output, total_tokens: input + output };
}

function sendReply(
  response: ServerResponse,
  { content, usage }: { readonly content: string; readonly usage: ReturnType<typeof estimateUsage> },
  { model, stream }: z.infer<typeof body>,
): void {
  const base = { id: 'recorded', created: 0, model };
  const message = { role: 'assistant', content };
  if (stream !== true) {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify({
        ...base,
        object: 'chat.completion',
        usage,
        choices: [{ index: 0, finish_reason: 'stop', message }],
      }),
    );
    return;
  }
  const send = (chunk: object) =>
    response.write(`data: ${JSON.stringify({ ...base, object: 'chat.completion.chunk', ...chunk })}\n\n`);
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  send({ choices: [{ index: 0, delta: message, finish_reason: null }] });
  send({ choices: [{ index: 0, delta: {}, finish_reason: 'stop' }], usage });
  response.end('data: [DONE]\n\n');
}
