import { bodyNouns } from './body-nouns.ts';
import { documentNouns } from './document-nouns.ts';
import { isPeopleNoun } from './is-people-noun.ts';
import { isRoleNoun } from './is-role-noun.ts';
import { sourceHead } from './source-head.ts';

/** Words that stand for people without a noun: "others", "three of the analysts", "no one". */
const STANDING =
  /^(?:i|he|she|it|we|you|they|who|one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds|thousands|some|somebody|someone|others?|another|both|each|either|neither|many|most|few|several|all|none|nobody|everyone|everybody|anyone|those|these|half|majority|minority)$/u;
/** Nouns for bodies beside those that make an actor of a name before them, and for people beside roles. */
const ALSO: ReadonlySet<string> = new Set(
  `alliance authority branch brand broadcaster business channel charity city club coalition community company co-author corporation
country defence defense delegation division employer exec faction federation firm force hospital intelligence jury kidnapper
leadership league management manufacturer nation newspaper opposition organisation organization outlet province public prosecution
region rival school side site society staff startup state station town tribe unit university village website channel captive
hostage associate cook intern participant child children guest victim buyer seller candidate native peer youth`.split(
    /\s+/u,
  ),
);
/** Whoever does something: "farmers", "an auditor", "insurers". */
const DOER = /..(?:[^aeiou]er|or|ist|eer)$/u;
/** Words that only end like them. */
const THINGS: ReadonlySet<string> = new Set(
  `anger barrier behavior blunder border center chapter character cluster computer corner corridor cover danger december dinner disaster
disorder door encounter error factor favor fever floor fundraiser fund-raiser gist harbor horror hunger labor list mirror motor
murder november number october odor offer other over power quarter remainder river rumor sector september shelter shoulder
slaughter summer surrender tanker terror tower transfer twist water weather winter`.split(/\s+/u),
);
const DETERMINER = /^(?:the|an?|this|these|those)$/u;
/** What may stand before a second determiner: "all the officials", "the UN and the EU". */
const BEFORE_DETERMINER = /^(?:all|both|half|such|even|some|and|or|not|only)$/u;
const NUMERAL = /^(?:two|three|four|five|six|seven|eight|nine|ten|\d+)$/u;

/**
 * Whether the words printed as a speaker can be one: a pronoun, a name, or a phrase whose noun is one for people, a body or a document. Where speakers are looked for, a sentence that is hard
 * to read at times yields "the notion", "large demonstrations" or two phrases run together.
 */
export function isPossibleSource(phrase: string): boolean {
  if (/^['’]|['’]s?$/u.test(phrase) || /\d \p{Lu}\p{L}+$/u.test(phrase)) return false;
  const { core, noun } = sourceHead(phrase);
  if (isRunTogether(core)) return false;
  const isName = /^\W*\p{Lu}/u.test(core.at(-1) ?? '');
  return isName || STANDING.test(noun) || nounsOf(noun).some(isSourceNoun);
}

/** "three diplomats the two sides", "hours seven senators" */
function isRunTogether(core: readonly string[]): boolean {
  return core.some((word, at) => {
    const before = core[at - 1];
    if (before === undefined) return false;
    const isSecond = DETERMINER.test(word) && !BEFORE_DETERMINER.test(before.toLowerCase());
    return isSecond || (NUMERAL.test(word) && /^\p{Ll}+[^s’']s$/u.test(before) && !DETERMINER.test(before));
  });
}

/** The noun as printed and what it can be the plural of. */
function nounsOf(noun: string): readonly string[] {
  return [noun, noun.replace(/s$/u, ''), noun.replace(/ies$/u, 'y'), noun.replace(/(?<=s|x|ch|sh)es$/u, '')];
}

function isSourceNoun(noun: string): boolean {
  const isListed = bodyNouns.has(noun) || documentNouns.has(noun) || ALSO.has(noun);
  return isListed || isRoleNoun(noun) || isPeopleNoun(noun) || (DOER.test(noun) && !THINGS.has(noun));
}
