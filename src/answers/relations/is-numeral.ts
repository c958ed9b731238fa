const NUMERAL =
  /^(?:\p{N}.*|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|half|several|none|no)$/u;

/** Whether a folded word is a figure or a word for one. */
export function isNumeral(word: string): boolean {
  return NUMERAL.test(word);
}
