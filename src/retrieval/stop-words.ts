/**
 * Function words of English, folded: they say nothing of what a passage is about. Left out of search, and of what a sentence
 * must cover of a question. "us" is among them; the country is folded to `usa`.
 */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'a an the and or but nor so yet if then than that this these those there here it its itself he him his himself she her ' +
    'hers herself they them their theirs themselves we us our ours ourselves i me my mine myself you your yours yourself ' +
    'yourselves one ones who whom whose which what when where why how whether while as at by for from in into of off on onto ' +
    'out over per to toward towards under until up upon via with within without about above across after again against all ' +
    'along also although am among amongst any anybody anyone anything are around be because been before being below between ' +
    'both can cannot could did do does doing done down during each either else even ever every everyone everything few had ' +
    'has have having hence however is just let lets less lot many may maybe might more most much must neither no none not ' +
    'nothing now often only other others ought own perhaps quite rather really same shall should since some somebody someone ' +
    'something such sure through throughout thus too very was were will would s t d m ll re ve arent aint cant couldnt didnt ' +
    'doesnt dont hadnt hasnt havent isnt mustnt shouldnt wasnt werent wont wouldnt'
  ).split(' '),
);
