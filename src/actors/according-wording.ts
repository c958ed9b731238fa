const FEWEST_USES = 3;

/**
 * How an article says "according to". Machine paraphrases replace it by "in response to", which elsewhere means something else: it
 * counts only in an article that never says "according to" and sets off "in response to" by a comma at least three times.
 *
 * @returns the words in lower case
 */
export function accordingWording(text: string): readonly string[] {
  const isParaphrase =
    !/\baccording to\b/iu.test(text) && (text.match(/, in response to\b/giu)?.length ?? 0) >= FEWEST_USES;
  return isParaphrase ? ['in', 'response', 'to'] : ['according', 'to'];
}
