/** Who is speaking in a quote, as far as the article says so. */
export interface Attribution {
  /** The speaker's fullest name in the article, where it makes certain who is meant; `null` for unnamed and uncertain ones. */
  readonly speaker: string | null;
  /** The speaker as printed where the statement is made: "Kirby", "he", "one senior administration official"; `null` if not stated. */
  readonly speakerText: string | null;
  /** The word that attributes: "said", "warned", "according to". */
  readonly cue: string | null;
  /** Whether the words are the speaker's own, between quotation marks; otherwise the article reports them. */
  readonly direct: boolean;
}
