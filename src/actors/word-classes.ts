/** Small closed classes of English words that the reading of phrases and clauses asks for, as tests of a word in lower case. */
export const wordClasses = {
  isPersonalPronoun: (lower: string): boolean => /^(?:i|he|she|they|we|you|it)$/u.test(lower),
  isPossessive: (lower: string): boolean => /^(?:his|her|their|its|my|our|your|whose)$/u.test(lower),
  isReflexive: (lower: string): boolean => /^(?:him|her|it|them)sel(?:f|ves)$/u.test(lower),
  /** The mark of the genitive: "Israel’s", "the workers’". */
  isGenitive: (lower: string): boolean => /^['’]s?$/u.test(lower),
  isCoordinating: (lower: string): boolean => /^(?:and|or|&)$/u.test(lower),
  /** A word that can stand for somebody without a noun: "others said". */
  isStandIn: (lower: string): boolean =>
    /^(?:others|some|many|most|several|few|both|critics|one|another|all|those|everyone|nobody|no|none|each|this|that|these)$/u.test(
      lower,
    ),
  isDay: (lower: string): boolean =>
    /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight)$/u.test(lower),
  /** A noun or name of time, as it stands beside a verb without a preposition: "said Monday", "last week". */
  isTime: (lower: string): boolean =>
    /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|days?|weeks?|months?|years?|morning|afternoon|evening|night|january|february|march|april|may|june|july|august|september|october|november|december)$/u.test(
      lower,
    ),
};
