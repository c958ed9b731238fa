import { isReported } from './is-reported.ts';
import { withoutQuotes } from './without-quotes.ts';

/** So many signs a paragraph needs (of one sort three count at most), and of so many sorts. */
const LEAST_SIGNS = 4;
const LEAST_SORTS = 3;
/** So many paragraphs before it have to read like reporting, and none of them like a comment. */
const LEAST_REPORTED = 2;

/** Words that are in capitals only when somebody shouts; WHO, US and IT may be abbreviations. */
const SHOUTED =
  /(?<![\p{L}.])(?:ABSOLUTELY|AGAIN|ALL|ALWAYS|ANY|ANYONE|ARE|BEFORE|BEST|CAN|CANNOT|CANT|CAN'T|COMPLETELY|DID|DO|DOES|DON'T|ENOUGH|EVER|EVERY|EVERYONE|EXACTLY|FIRST|FOREVER|HAS|HAVE|HATE|HOW|LIES|LOVE|MANY|MORE|MOST|MUST|NEED|NEVER|NOBODY|NONE|NOT|NOTHING|ONLY|OUR|REALLY|REST|SHOULD|SO|STOP|THAT|THEIR|THEM|THEN|THESE|THEY|THINK|THIS|TOO|TOTALLY|TRUTH|VERY|WAKE|WANT|WAS|WE|WERE|WHAT|WHEN|WHERE|WHY|WILL|WON'T|WORST|WRONG|YES|YOU|YOUR)(?![\p{L}])/gu;
const FIRST_PERSON = /\b(?:I|I'm|I've|I'd|I'll|me|my|mine|myself)\b/u;
const APPEAL =
  /\b(?:beyond me|shame on|wake up|how dare|give me a break|are you kidding|what a joke|so sad|disgusting|ridiculous|pathetic|lol|smh|imho|imo|thank god|god bless|get real|who cares|enough is enough|no brainer)\b/iu;

/** A speech that is reported may shout as well. */
const SOMEBODY_SAID = /\b(?:said|says|told|added|wrote|tweeted|posted)\b/iu;

/**
 * How many of an article's last paragraphs are readers' comments that were saved with it. Several signs have to come together
 * in each (words SHOUTED, exclamations, rhetorical questions, "I" and "me", the phrases of indignation), all outside quotation
 * marks, and nearly none of them anywhere in the article before, which has to read like reporting: an op-ed's own ending is
 * never taken.
 *
 * @param paragraphs all of the article's, in order
 */
export function countReadersComments(paragraphs: readonly string[]): number {
  const count = paragraphs.length - 1 - paragraphs.findLastIndex((paragraph) => !isHeated(paragraph));
  if (count === 0) return 0;
  const article = paragraphs.slice(0, -count);
  const isNews = article.filter(isReported).length >= LEAST_REPORTED;
  return isNews && article.every((paragraph) => listSigns(paragraph).length < 2) ? count : 0;
}

function isHeated(text: string): boolean {
  const [shouts, exclamations] = countSigns(text);
  const signs = listSigns(text);
  const strength = signs.reduce((sum, count) => sum + Math.min(count, 3), 0);
  const isLoud = shouts + exclamations > 0;
  return isLoud && signs.length >= LEAST_SORTS && strength >= LEAST_SIGNS && !SOMEBODY_SAID.test(text);
}

function listSigns(text: string): readonly number[] {
  return countSigns(text).filter((count) => count > 0);
}

type Signs = readonly [
  shouts: number,
  exclamations: number,
  questions: number,
  person: number,
  appeals: number,
];

function countSigns(text: string): Signs {
  const own = withoutQuotes(text).replaceAll('’', "'");
  return [
    own.match(SHOUTED)?.length ?? 0,
    own.match(/!+/gu)?.length ?? 0,
    own.match(/\?+/gu)?.length ?? 0,
    FIRST_PERSON.test(own) ? 1 : 0,
    APPEAL.test(own) ? 1 : 0,
  ];
}
