const SOURCES =
  '(?:the |both |all |these |any )?(?:of the )?(?:two |three |four |five |other |different |various )?(?:articles|reports|outlets|sources|accounts|(?:news)?papers|stories|versions)';
const TELL =
  '(?:give|report|mention|state|name|put|tell(?: of| about)?|count|speak of|cite|quote|cover|describe|talk about|write about)';
const AGREE =
  '(?:(?:dis)?agree|differ|match|concur|contradict (?:each other|one another)|say the same(?: thing)?|tell the same(?: story)?|give the same)';
const ON = '(?:on|about|over|as to|regarding|concerning|in|for|as|of)';
/** What is only taken up again: "… agree on the number". */
const TAKEN_UP =
  /^(?:(?:the|that|this|its|their) )?(?:it|that|this|them|(?:same )?(?:number|figure|toll|count|date|day|name|place|sum|amount|time|total|point|matter|question)s?)$/iu;
const pattern = (source: string) => new RegExp(String.raw`^\W*${source}\W*$`, 'iu');

/** The ways in which it is asked whether sources say the same of something. */
const QUESTIONS: readonly RegExp[] = [
  // "Do both reports that count the ships agree on how many sank?", "Do both reports agree on how many people died?"
  pattern(
    `(?:do|did) ${SOURCES}(?: (?:that|which|who) ${TELL} (?<told>.+?))? (?:all |both |really )?${AGREE}(?: ${ON})?(?: (?<topic>.+?))?`,
  ),
  // "How do the articles differ on how many people died?"
  pattern(
    `(?:how|where|in what|on what) (?:do|did) ${SOURCES}(?: (?:that|which|who) ${TELL} (?<told>.+?))? ${AGREE}(?: ${ON})?(?: (?<topic>.+?))?`,
  ),
  // "Is the death toll the same in both articles?"
  pattern(`(?:is|are|was|were) (?<topic>.+?) the same (?:in|across|for) ${SOURCES}`),
];

/** Questions of more characters are not read. */
const LONGEST = 300;

/**
 * What it is about when it is asked whether sources agree: "the death toll of the storm" in "Do both reports agree on the death toll of the storm?". `null` for other questions, and where it is not
 * said.
 */
export function readAgreement(question: string): string | null {
  if (question.length > LONGEST) return null;
  for (const asked of QUESTIONS) {
    const found = asked.exec(question)?.groups;
    if (found === undefined) continue;
    const topic = found['topic'] ?? '';
    return topic === '' || TAKEN_UP.test(topic) ? (found['told'] ?? null) : topic;
  }
  return null;
}
