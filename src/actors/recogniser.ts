import type { Article } from '../articles/article.ts';
import type { Recognition } from '../library/recognition.ts';

/** Finds who acts in an article and who says what. */
export interface Recogniser {
  /** Names the way it finds, and changes with every change of what it finds. */
  readonly id: string;
  recognise(article: Article, signal?: AbortSignal): Promise<Recognised>;
}

/** What was found in an article. */
export interface Recognised extends Omit<Recognition, 'recogniser'> {
  /** What it was found by, where that is not the recogniser itself but what it falls back on: to be recognised anew some time. */
  readonly foundBy?: string;
}
