import type { FoundName, NameKind, NameSense } from '../../src/conversation/name-sense.ts';

/** Knows some names, however they are typed. */
export function createDoubleNames(known: Readonly<Record<string, NameKind | null>>): NameSense {
  const names = Object.keys(known).toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(`\\b(?:${names.join('|')})\\b`, 'giu');
  const find = (text: string): readonly FoundName[] =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => {
      const name = names.find((candidate) => candidate.toLowerCase() === found.toLowerCase());
      return { text: found, start: index, kind: known[name ?? ''] ?? null };
    });
  return { findInQuestion: async (text) => find(text), findInQuote: find };
}
