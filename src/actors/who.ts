import type { Name } from './name.ts';

/** Who is meant by a phrase where it stands. */
export interface Who {
  /** What to call them: the fullest name the article gives, or `null` where it is not certain. */
  readonly text: string | null;
  /** The person, if it is one by name. */
  readonly person: Name | null;
  /** Whether a name is printed or meant, even if it is not certain whose. */
  readonly isNamed: boolean;
  /** Whether it can be one person, named or not: a pronoun that follows may mean them. */
  readonly isHuman: boolean;
}
