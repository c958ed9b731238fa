/**
 * What is known of a sentence that may answer a question, as numbers from 0 to 1 (shares, flags). The names are those in the model files.
 */
export const features = [
  /** Coverage of the question by the very words, by related ones too, of all that is no name, likewise in the very form, and with what stands around the sentence. */
  'exact',
  'soft',
  'plain',
  'form',
  'context',
  /** Coverage by the best fourteen words in a row. */
  'window',
  /** Share of the question's neighbouring words that are near each other here, too. */
  'pairs',
  /** Share of the names that are there, with what stands around, in the sentences before where there is a pronoun, and anywhere in the article; of the figures that are there. */
  'names',
  'namesAround',
  'namesRecent',
  'namesArticle',
  'numbers',
  /** A phrase the question quotes is there word for word. */
  'phrase',
  /** Coverage by the article's title. */
  'title',
  /** The kind of thing asked for is there and not in the question; for somebody, also by two names in a row. */
  'hasNumber',
  'hasTime',
  'hasPerson',
  'hasFullName',
  'hasPlace',
  'hasReason',
  'hasDefinition',
  'hasStatement',
  /** What the question measures is given in its unit: an age, a duration, a sum. */
  'hasUnit',
  /** The noun that says what is asked for is there; a figure stands before it, where it is counted. */
  'asked',
  'counted',
  /** It is near to words of the question: 1 / (1 + words between). */
  'near',
  /** Somebody whom the question names is speaking, or the question asks who speaks and the sentence says so. */
  'speaker',
  /** The score of the passage and of its article's best one, as shares of the best; whether it is the best. */
  'passage',
  'article',
  'best',
  /** It opens the article, is a heading, a caption, a reader's comment or a credit. */
  'opening',
  'heading',
  'caption',
  'comment',
  'credit',
  /** That kind of text is what the question asks for. */
  'wantedKind',
  /** It has fewer than six words; words as a share of sixty. */
  'short',
  'length',
  /** It begins with a pronoun or a conjunction; it is a question itself. */
  'leaning',
  'question',
  /** The question is negated and the sentence is not; a word that is missing has its opposite there. */
  'negation',
  'opposite',
] as const;

export type Feature = (typeof features)[number];

/** The features of one sentence. */
export type FeatureValues = Readonly<Record<Feature, number>>;
