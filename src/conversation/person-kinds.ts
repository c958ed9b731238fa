import type { NameKind } from './name-sense.ts';

/** The kinds of names that people bear. */
export const personKinds: ReadonlySet<NameKind | null> = new Set<NameKind>(['man', 'woman', 'person']);
