import type { Word } from '../../retrieval/read-words.ts';

/**
 * Words that turn a statement into its opposite and that the dictionary does not oppose to each other: what tells when, where, how often and how much, and degrees. One pair a line or
 * between bars; each holds both ways.
 */
const PAIRS = `
before after|after until|prior after|preceding following|before following|previous next|early late|earlier later|earliest latest|first last|former latter
above below|over under|up down|upper lower|top bottom|front back|inside outside|into out|toward away|left right|near far|nearest farthest|closest farthest|internal external
north south|northern southern|northeast southwest|northwest southeast|east west|eastern western
more less|more fewer|most least|most fewest|many few|most few|majority minority|maximum minimum|all none|any no|both neither|everyone nobody
always never|ever never|often rarely|usually rarely|common rare|common uncommon|odd even
larger smaller|largest smallest|bigger smaller|biggest smallest|large small|big small|higher lower|highest lowest|high low|longer shorter|longest shortest|long short|shorter taller
older younger|oldest youngest|old young|old new|older newer|ancient modern|better worse|best worst|stronger weaker|strong weak|faster slower|fast slow|easier harder|easy difficult
heavy light|thick thin|broad narrow|wide narrow|deep shallow|hot cold|wet dry|rich poor|cheap expensive|safe dangerous|simple complex|smooth rough
with without|same different|similar different|similar dissimilar|major minor|primary secondary|public private|domestic foreign|direct indirect|directly indirectly|temporary permanent|active passive
start end|begin end|began ended|begins ends|beginning end|open closed|enter leave|entered left|join leave|joined left|arrive depart|arrived departed
increase decrease|increased decreased|increases decreases|increasing decreasing|rise fall|rose fell|raised lowered|gain lose|gained lost|win lose|won lost|won defeated|victory defeat|succeed fail|succeeded failed
allow forbid|allowed prohibited|legal illegal|accept reject|accepted rejected|approved rejected|approve disapprove|agree disagree|include exclude|included excluded|support oppose|supported opposed
import export|imported exported|buy sell|bought sold|build destroy|built destroyed|cause prevent|caused prevented|remember forget|love hate|benefit harm|advantage disadvantage|positive negative|peace war|innocent guilty
known unknown|popular unpopular|successful unsuccessful|able unable|possible impossible|likely unlikely|usual unusual|finite infinite|visible invisible|equal unequal|stable unstable|complete incomplete
formal informal|regular irregular|official unofficial|moral immoral|mortal immortal|dependent independent|dominant subordinate|alive dead
male female|men women|man woman|boy girl|husband wife|king queen|son daughter|brother sister|mother father|parent child|teacher student|employer employee
day night|summer winter|spring autumn|morning evening`;

const contraries: ReadonlyMap<string, readonly string[]> = PAIRS.trim()
  .split(/[|\n]/u)
  .map((pair) => pair.split(' '))
  .flatMap(([one = '', other = '']) => [[one, other] as const, [other, one] as const])
  .reduce((all, [from, to]) => all.set(from, [...(all.get(from) ?? []), to]), new Map<string, string[]>());

/** Whether a sentence has, in place of a word of a question, one that makes the opposite of it: "before" for "after", "most" for "least". */
export function hasContrary(question: readonly Word[], sentence: readonly Word[]): boolean {
  const [asked, said] = [question, sentence].map((words) => new Set(words.map(({ text }) => text)));
  if (asked === undefined || said === undefined) return false;
  return [...asked].some(
    (word) =>
      !said.has(word) && contraries.get(word)?.some((other) => said.has(other) && !asked.has(other)) === true,
  );
}
