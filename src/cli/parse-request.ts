import { z } from 'zod';
import { parseMoment } from './parse-moment.ts';

/** A question or a search, as it came in on one line. */
export interface Request {
  /** As it was given, or the number of its line. */
  readonly id: string | number;
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
  /** When it is asked; `undefined` stands for now. */
  readonly askedAt: Date | undefined;
}

/** A line that cannot be read. */
export interface RequestProblem {
  /** `null` where the line does not tell. */
  readonly id: string | number | null;
  /** Counted from 1. */
  readonly line: number;
  /** A sentence that names the line, what is wrong with it, and what should be there. */
  readonly error: string;
}

/** In characters: more is no question, and would only take long to read. */
const LONGEST = 4_000;

const id = z.union([z.string(), z.number()], { error: '“id” is neither text nor a number' });
const text = (name: string) => z.string({ error: `“${name}” is no text` });
const schema = z.object(
  {
    id: id.optional(),
    _id: id.optional(),
    question: text('question').optional(),
    text: text('text').optional(),
    date: text('date').optional(),
  },
  { error: 'it is no JSON object' },
);

/**
 * Reads a line of standard input: plain text, or a JSON object with `question` or `text`, and perhaps `id` and `date`.
 *
 * @param line not empty
 * @param number of the line, counted from 1
 */
export function parseRequest(line: string, number: number): Request | RequestProblem {
  const problem = (what: string, known: string | number | null = null): RequestProblem => ({
    id: known,
    line: number,
    error: `Line ${number} cannot be read: ${what}.`,
  });
  const plain = line.trim();
  if (plain.length > LONGEST) return problem(`it has more than ${LONGEST} characters; shorten it`);
  if (!plain.startsWith('{')) return { id: String(number), line: number, text: plain, askedAt: undefined };
  const parsed = schema.safeParse(parseJson(plain));
  if (!parsed.success) {
    return problem(parsed.error.issues.map(({ message }) => message).join(', '));
  }
  const { date } = parsed.data;
  const given = parsed.data.id ?? parsed.data._id;
  const asked = (parsed.data.question ?? parsed.data.text ?? '').trim();
  if (asked === '') return problem('it has neither “question” nor “text”', given ?? null);
  const askedAt = date === undefined ? undefined : parseMoment(date);
  if (date !== undefined && askedAt === undefined)
    return problem(`“date” is no date such as 2024-09-06, but “${date}”`, given ?? null);
  return { id: given ?? String(number), line: number, text: asked, askedAt };
}

/** Anything that is no JSON is no object either. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
