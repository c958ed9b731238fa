import type { PassageKind } from '../passages/passage.ts';
import { kindFactor } from './weights.ts';

/** A caption or comment is worth more than the article where the question asks for one. */
const WANTED = 1.5;

/** What a passage of a kind is worth, 1 for text of the article itself. */
export function factorOfKind(kind: PassageKind, wanted: ReadonlySet<PassageKind>): number {
  return wanted.has(kind) ? WANTED : kindFactor[kind];
}
