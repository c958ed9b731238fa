import type { AnswerKind } from './question.ts';

/** The first pattern that matches decides; order matters. */
const KINDS: readonly (readonly [AnswerKind, RegExp])[] = [
  [
    'article',
    /^\W*(?:in )?which (?:of the )?(?:article|report|story|piece|source|outlet|text|document)s?\b|\b(?:what|which) (?:article|report|story|source|outlet)\b/iu,
  ],
  [
    'yes_no',
    /^\W*(?:(?:and|so|but|ok|okay|yo|hey)[ ,]+)*(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|may|might|isn't|aren't|wasn't|didn't|doesn't|hasn't)\b/iu,
  ],
  ['person', /\bwho(?:m|se|'s|s)?\b/iu],
  [
    'number',
    /\bhow (?:many|much|long|old|big|large|far|often|high|tall|fast|deep|frequently|expensive)\b|\b(?:what|which) (?:number|share|percentage|percent|proportion|amount|price|cost|sum|age|toll)\b|\bnumber of\b/iu,
  ],
  [
    'time',
    /\bwhen\b|\b(?:what|which|on what|in what|in which|on which) (?:exact )?(?:day|date|month|year|time|week|century|decade)\b|\bhow (?:soon|recently)\b|\bsince when\b/iu,
  ],
  [
    'place',
    /\bwhere\b|\b(?:in |at |to |from )?(?:what|which) (?:city|country|town|place|location|room|region|state|venue|street|area|building|continent|county)\b/iu,
  ],
  [
    'reason',
    /\bwhy\b|\bwhat (?:is|was|were|are) the (?:reason|motive|cause|purpose|aim|goal)s?\b|\bhow come\b|\bfor what reason\b|\bwhat (?:caused|led|prompted)\b/iu,
  ],
  [
    'statement',
    /\b(?:what|how) (?:did|does|do|has|have|is|was|were|would)\b.{0,80}?\b(?:say|said|saying|state|think|warn|claim|argue|tell|told|comment|respond|react|reply|describe|described|define|explain|call|called|insist|accuse|suggest|announce|urge|promise|deny|predict|believe|write|wrote|demand|ask for|admit|acknowledge|stress|add|want|call for|complain|point out|view|characteri[sz]e)\b|\bwhat (?:\p{L}+ ){0,3}(?:say|said|says)\b|\b(?:opinion|view|stance|position|reaction|response|statement|words) of\b/iu,
  ],
  [
    'definition',
    /^\W*what (?:is|are|was|were) (?:meant by |an? |the )?[\p{L}\p{N}' .-]{2,60}?\??$|\bwhat (?:does|do|did) .{2,60} (?:mean|stand for)\b|\bdefin(?:e|ed|ition)\b|\bwhat is meant\b/iu,
  ],
];

/** What kind of thing a question asks for, by its words; keywords without a question word ask for anything. */
export function answerKindOf(question: string): AnswerKind {
  return KINDS.find(([, pattern]) => pattern.test(question))?.[0] ?? 'other';
}
