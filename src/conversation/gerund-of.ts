/** One syllable, one short vowel, one consonant: it is doubled. Longer verbs are listed. */
const DOUBLED =
  /^[^aeiou]*[aeiou][bdgklmnprtv]$|(?:mit|fer|gin|cur|pel|trol|get|set|let|hit|cut|put|stop|drop|quit)$/u;

/** The `-ing` form of an English verb: `pause` → `pausing`, `hit` → `hitting`. */
export function gerundOf(verb: string): string {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  if (/[^eoy]e$/u.test(verb)) return `${verb.slice(0, -1)}ing`;
  return DOUBLED.test(verb) ? `${verb}${verb.slice(-1)}ing` : `${verb}ing`;
}
