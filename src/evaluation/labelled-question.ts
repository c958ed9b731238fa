/** A question of which it is known whether and where its library answers it. */
export interface LabelledQuestion {
  readonly id: string;
  readonly text: string;
  /** When it is asked, ISO 8601; `null` if that is not told. */
  readonly askedAt: string | null;
  readonly isAnswerable: boolean;
  /** Whether a sentence of an article answers it. */
  readonly isAnswer: (articleId: string, sentence: string) => boolean;
  /** What must not be split between folds: questions about one article. */
  readonly group: string;
}
