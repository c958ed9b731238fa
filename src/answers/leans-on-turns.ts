import { isTitle } from '../actors/is-title.ts';
import { english } from './languages/english.ts';
import { readFigures } from './translation/read-figures.ts';
import { splitTokens } from './translation/split-tokens.ts';

/** A question, what it may lean on, and what it is said to be by itself. */
export interface Completion {
  readonly question: string;
  /** Questions and quotes from before. */
  readonly earlier: readonly string[];
  readonly made: string;
}

const LONGEST = 300;
/** What earlier turns may add, in characters. */
const LENIENCE = 160;

/** Whether a completed question takes its figures and names from the question and from what came before it, and from nowhere else. */
export function leansOnTurns({ question, earlier, made }: Completion): boolean {
  if (made === '' || made.length > LONGEST + question.length || made.length > 2 * question.length + LENIENCE)
    return false;
  if (/https?:|www\.|[<>{}@`]/iu.test(made) && !/https?:|www\.|[<>{}@`]/iu.test(question)) return false;
  const sources = [question, ...earlier].map((text) => splitTokens(text));
  const figures = (tokens: ReturnType<typeof splitTokens>) =>
    Object.values(readFigures(tokens, english)).flat();
  const known = new Set(sources.flatMap(figures));
  const words = new Set(sources.flat().map(({ folded }) => folded));
  const own = splitTokens(made);
  return (
    figures(own).every((figure) => known.has(figure)) &&
    own.every(
      ({ folded, isCapital, isInitial }) => !isCapital || isInitial || words.has(folded) || isTitle(folded),
    )
  );
}
