/**
 * What a word does to what a sentence says, wherever it stands:
 *
 * - `possible`, `perhaps`, `necessary`, `condition`: it may be, by a verb or another word, must be, or hangs on something; `never`;
 * - `about`, `more`, `less`, `all`, `some`, `only`: how much of it;
 * - `before`, `after`: when;
 * - `attribution`: somebody says so; `denial`: somebody turns something down or says that it is not so.
 */
export const markerKinds = [
  'possible',
  'perhaps',
  'never',
  'necessary',
  'condition',
  'about',
  'more',
  'less',
  'all',
  'some',
  'only',
  'before',
  'after',
  'attribution',
  'denial',
] as const;

/** One of them. */
export type MarkerKind = (typeof markerKinds)[number];

/**
 * The closed classes of words of a language that checking a translation takes, as data. Lists are of phrases, with commas between them. Words in plain letters stand for those
 * with accents, too; those with accents or a capital letter only for themselves. `*` at the end of a word stands for any ending, `..` for a few words between, `#` for a figure;
 * `~` before a phrase says that it means something else as often, `!` that nothing in it counts.
 */
export interface LanguageWords {
  /** ISO 639-1. */
  readonly code: string;
  readonly markers: Readonly<Record<MarkerKind, string>>;
  readonly negation: {
    /** Negate by themselves, and swallow `second` and `weak` words behind them: "no … nunca" negates once. */
    readonly first: string;
    readonly second: string;
    /** Negate only behind one of the others: "ne … plus". */
    readonly weak: string;
    /** What has a negation in it and negates nothing: "a meno che … non". */
    readonly idle: string;
    /** Whether a `first` word negates with no other behind it, as "ne" does not. */
    readonly isFirstEnough: boolean;
  };
  /** Verbs in the conditional, which makes things possible: "sería". */
  readonly conditional: RegExp | null;
  /** Zero to twenty, then thirty to ninety in tens; `/` between two ways to write one. */
  readonly numbers: string;
  /** How tens and units become one word: `unit-first` ("dreiundvierzig") or `tens-first` ("quarantatré"), with what between; `null` where they stay apart. */
  readonly compound: { readonly order: 'unit-first' | 'tens-first'; readonly joint: string } | null;
  /** What a number is multiplied with, by words. */
  readonly scales: Readonly<Record<string, number>>;
  /** Dozens, hundreds, thousands, millions, billions of things without a number, then hundreds of thousands where that is one word; `/` between two ways to write one. */
  readonly vague: string;
  /** What means "both" by a word for two, which is no figure then. */
  readonly pairs: string;
  readonly percent: string;
  /** By sign: `$`, `€`, `£`. */
  readonly currencies: Readonly<Record<string, string>>;
  /** Words that a sentence may begin with and that are no names. */
  readonly openers: string;
  /** Endings that nouns of the language have and foreign names seldom do. */
  readonly noun: RegExp;
  /** Whether nouns have a capital letter. */
  readonly hasCapitalNouns: boolean;
  /** What belongs to countries and their people, by the ISO 3166 code of the country. */
  readonly people: Readonly<Record<string, string>>;
  /** Names that have another form in this language, by their English form in lower case. */
  readonly exonyms: Readonly<Record<string, string>>;
  /** Words that speak to a reader or of what a model is told. */
  readonly reader: string;
}
