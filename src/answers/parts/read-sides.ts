import type { Question } from '../../retrieval/question.ts';

/** One side of a comparison, to be answered as a question of its own. */
export interface Side {
  /** "What does Reed say about the crane?" */
  readonly question: string;
  /** Whose view or words these are, as the comparison names them: "Reed". */
  readonly of: string;
  /** What is compared: "the crane"; `null` where the comparison does not say. */
  readonly topic: string | null;
  /** Whether it is asked what they say, rather than how they differ. */
  readonly isSaid: boolean;
}

const OWN =
  '(?:positions?|views?|stances?|opinions?|accounts?|answers?|approach(?:es)?|attitudes?|versions?|demands?|wishes|aims?|goals?|plans?|reactions?|arguments?|assessments?|hopes?|fears?|statements?|ideas?)';
/** Up to six words; "Reed's office" is a name, "Reed's view" is Reed's. */
const WORD = String.raw`[\p{L}\p{N}][\p{L}\p{N}.&-]*`;
const NAME = String.raw`(?!an? )(?:the |his |her |their |its )?${WORD}(?:['’]s(?= (?!${OWN}\b)\p{L}))?(?: ${WORD}){0,5}?`;
const DIFFER = '(?:differ|disagree|agree|diverge|vary|clash|contrast|compare|part ways)';
const ABOUT = '(?:on|about|over|of|for|as to|regarding|concerning|towards?|in)';
const SAY = '(?:say|think|believe|want|demand|argue|claim|expect|fear|propose|promise|suggest|warn)';
const DO = '(?:do|does|did)';
const pattern = (source: string) => new RegExp(String.raw`^\W*${source}\W*$`, 'iu');

/** Both sides and what they are compared in, by the ways in which that is asked. */
const COMPARISONS: readonly RegExp[] = [
  // "How do Reed's and Brandt's views on the crane differ?"
  pattern(
    `how ${DO} (?<a>${NAME})(?:['’]s?)? and (?<b>${NAME})['’]s? ${OWN}(?: ${ABOUT} (?<topic>.+?))? ${DIFFER}`,
  ),
  // "How do Reed and Brandt differ on the crane?", "What do Reed and Brandt disagree about?"
  pattern(
    `(?:how|where|(?:on |over |about |in )?what|why) ${DO} (?<a>${NAME}) and (?<b>${NAME}) ${DIFFER}(?: in (?:their|what they) .+?)??(?: ${ABOUT}(?: (?<topic>.+?))?)?`,
  ),
  // "How does Reed's view of the crane differ from Brandt's?", "How does Reed differ from Brandt on the crane?"
  pattern(
    `how ${DO} (?<a>${NAME})(?:['’]s? ${OWN})?(?: ${ABOUT} (?<topic>.+?))? (?:differ|diverge|vary) from (?:that of )?(?<b>${NAME})(?:['’]s?(?: ${OWN})?)?(?: ${ABOUT} (?<after>.+?))?`,
  ),
  // "What is the difference between Reed's and Brandt's views of the crane?"
  pattern(
    `what (?:is|are|was|were) the (?:main )?differences? between (?<a>${NAME})(?:['’]s?)?(?: ${OWN})? and (?<b>${NAME})(?:['’]s?)?(?: ${OWN})?(?: ${ABOUT} (?<topic>.+?))?`,
  ),
  // "Compare Reed's and Brandt's views of the crane", "Compare Reed's view of the crane with Brandt's"
  pattern(
    `compare (?<a>${NAME})['’]s?(?: ${OWN}(?: ${ABOUT} (?<topic>.+?))?)? (?:and|with|to) (?<b>${NAME})['’]s?(?: ${OWN})?(?: ${ABOUT} (?<after>.+?))?`,
  ),
  // "What does Reed say about the crane, and what does Brandt say about it?"
  pattern(
    `what ${DO} (?<a>${NAME}) (?<verb>${SAY}) ${ABOUT} (?<topic>.+?),? (?:and|but|while) what ${DO} (?<b>${NAME}) ${SAY}(?: ${ABOUT} (?:it|that|this|them|the same))?`,
  ),
  // "What do Reed and Brandt say about the crane?"
  pattern(
    `what ${DO} (?:both )?(?<a>${NAME}) and (?<b>${NAME}) (?:each )?(?<verb>${SAY})(?: ${ABOUT} (?<topic>.+?))?`,
  ),
];

/** Comparisons of more characters have more than two plain sides. */
const LONGEST = 300;

/**
 * The two sides that a question compares, each made a question about what one of them says: "How do Reed and Brandt differ on the crane?". Empty for other
 * questions.
 */
export function readSides({ text }: Pick<Question, 'text'>): readonly Side[] {
  if (text.length > LONGEST) return [];
  for (const comparison of COMPARISONS) {
    const found = comparison.exec(text)?.groups;
    if (found === undefined) continue;
    const topic = found['topic'] ?? found['after'] ?? null;
    const verb = found['verb'] ?? 'say';
    if (topic === null && verb === 'say') return [];
    return withSharedNoun(bare(found['a']), bare(found['b'])).map((of) => ({
      question: `What does ${of} ${verb}${topic === null ? '' : ` about ${topic}`}?`,
      of,
      topic,
      isSaid: found['verb'] !== undefined,
    }));
  }
  return [];
}

function bare(name = ''): string {
  return name.replace(/['’]s?$/u, '');
}

/** "Veldrian and Sorotine officials" are officials both. */
function withSharedNoun(first: string, second: string): readonly string[] {
  const noun = /^\p{Lu}\S+ (?<noun>\p{Ll}+s)$/u.exec(second)?.groups?.['noun'];
  return [noun === undefined || /\s/u.test(first) ? first : `${first} ${noun}`, second];
}
