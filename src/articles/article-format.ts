/** How an article file is read. */
export interface ArticleFormat {
  readonly kind: 'text' | 'markdown' | 'page' | 'web-archive' | 'document' | 'json-lines';
  /** Whether the file is compressed (`.gz` behind the extension). */
  readonly gzipped: boolean;
  /** In small letters and without the full stop: `pdf`. */
  readonly extension: string;
  /** The file's name without its extensions: the article's id. */
  readonly stem: string;
}

const KINDS = new Map<string, ArticleFormat['kind']>([
  ['txt', 'text'],
  ['md', 'markdown'],
  ['html', 'page'],
  ['htm', 'page'],
  ['xhtml', 'page'],
  ['mhtml', 'web-archive'],
  ['mht', 'web-archive'],
  ['pdf', 'document'],
  ['docx', 'document'],
  ['jsonl', 'json-lines'],
]);

/**
 * The format a file's extension announces; `null` where it announces none that is read. Upper and lower case are the same.
 *
 * @param name the file's name, without folders
 */
export function articleFormat(name: string): ArticleFormat | null {
  const [, stem, extension, gz] = /^(.+?)\.([a-z]+)(\.gz)?$/isu.exec(name) ?? [];
  const kind = KINDS.get(extension?.toLowerCase() ?? '');
  if (stem === undefined || kind === undefined) return null;
  return { kind, gzipped: gz !== undefined, extension: extension?.toLowerCase() ?? '', stem };
}
