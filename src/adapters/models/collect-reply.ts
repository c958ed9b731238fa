import { isRefusal } from './read-refusal.ts';
import { readUsage, type ToldUsage } from './read-usage.ts';

/** What has come of a reply. */
export interface Collected {
  readonly text: string;
  /** What the model thought aloud, where that comes apart. */
  readonly reasoning: string;
  /** The arguments of a tool that it called instead of replying. */
  readonly call: string;
  /** Its own words for that it will not. */
  readonly refusal: string;
  readonly finish: string | null;
  readonly usage: ToldUsage;
  /** An error that came instead of the rest. */
  readonly error: unknown;
  /** Whether there was anything that a reply has. */
  readonly hasChoices: boolean;
}

/** Gathers a reply out of the values of a body. */
export interface ReplyCollector {
  /** @returns what this value added to */
  add(value: unknown): 'text' | 'reasoning' | null;
  collected(): Collected;
}

type Fields = Readonly<Record<string, unknown>>;

/** Fields for thoughts: `reasoning`, `reasoning_content`, `thinking`, `thought` … */
const THOUGHT = /reason|think|thought/iu;
/** Fields of a part that hold no text of the model's. */
const LABELS: ReadonlySet<string> = new Set(['type', 'id', 'format', 'signature', 'index']);
const DEEPEST = 4;

/** Takes whole replies and their pieces, in the forms that compatible endpoints send. */
export function createReplyCollector(): ReplyCollector {
  let [text, reasoning, call, refusal] = ['', '', '', ''];
  let finish: string | null = null;
  let usage: ToldUsage = { input: null, output: null };
  let error: unknown = null;
  let hasChoices = false;

  const addMessage = (message: Fields, isPiece: boolean): 'text' | 'reasoning' | null => {
    const content = readContent(message['content']);
    const thought = content.reasoning || readThought(message);
    // A whole message behind its pieces repeats them.
    text = isPiece || text === '' || !content.text.startsWith(text) ? text + content.text : content.text;
    reasoning += thought;
    call += readCall(message);
    refusal += readText(message['refusal']);
    if (content.text !== '') return 'text';
    return thought === '' ? null : 'reasoning';
  };

  return {
    add(value) {
      if (!isFields(value)) return null;
      if (isRefusal(value) || isPresent(value['error'])) {
        error ??= value;
        return null;
      }
      usage = merge(usage, readUsage(value['usage'] ?? fieldsOf(value['x_groq'])['usage'] ?? value));
      const choice = Array.isArray(value['choices']) ? value['choices'].find(isFirst) : value;
      if (!isFields(choice)) return null;
      if (isPresent(choice['error'])) error ??= choice;
      usage = merge(usage, readUsage(choice['usage']));
      const ended = choice['finish_reason'] ?? choice['stop_reason'] ?? choice['done_reason'];
      if (typeof ended === 'string' && ended !== '') finish = ended;
      const { delta, message } = choice;
      hasChoices ||= isFields(delta) || isFields(message);
      if (isFields(delta)) return addMessage(delta, true);
      return isFields(message) ? addMessage(message, isFields(value['message'])) : null;
    },
    collected: () => ({ text, reasoning, call, refusal, finish, usage, error, hasChoices }),
  };
}

function readContent(content: unknown): { readonly text: string; readonly reasoning: string } {
  const parts: readonly unknown[] = Array.isArray(content) ? content : [content];
  let [text, reasoning] = ['', ''];
  for (const part of parts) {
    if (!isFields(part)) text += readText(part);
    else if (THOUGHT.test(String(part['type']))) reasoning += readDeep(part);
    else text += readDeep(part['text'] ?? part['content'] ?? part['value']);
  }
  return { text, reasoning };
}

/** The first field of thoughts that holds any; some endpoints send the same in two. */
function readThought(message: Fields): string {
  for (const [key, value] of Object.entries(message)) {
    const thought = THOUGHT.test(key) ? readDeep(value) : '';
    if (thought !== '') return thought;
  }
  return '';
}

function readCall(message: Fields): string {
  const calls: readonly unknown[] = Array.isArray(message['tool_calls']) ? message['tool_calls'] : [];
  return [...calls.map((own) => fieldsOf(own)['function']), message['function_call']]
    .map((own) => fieldsOf(own)['arguments'])
    .map((own) => (isFields(own) ? JSON.stringify(own) : readText(own)))
    .join('');
}

/** All text inside a part, however it is nested. */
function readDeep(value: unknown, depth = 0): string {
  if (typeof value === 'string') return value;
  if (depth > DEEPEST) return '';
  if (Array.isArray(value)) return value.map((own) => readDeep(own, depth + 1)).join('');
  if (!isFields(value)) return '';
  return Object.entries(value)
    .map(([key, own]) => (LABELS.has(key) ? '' : readDeep(own, depth + 1)))
    .join('');
}

function merge(before: ToldUsage, now: ToldUsage): ToldUsage {
  return { input: now.input ?? before.input, output: now.output ?? before.output };
}

function isFirst(choice: unknown): boolean {
  return isFields(choice) && (choice['index'] ?? 0) === 0;
}

function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

function readText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
