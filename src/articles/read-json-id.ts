import { ArticleFileError } from './article-file-error.ts';

/** In characters. Ids are shown in citations and typed in commands. */
const LONGEST = 200;

/**
 * The id of an article in a `.jsonl` file: its `_id`, a string or a number.
 *
 * @param absent the id where there is none
 * @throws ArticleFileError when there is an `_id` that cannot be one
 */
export function readJsonId(value: unknown, absent: string): string {
  if (value === undefined || value === null) return absent;
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') {
    throw new ArticleFileError(
      `The "_id" is ${describe(value)}. Make it a string or a number, or leave it out.`,
    );
  }
  const id = value.trim();
  if (id === '' || id.length > LONGEST || /\p{Cc}|\p{Cs}/u.test(id)) {
    throw new ArticleFileError(
      `The "_id" is empty, longer than ${LONGEST} characters, or has control characters in it. Write a short one, or leave it out.`,
    );
  }
  return id;
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'boolean' ? 'true or false' : 'an object';
}
