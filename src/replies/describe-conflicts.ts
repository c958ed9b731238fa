import type { SourceConflict } from '../claims/source-conflict.ts';
import { describeConflict } from './describe-conflict.ts';

/** All that articles tell differently, contradictions first; what has only moved on is not said to differ. */
export function describeConflicts(conflicts: readonly SourceConflict[]): string {
  const differing = conflicts.filter(({ isDevelopment }) => !isDevelopment);
  const moving = conflicts.filter(({ isDevelopment }) => isDevelopment);
  return [
    ...(differing.length === 0 ? [] : ['The sources differ.']),
    ...[...differing, ...moving].map(describeConflict),
  ].join(' ');
}
