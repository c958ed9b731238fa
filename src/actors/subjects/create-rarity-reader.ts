import { setImmediate } from 'node:timers/promises';
import type { Library } from '../../library/library.ts';
import { listParagraphs } from '../../passages/list-paragraphs.ts';
import { subjectKey } from './subject-key.ts';

/** How rare the words of some text are in a library: the inverse of the share of paragraphs that have the rarest, as a logarithm. */
export type Rarity = (words: readonly string[]) => number;

/** Reads how rare words are in a library as it is now. */
export type RarityReader = () => Promise<Rarity>;

/** In more articles than these, spread evenly over the library, words are as rare as in all. */
const MOST_ARTICLES = 200;

/** Counts words in the paragraphs of a library when rarity is first asked for, and again when the library has changed. */
export function createRarityReader(library: Pick<Library, 'articles' | 'revision'>): RarityReader {
  let counted: { readonly revision: number; readonly rarity: Promise<Rarity> } | undefined;
  return async () => {
    const revision = await library.revision();
    if (counted?.revision !== revision) counted = { revision, rarity: count(library) };
    return counted.rarity;
  };
}

async function count({ articles }: Pick<Library, 'articles'>): Promise<Rarity> {
  const entries = await articles.list();
  const step = Math.max(1, entries.length / MOST_ARTICLES);
  const found = new Map<string, number>();
  let paragraphs = 0;
  for (let at = 0; at < entries.length; at += step) {
    const article = await articles.read(entries[Math.floor(at)]?.id ?? '');
    if (article === undefined) continue;
    for (const { start, end } of listParagraphs(article)) {
      paragraphs++;
      for (const key of new Set(keysOf(article.text.slice(start, end))))
        found.set(key, (found.get(key) ?? 0) + 1);
    }
    // Somebody else may be waiting for a reply.
    await setImmediate();
  }
  return (words) =>
    Math.max(
      0,
      ...words.map((word) => Math.log((paragraphs + 1) / ((found.get(subjectKey(word)) ?? 0) + 1))),
    );
}

function keysOf(text: string): readonly string[] {
  return (text.match(/\p{L}+(?:[-’']\p{L}+)*/gu) ?? []).map(subjectKey);
}
