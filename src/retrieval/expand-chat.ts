/** How people type in a chat, and what it stands for. Only forms that are no English words of the news themselves. */
const FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    wat: 'what',
    wot: 'what',
    wut: 'what',
    whats: 'what is',
    wats: 'what is',
    wich: 'which',
    whitch: 'which',
    wen: 'when',
    wher: 'where',
    wheres: 'where is',
    whos: 'who is',
    hows: 'how is',
    whys: 'why is',
    y: 'why',
    hu: 'who',
    hw: 'how',
    manny: 'many',
    mutch: 'much',
    dose: 'does',
    dos: 'does',
    dident: 'did not',
    didnt: 'did not',
    doesnt: 'does not',
    isnt: 'is not',
    arent: 'are not',
    wasnt: 'was not',
    thats: 'that is',
    theres: 'there is',
    hes: 'he is',
    shes: 'she is',
    theyre: 'they are',
    sed: 'said',
    sez: 'says',
    acording: 'according',
    accordin: 'according',
    acordin: 'according',
    accroding: 'according',
    abt: 'about',
    abuot: 'about',
    bout: 'about',
    becuz: 'because',
    cuz: 'because',
    coz: 'because',
    bc: 'because',
    b4: 'before',
    ppl: 'people',
    govt: 'government',
    gov: 'government',
    prez: 'president',
    u: 'you',
    r: 'are',
    ur: 'your',
    n: 'and',
    tmrw: 'tomorrow',
    tmw: 'tomorrow',
    ytd: 'yesterday',
    rn: 'now',
    atm: 'now',
    wanna: 'want to',
    gonna: 'going to',
    gotta: 'have to',
    dunno: 'do not know',
    pls: 'please',
    plz: 'please',
    thx: 'thanks',
    ty: 'thanks',
    hav: 'have',
    tha: 'the',
    teh: 'the',
    hte: 'the',
    fo: 'of',
    thier: 'their',
    w: 'with',
    vs: 'versus',
  }),
);
/** So many words of a question are kept in any case. */
const FEWEST_WORDS = 1;
/** Words that only set the tone. */
const TONE =
  /^(?:yo|hey|hi|hello|lol|lmao|omg|wtf|smh|tbh|btw|imo|fr|ngl|bruh|bro|dude|man|guys|umm?|uhm?|erm|hmm+|ok|okay|so|well|like|just|kinda|sorta|pls|plz|please|thanks|thx)$/iu;

/**
 * A question as it would be written out: chat spellings in full, interjections at its beginning left out. Words with a capital letter stay: they may be names.
 */
export function expandChat(question: string): string {
  const words = question.split(/(\s+)/u);
  while (words.length > 2 * FEWEST_WORDS + 1 && TONE.test((words[0] ?? '').replace(/[,.!]+$/u, '')))
    words.splice(0, 2);
  return words
    .map((word) =>
      word.replace(/^[\p{Ll}\p{N}'’]+/u, (letters) => FORMS.get(letters.replace(/['’]/gu, '')) ?? letters),
    )
    .join('');
}
