import { actors } from './actors.ts';
import { answering } from './answering.ts';
import { checking } from './checking.ts';
import { finding } from './finding.ts';
import { names } from './names.ts';
import { refusing } from './refusing.ts';
import type { Section } from './section.ts';
import { statements } from './statements.ts';

/** All that can be measured, in the order of the table. */
export function listSections(): readonly Section[] {
  return [finding, answering, refusing, checking, statements, names, actors];
}
