/** Attempts to give the bot orders about itself, and orders to make something other than an answer from the sources. */
const PATTERNS: readonly RegExp[] = [
  /(?:^|[.!?;:,]\s*|\b(?:please|now|and|then|must|should|can you|you)\s+)(?:ignore|disregard|forget|override|bypass|skip)\b.{0,30}\b(?:(?:your|my|all|any|these|those|previous|prior|earlier|above|system)\b.{0,30}\b(?:instructions?|prompts?|rules?|guidelines|guardrails|limits?|restrictions?|training)|(?:everything|all|anything) (?:above|before|you|that you|i)|(?:the|what) (?:above|previous))\b/iu,
  /\b(?:system|initial|hidden|original|secret|developer|pre)[- ]?(?:prompt|message|instruction)s?\b/iu,
  /\b(?:print|reveal|show|repeat|output|display|tell me|give me|what (?:is|are|was|were)|share|leak|recite|copy|translate)\b.{0,40}\byour (?:\p{L}+ )?(?:prompt|prompts|instruction|instructions|rules|guidelines|configuration|system|directives?|token|api key|password|settings|context)\b/iu,
  /\brepeat (?:the|all|everything|every|back)\b.{0,40}\b(?:above|before|so far|previous|words|text|verbatim)\b/iu,
  /\b(?:instructions?|prompts?|rules)\b.{0,20}\byou (?:were|was|are|have been) (?:given|told|following|using)\b|\byou (?:were|are|was) (?:instructed|told|programmed|not (?:supposed|allowed)) to\b|\b(?:were|was) (?:you|i) (?:told|instructed|given|programmed)\b|\byou (?:were|are) not (?:supposed|allowed)\b|\bare you not (?:supposed|allowed)\b/iu,
  /\b(?:text|message|messages|everything|words|content|lines?|conversation) (?:above|before this)\b|\b(?:entire|whole|full) conversation\b|\bmy instructions\b|\b(?:admin|administrator|root|sudo)\b.{0,12}\b(?:override|mode|access)\b|\b(?:initiali[sz]ation|configuration) string\b|\bsystem configuration\b/iu,
  /\b(?:pretend|role-?play|imagine)\b.{0,30}\b(?:you are|you're|to be|as if|that you)\b/iu,
  /(?:^|[.!?;:,]\s*|\b(?:please|now|must|should|to|you (?:will|can|must|should))\s+)(?:act|behave|respond|answer|talk|speak|write) (?:as|like) (?:an? |the |if |my )/iu,
  /\byou are (?:now|no longer|not an?|going to)\b|\bfrom (?:now|here|this point) on,? (?:you|your|always|never|only|answer|reply|respond|speak|talk|call|i)\b/iu,
  /(?:^|[.!?;:,]\s*|\b(?:please|now|and|then|just)\s+)(?:ignore|disregard|forget|skip|drop|leave)\b.{0,20}\b(?:articles?|sources?|quot(?:es?|ing|ations?)|citations?|news|library)\b/iu,
  /^\W*(?:system|admin(?:istrator)?|developer|root)\b[^?]{0,20}[:>]|\bsystem override\b|\b(?:quot(?:es?|ing)|citations?|sources?|filters?|safety|restrictions?|refus(?:als?|ing)) (?:is|are|mode is) (?:now )?(?:switched|turned|shut) off\b|\bin (?:your own|free) words\b/iu,
  /(?:^|[.!?;,]\s*|\b(?:please|and|then|now|just|(?:can|could|would) you)\s+)(?:make up|invent|fabricate|fake|concoct) (?:an?|some|another|one|me)\b/iu,
  /^\W*(?:please |pls |now |and |hey |yo |ok )*pretend\b/iu,
  /^(?!.*\b(?:what|who|when|where|why|which|how)\b[^.!]*\?).*\b(?:add|append|augment|combine|encode|enhance|group|include|insert|integrate|introduce|jumble|misspell|modify|provide|rearrange|remove|render|replace|rewrite|rhyme|scramble|substitute|suggest|tease|use|anagram|mention)\b.{0,90}\b(?:in|of|to|for|with|by)?\s*your (?:\p{L}+ )?(?:answers?|responses?|repl(?:y|ies)|messages?|output)\b/iu,
  /\bin your (?:answer|response|reply|message),/iu,
  /\b(?:rot13|base64|pig latin|morse code|leetspeak|anagrams?|alphanumeric|homophonic)\b.*\b(?:encode|answer|reply|response|text|message|write)\b|\b(?:encode|answer|reply|respond|write|say it)\b.*\b(?:rot13|base64|pig latin|morse code|leetspeak)\b|^\W*(?:complete|finish|continue) (?:this|the) (?:sentence|text|phrase|story)\b/iu,
  /\b(?:jailbreak|dan mode|developer mode|do anything now|god mode)\b/iu,
  /^\W*(?:please |pls |can you |could you |would you |now |and |hey |yo )*(?:write|compose|draft|generate|create|make|code|build|design|draw|sing|tell|give|recite|invent|provide|develop|produce)\b(?: me| us)?(?: up)?(?: an?| the| some| another)? (?:\p{L}+ ){0,3}(?:poem|song|haiku|limerick|joke|essay|story|code|function|program|script|email|letter|tweet|recipe|rap|lyrics|novel|speech|regex|query|app|website|image|picture|riddle)\b/iu,
  /(?:^|[.!?;:,]\s*|\b(?:and|then|now)\s+)(?:write|compose|draft|sing|tell) (?:me|us) (?:an?|the|some) (?:\p{L}+ ){0,3}(?:poem|song|haiku|joke|story|tale|letter|speech|rap|novel)\b/iu,
  /^\W*(?:please |pls |can you |could you |would you )*(?:translate|recommend|suggest|advise|help me|convert|calculate|compute|solve|roll|simulate|execute|run|install|download|order|book|remind|play)\b/iu,
];

/** Whether a message tells the bot what to be or to make, instead of asking what the sources say. */
export function breaksRole(question: string): boolean {
  return PATTERNS.some((pattern) => pattern.test(question));
}
