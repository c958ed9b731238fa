import type { Profile } from '../actors/profile/profile.ts';
import type { ActorSection } from './actor-sections.ts';
import { inQuotes } from './in-quotes.ts';

/** What a statement is shown under. */
export interface SubjectMark {
  readonly subject: string;
  /** Whether the statement before it has the same. */
  readonly isContinued: boolean;
}

/** What a statement is shown under that fits no subject. */
const OTHER = 'Other';

/** The subjects that the lines of a section are shown under, one for each line; none where it is not divided by subject. */
export function listSubjects({ statements }: Profile, section: ActorSection): readonly SubjectMark[] {
  if (section !== 'statements' || statements.every(({ subject }) => subject === null)) return [];
  return statements.map(({ subject }, index) => ({
    subject: subject === null ? OTHER : inQuotes(subject),
    isContinued: index > 0 && statements[index - 1]?.subject === subject,
  }));
}
