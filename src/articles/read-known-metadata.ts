import { cleanLine } from './clean-line.ts';
import type { Metadata } from './metadata.ts';
import { parseAuthors } from './parse-authors.ts';
import { parsePublished } from './parse-published.ts';
import { parseWebAddress } from './parse-web-address.ts';

/** Names under which files and sites keep the same thing, the most exact first; in lower case with `_` between words. */
const KEYS = {
  title: ['title', 'headline'],
  outlet: ['outlet', 'publication', 'publisher', 'newspaper', 'site_name', 'site', 'website', 'source'],
  authors: ['authors', 'author', 'by', 'byline', 'writers', 'writer'],
  published: [
    'published',
    'published_at',
    'date_published',
    'datepublished',
    'publish_date',
    'publication_date',
    'pub_date',
    'pubdate',
    'date',
  ],
  url: ['url', 'link', 'canonical_url', 'canonical', 'source_url', 'permalink', 'source'],
} as const;

/** In characters: what is longer is no title and no name. */
const LONGEST_LINE = 1000;

/**
 * What a record (front matter, or a line of a `.jsonl` file) says about its article, under any of the names in common use.
 * Empty values, dates that do not exist and addresses that are not of the web count as unknown.
 */
export function readKnownMetadata(record: Readonly<Record<string, unknown>>): Metadata {
  const values = new Map(
    Object.entries(record).map(([key, value]) => [
      key
        .trim()
        .toLowerCase()
        .replace(/[\s-]+/gu, '_'),
      value,
    ]),
  );
  const first = <T>(keys: readonly string[], read: (value: unknown) => T | null): T | null => {
    for (const key of keys) {
      const found = read(values.get(key));
      if (found !== null) return found;
    }
    return null;
  };
  const briefOf = readOutlet(values.get('brief_of'));
  return {
    ...(briefOf !== null && { briefOf }),
    title: first(KEYS.title, readLine),
    outlet: first(KEYS.outlet, readOutlet),
    authors: first(KEYS.authors, readAuthors) ?? [],
    published: first(KEYS.published, (value) => (typeof value === 'string' ? parsePublished(value) : null)),
    url: first(KEYS.url, (value) => (typeof value === 'string' ? parseWebAddress(value) : null)),
  };
}

function readLine(value: unknown): string | null {
  const line = typeof value === 'string' && value.length <= LONGEST_LINE ? cleanLine(value) : '';
  return line === '' || /^(?:null|none|unknown|n\/a|~)$/iu.test(line) ? null : line;
}

/** "source" is at times the outlet and at times its address. */
function readOutlet(value: unknown): string | null {
  const name = typeof value === 'object' && value !== null && 'name' in value ? value.name : value;
  const line = readLine(name);
  return line === null || /:\/\//u.test(line) ? null : line;
}

function readAuthors(value: unknown): readonly string[] | null {
  const authors = parseAuthors(value);
  return authors.length === 0 ? null : authors;
}
