import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { ReadOutcome } from '../../src/articles/read-outcome.ts';
import { buildArticle } from './build-article.ts';

/** Which files `readPlainArticles` reads. */
export const isPlainArticleFile = (name: string): boolean => /\.(txt|md|jsonl)$/u.test(name);

/**
 * A reader that knows nothing of formats: a file is an article whose blocks are its paragraphs, a first line `# …` its
 * title, a paragraph beginning with `~` furniture. A line of a `.jsonl` file is `{"_id","title","text"}`. What
 * begins with `broken` cannot be read.
 */
export async function* readPlainArticles(path: string): AsyncGenerator<ReadOutcome, void, undefined> {
  const content = await readFile(path, 'utf8').catch((error: Error) => error);
  if (content instanceof Error) {
    yield { kind: 'failure', path, error: content.message };
  } else if (extname(path) !== '.jsonl') {
    yield readOne({ path, source: basename(path), id: basename(path, extname(path)), text: content });
  } else {
    let number = 0;
    for (const line of content.split('\n')) {
      number++;
      if (line === '') continue;
      if (line.startsWith('broken')) {
        yield { kind: 'failure', path: `${path}:${number}`, error: 'broken' };
        continue;
      }
      const { _id: id, title, text } = JSON.parse(line) as { _id: string; title?: string; text: string };
      yield readOne({ path, source: basename(path), id, text, title: title ?? null });
    }
  }
}

interface Source {
  readonly path: string;
  readonly source: string;
  readonly id: string;
  readonly text: string;
  readonly title?: string | null;
}

function readOne({ path, source, id, text, title }: Source): ReadOutcome {
  if (text.startsWith('broken')) return { kind: 'failure', path, error: 'broken' };
  const parts = text.split('\n\n').map((part) => ({
    kind: part.startsWith('~') ? ('furniture' as const) : ('paragraph' as const),
    text: part,
  }));
  const found = title ?? /^# (.*)/u.exec(text)?.[1] ?? null;
  return { kind: 'article', article: buildArticle(parts, { id, source, title: found }) };
}
