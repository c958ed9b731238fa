import { cleanLine } from './clean-line.ts';

const PLACEHOLDERS =
  /^(?:by|unknown|n\/?a|none|null|admin(?:istrator)?|author|authors|anonymous|[^\p{L}]*)$/iu;
const LONGEST_NAME = 80;
const MOST_AUTHORS = 20;
/** In characters, for all names together. */
const LONGEST = 2000;
const SUFFIX = /^(?:jr|sr|i{2,3}|iv|ph\.?d|m\.?d)\.?$/iu;
/** A list of objects with a list of names. */
const DEEPEST = 3;

/**
 * The authors' names in a piece of metadata: "Jane Doe", "By Jane Doe and John Roe", a list of either, or a list of objects
 * with a `name`. Addresses and placeholders ("admin", "N/A") are no names.
 */
export function parseAuthors(value: unknown): readonly string[] {
  const names = listStrings(value, DEEPEST).flatMap(splitNames);
  return [...new Set(names)].slice(0, MOST_AUTHORS);
}

function listStrings(value: unknown, depth: number): readonly string[] {
  if (typeof value === 'string') return value.length <= LONGEST ? [value] : [];
  if (depth === 0) return [];
  if (Array.isArray(value)) return value.flatMap((item) => listStrings(item, depth - 1));
  if (typeof value === 'object' && value !== null && 'name' in value)
    return listStrings(value.name, depth - 1);
  return [];
}

/** One family name, or several before one given name: "O'Brien, Kate", "García López, María", "Doe, Jane Q." */
const REVERSED =
  /^(?:\p{L}[\p{L}\p{M}’'-]*, \p{L}[\p{L}\p{M}.’'-]*(?: (?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}’'-]*))?|(?:\p{L}[\p{L}\p{M}’'-]* ){1,3}\p{L}[\p{L}\p{M}’'-]*, \p{Lu}\p{Ll}[\p{L}\p{M}’'-]*)$/u;
/** What stands for nobody in particular makes one name with what is before it: "Courier Staff and Agencies". */
const NOBODY =
  /^(?:staff|(?:news |wire )?agenc(?:y|ies)|wires?|wire services?|correspondents?|reporters?|editors?|others)$/iu;
const ORGANISATION =
  /^(?:[A-Z]{2,6}|Reuters|Bloomberg|Xinhua)$|\b(?:News|Press|Times|Post|Agency|Service|Journal|Herald|Tribune|Media|Network|TV|Radio)$/u;

function splitNames(text: string): readonly string[] {
  const line = cleanLine(text).replace(/^by:?\s+/iu, '');
  const [, given = ''] = line.split(', ');
  if (REVERSED.test(line) && !ORGANISATION.test(given) && !SUFFIX.test(given)) return [line];
  const parts = line.split(
    /\s*(?:;|\||,(?!\s*(?:jr|sr|i{2,3}|iv|ph\.?d|m\.?d)\b)(?:\s+and\b)?)\s*|\s+(?:and|&)\s+/iu,
  );
  if (parts.length > 1 && parts.some((part) => NOBODY.test(part))) return isName(line) ? [line] : [];
  return parts.filter(isName);
}

function isName(part: string): boolean {
  return part.length <= LONGEST_NAME && !PLACEHOLDERS.test(part) && !/:\/\/|@|^www\./u.test(part);
}
