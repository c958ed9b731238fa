import type { PageDocument } from './page-node.ts';

/** An object of JSON-LD. */
export type LinkedData = Readonly<Record<string, unknown>>;

/** What leads from an object to others that are as much about the page: a graph, and what the page is mainly about. */
const WAYS = ['@graph', 'mainEntity', 'mainEntityOfPage'] as const;
const DEEPEST = 6;

/**
 * The objects that a page's JSON-LD says of the page itself: those on its top and in its graphs. What stands within an article
 * (comments, reviews, related stories, other pages of a list) is said of something else and left out.
 */
export function listLinkedData(document: PageDocument): readonly LinkedData[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    list(JSON.parse(script.textContent ?? 'null'), DEEPEST),
  );
}

function list(value: unknown, depth: number): readonly LinkedData[] {
  if (depth === 0) return [];
  if (Array.isArray(value)) return value.flatMap((item) => list(item, depth - 1));
  if (!isLinkedData(value)) return [];
  return [value, ...WAYS.flatMap((way) => list(value[way], depth - 1))];
}

/** Whether a value is an object rather than a list or a simple value. */
export function isLinkedData(value: unknown): value is LinkedData {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
