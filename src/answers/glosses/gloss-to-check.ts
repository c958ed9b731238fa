/** A sentence of a model's own, and what it must not say more than. */
export interface GlossCheck {
  readonly gloss: string;
  /** In the articles' language. */
  readonly question: string;
  readonly quotes: readonly GlossSource[];
}

/** A quote as a gloss is held to it. */
export interface GlossSource {
  readonly text: string;
  /** Who says it, and who is meant by its "he", as code knows; the outlet. */
  readonly names: readonly string[];
  /** Whether its words are somebody's own. */
  readonly isDirect: boolean;
  /** The text of its article, which tells what a surname's given name is. */
  readonly article: string;
}
