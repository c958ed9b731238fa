import { JSONRepairError, jsonrepair } from 'jsonrepair';

/** How JSON begins, so that brackets in prose are passed over: `{"a`, `{}`, `{a:`, `[1`, `["`. */
const START = /\{\s*(?:["'}]|[A-Za-z_]\w*\s*:)|\[\s*(?:["'{[\]]|-?\d|true\b|false\b|null\b)/gu;
/** What is looked into when what surrounds it is no JSON; a text of nothing but brackets would take for ever. */
const MOST_FAULTS = 50;
const FENCE = /\s*`{3,}\s*$/u;

/** Deeper than any reply; what repairs JSON would run out of stack. */
const DEEPEST = 100;

/** A value that stands in a text. */
export interface JsonValue {
  readonly value: unknown;
  /** Whether all brackets were there. */
  readonly isClosed: boolean;
}

/**
 * The JSON values that stand in a text one after the other, outermost ones only. Commas too many, single quotation marks, comments and
 * constants of Python are repaired, and brackets missing at the very end are put there.
 *
 * @returns none at all where the text breaks off inside a string: what is missing cannot be guessed, and what stands before may be a draft
 */
export function listJsonValues(text: string): readonly JsonValue[] {
  const values: JsonValue[] = [];
  let faults = 0;
  START.lastIndex = 0;
  for (let from = 0; faults < MOST_FAULTS; ) {
    START.lastIndex = from;
    const start = START.exec(text)?.index;
    if (start === undefined) break;
    const { end, isHopeless } = findEnd(text, start);
    if (isHopeless) return [];
    const value = parse(end === null ? text.slice(start).replace(FENCE, '') : text.slice(start, end));
    if (value !== undefined) values.push({ value, isClosed: end !== null });
    else faults++;
    from = value === undefined ? start + 1 : (end ?? text.length);
  }
  return values;
}

interface End {
  /** Behind the bracket that closes; `null` where none does. */
  readonly end: number | null;
  /** It breaks off inside a string, or is nested too deep. */
  readonly isHopeless: boolean;
}

function findEnd(text: string, start: number): End {
  const isSingleQuoted = /^.\s*'/su.test(text.slice(start, start + 20));
  let depth = 0;
  let quote: string | null = null;
  for (let at = start; at < text.length; at++) {
    const sign = text.charAt(at);
    if (quote !== null) {
      if (sign === '\\') at++;
      else if (sign === quote) quote = null;
    } else if (sign === '"' || (isSingleQuoted && sign === "'")) quote = sign;
    else if (sign === '{' || sign === '[') {
      if (++depth > DEEPEST) return { end: null, isHopeless: true };
    } else if ((sign === '}' || sign === ']') && --depth === 0) return { end: at + 1, isHopeless: false };
  }
  return { end: null, isHopeless: quote !== null };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  try {
    return JSON.parse(jsonrepair(text));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof JSONRepairError) return undefined;
    throw error;
  }
}
