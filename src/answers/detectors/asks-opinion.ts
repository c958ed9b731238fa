/** Somebody's judgement that the sources may report is asked for, rather than the bot's own. */
const ATTRIBUTED =
  /\b(?:according to|(?:does|do|did|has|have)(?! you\b)|says?|said|think(?:s|ing)? (?:that|about|of)|believes?|argues?|claims?|calls?|called|described?)\b.*\b(?:say|said|think|believe|argue|claim|call|called|describe|described|view|see|consider|want|warn)\b/iu;
const OPINION: readonly RegExp[] = [
  /\b(?:in|what(?:'s| is)|give (?:me|us)) your (?:own |honest |personal )?(?:opinion|view|take|mind|thoughts?|judge?ment)\b/iu,
  /\b(?:do|would|don't) you (?:personally |really |honestly )?(?:think|believe|feel|agree|like|prefer|support|recommend|reckon|say)\b/iu,
  /\bwhat do you (?:think|feel|make|say|reckon|prefer)\b|\bhow do you (?:feel|see)\b|\bwho(?:m)? do you (?:support|like|prefer|blame)\b|\byour (?:favou?rite|stance|position|preference)\b/iu,
  /^\W*(?:so |and |but |ok |tbh |honestly )*(?:is|are|was|were|isn't|aren't|wasn't)\b.{1,80}\b(?:good|bad|evil|right|wrong|justified|moral|immoral|fair|unfair|stupid|smart|racist|fascist|corrupt|guilty|innocent|to blame|better|worse|the best|the worst|overrated|trustworthy|a (?:war )?criminal|a (?:liar|hero|terrorist|dictator|traitor|monster|genius|failure|joke|fraud|coward|murderer|psychopath|good|bad|great|terrible)|war criminals?|liars?|heroes|dictators|ethical|legitimate|worth it|acceptable|a disgrace)\b/iu,
  /^\W*(?:so |and |but |ok |tbh |honestly |lol )*(?:is|are|was|were|isn't|aren't|wasn't|weren't) (?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+){0,5}) (?:(?:very|really|so|too|rather|not|just|a|an|the most) )*(?:absurd|admirable|arrogant|awful|brave|brilliant|childish|clever|corrupt|courageous|cowardly|crazy|cruel|cynical|disgraceful|disgusting|dishonest|dumb|embarrassing|excessive|foolish|generous|greedy|heroic|horrible|hypocritical|idiotic|immature|incompetent|insane|irresponsible|mad|naive|nasty|pathetic|petty|reasonable|reckless|ridiculous|rude|scandalous|selfish|sensible|shameful|silly|smart|stupid|terrible|tragic|ugly|unreasonable|vain|vile|weak|wicked|wise|wonderful|wrong)\b/iu,
  /^\W*(?:so |and |but |ok |tbh |honestly )*(?:is|are|was|were|isn't|aren't|wasn't|weren't) (?:.{1,80} (?:un)?just\W*$|.{1,80}\b(?:an?|the|any) (?:un)?just (?:war|cause|peace|punishment|verdict|sentence|outcome|settlement|reward)\b|.{1,80}\b(?:proportionate|disproportionate|justifiable|unjustified|unjustifiable|defensible|indefensible|inexcusable|unforgivable|unethical|unacceptable|illegitimate)\b)/iu,
  /\b(?:would|do|did|could|can|should) you (?:ever |rather |really |honestly )?(?:vote|trust|pick|choose|bet|rank|blame|side|root|hire|fire|want|invest|give)\b|\b(?:who|whom|which|what)(?: \p{L}+)? you (?:trust|prefer|like|support|believe|vote|blame|side|agree)\b|\bif you (?:were|had|lived|could|ran)\b|\bhonestly,? who\b/iu,
  /\bwho(?:'s| is| was| are| were) (?:the )?(?:better|best|worse|worst|right|wrong|to blame|at fault|more (?:trustworthy|honest)|the (?:good|bad) guys?)\b/iu,
  /\b(?:which|whose) side (?:is|are|was) (?:right|wrong|better|to blame)\b|\bwho deserves\b|\bdeserves? to\b/iu,
  /^\W*(?:so |and |but |ok )*should\b/iu,
  /\b(?:who|what|how|where|when|which \p{L}+) should(?:n't)?\b(?!.*\b(?:according|reader|commenter|comment)\b)/iu,
  /\bin (?:your|ur) (?:view|eyes|mind|book)\b|\byour (?:honest )?(?:view|verdict|take|thoughts?|guess|judge?ment)\b|\bwhat(?:'s| is) (?:the )?(?:best|worst|right|wrong) (?:side|solution|thing|way|choice)\b/iu,
];

/** Whether a question asks for a judgement of the bot's own. "What did X say should happen" asks for what the sources report. */
export function asksOpinion(question: string): boolean {
  return OPINION.some((pattern) => pattern.test(question)) && !ATTRIBUTED.test(question);
}
