/** Fewer words stand in many places by chance. */
const FEWEST_WORDS = 4;
const MOST = 4;
const QUOTED = /“([^“”]{3,600})”|(?<![\p{L}\p{N}])"([^"\n]{3,600})"(?![\p{L}\p{N}])|«([^«»]{3,600})»/gu;

/** What a message puts between quotation marks, as far as it is long enough to be looked up: the first four. */
export function listQuotations(message: string): readonly string[] {
  return [...message.matchAll(QUOTED)]
    .map(([, curly, straight, angled]) => (curly ?? straight ?? angled ?? '').trim())
    .filter((words) => words.split(/\s+/u).length >= FEWEST_WORDS)
    .slice(0, MOST);
}
