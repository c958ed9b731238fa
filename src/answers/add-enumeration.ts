import type { Comparison } from './comparison.ts';
import type { RankedCandidate } from './ranked-candidate.ts';

/** Asks for several things: "the three stages", "which conditions", "name all reasons". */
const SEVERAL =
  /\b(?:two|three|four|five|six|seven|[2-9]|all|list|name|both|several) (?:(?!of\b)\p{L}+ ){0,2}\p{L}+s\b|\b(?:which|what) (?:\p{L}+ ){0,3}(?:stages|phases|steps|conditions|reasons|points|demands|parts|components|questions|goals|aims|options|obstacles|stumbling blocks|measures|ways|problems|issues|disputes|elements)\b/iu;
const OPENING = String.raw`^[\s“"'‘(]*(?:and |but )?(?:(?:in|on|as|at|during|for) )?(?:(?:the|its|a|his|her|their) )?`;
/** The beginnings of the things in their order; the last one may be called so whatever its number. */
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'].map(
  (ordinal) => new RegExp(`${OPENING}${ordinal}(?:ly)?\\b`, 'iu'),
);
const LAST = new RegExp(`${OPENING}(?:last|final)(?:ly)?\\b`, 'iu');
/** In characters, of all the things. */
const MOST_CHARACTERS = 900;
/** So many sentences lie at most from one thing to the next. */
const FARTHEST = 10;

/**
 * Quotes an enumeration to its end where several things are asked for: "In the first stage … In the second … In the third", whatever is said of each between them. It is found by the best sentence or the one
 * behind it, if that begins with the first thing or a later one.
 *
 * @param chosen the quotes, best first
 * @param ranked all candidates of the question
 */
export function addEnumeration(
  chosen: readonly RankedCandidate[],
  ranked: readonly RankedCandidate[],
  { question }: Pick<Comparison, 'question'>,
): readonly RankedCandidate[] {
  const [best] = chosen;
  if (best === undefined || !SEVERAL.test(question.text)) return chosen;
  const article = ranked
    .filter(({ candidate }) => candidate.evidence.article.id === best.candidate.evidence.article.id)
    .toSorted((left, right) => left.candidate.sentence.start - right.candidate.sentence.start);
  const at = article.indexOf(best);
  const things = [at, at + 1].map((place) => enumerationAt(place, article)).find(({ length }) => length > 1);
  if (things === undefined) return chosen;
  return things.includes(best) ? things : [best, ...things];
}

/** The things in their order; empty where the sentence begins with none. */
function enumerationAt(place: number, article: readonly RankedCandidate[]): readonly RankedCandidate[] {
  const begins = (at: number, pattern: RegExp | undefined) =>
    pattern?.test(article[at]?.candidate.sentence.text ?? '') === true;
  if (![...ORDINALS, LAST].some((ordinal) => begins(place, ordinal))) return [];
  let at = place;
  while (at >= 0 && !begins(at, ORDINALS[0])) at--;
  const things: RankedCandidate[] = [];
  let [characters, from] = [0, at];
  for (let next = at; next >= 0 && next < article.length && next - from <= FARTHEST; next++) {
    const thing = article[next];
    if (
      thing === undefined ||
      !(begins(next, ORDINALS[things.length]) || (things.length > 1 && begins(next, LAST)))
    )
      continue;
    characters += thing.candidate.sentence.text.length;
    if (characters > MOST_CHARACTERS) break;
    things.push(thing);
    from = next;
  }
  return things;
}
