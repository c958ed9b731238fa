import type { AnswerKind } from '../../retrieval/question.ts';

const REASON =
  /\b(?:because|due to|owing to|in order to|so that|so as to|as a result|since(?! (?:\p{N}|last|then|early|late|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday))|therefore|thus|led to|caus(?:e[sd]?|ing)|reasons?|fear(?:s|ed|ing)?|critical to|aim(?:s|ed)? (?:at|to)|purpose|to (?:prevent|avoid|ensure|keep|allow|make|protect|help|stop|reduce|increase|secure|win|free|curb|end))\b/iu;
const DEFINITION =
  /\b(?:is|are|was|were) (?:an?|the|any|one)\b|[—–-]\s?(?:an? |the )?\p{L}+ (?:that|which|of|for)\b|\b(?:known as|called|dubbed|named|refer(?:s|red)? to|means?|meaning|defined as|consists? of|amounts? to)\b|, (?:an?|the) /iu;
const STATEMENT =
  /[“”"«»]|\b(?:said|says|say|stated|told|warned|added|argued|insisted|announced|according to|claimed|called|described|urged|replied)\b/iu;

/** Whether a sentence's wording shows a kind of answer that no single word shows: a reason, a definition, somebody's statement. */
export function showsKind(wants: AnswerKind, sentence: string): boolean {
  switch (wants) {
    case 'reason':
      return REASON.test(sentence);
    case 'definition':
      return DEFINITION.test(sentence);
    case 'statement':
      return STATEMENT.test(sentence);
    default:
      return false;
  }
}
