import type { Demand } from '../answers/demand.ts';
import { baseStem } from '../deeds/base-stem.ts';
import type { Lexicon } from '../retrieval/lexicon.ts';
import { stem } from '../retrieval/vocabulary.ts';

/** How much a close kind counts: a little more than what still says the same. */
const KIN = 0.8;
/** What is one of so few kinds is called by its kind as well: hostages are captives. Nobody calls a ferry no more than a boat. */
const MOST_KINDS = 12;

/**
 * Lets the words of a claim stand for close kinds of what they name, and for what they are a kind of: "captives" for "hostages" and the other way round. Only small families
 * count, and never their other members: a hostage is no convict.
 *
 * @param isContrast whether the library sets two stems against each other: then they are not the same to it
 */
export async function addKin(
  demands: readonly Demand[],
  lexicon: Lexicon,
  isContrast: (left: string, right: string) => Promise<boolean>,
): Promise<readonly Demand[]> {
  const added: Demand[] = [];
  for (const demand of demands) {
    const strengths = new Map(demand.strengths);
    const isPlain = !demand.isName && !demand.isNumber && !demand.isFrame;
    for (const verb of demand.isVerb ? verbsUnder(baseStem(demand.stem)) : [])
      strengths.set(verb, Math.max(KIN, strengths.get(verb) ?? 0));
    for (const word of isPlain ? closeKin(demand.word, lexicon) : []) {
      const other = stem(word);
      if ((strengths.get(other) ?? 0) < KIN && !(await isContrast(demand.stem, other)))
        strengths.set(other, KIN);
    }
    added.push({ ...demand, strengths });
  }
  return added;
}

/** Who is assassinated is killed, not the other way round. */
const UNDER: Readonly<Record<string, readonly string[]>> = { kill: ['murder', 'slai', 'assassin', 'execut'] };

function verbsUnder(verb: string): readonly string[] {
  return UNDER[verb] ?? [];
}

function closeKin(word: string, lexicon: Lexicon): readonly string[] {
  const kin = lexicon.kinOf(word);
  const narrower = narrowerOf(kin);
  const broader = kin.filter(({ relation, steps }) => relation === 'broader' && steps === 1);
  return [
    ...(isSmall(narrower) ? narrower : []),
    ...broader.map((one) => one.word).filter((other) => isSmall(narrowerOf(lexicon.kinOf(other)))),
  ];
}

function narrowerOf(kin: ReturnType<Lexicon['kinOf']>): readonly string[] {
  return kin.filter(({ relation }) => relation === 'narrower').map(({ word }) => word);
}

function isSmall(family: readonly string[]): boolean {
  return family.length > 0 && family.length <= MOST_KINDS;
}
