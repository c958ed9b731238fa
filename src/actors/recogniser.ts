import type { Article } from '../articles/article.ts';
import type { Recognition } from '../library/recognition.ts';

/** Finds who acts in an article and who says what. */
export interface Recogniser {
  /** Names the way it finds, and changes with every change of what it finds. */
  readonly id: string;
  recognise(article: Article): Promise<Omit<Recognition, 'recogniser'>>;
}
