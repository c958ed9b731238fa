/**
 * Base forms and their irregular past forms and plurals, folded. Left out are verbs that say too little to tell sentences apart (get, go, make, say, tell), and forms that are more often other words
 * ("left", "saw", "rose", "felt").
 */
const FORMS =
  'begin began begun; bite bit bitten; blow blew blown; break broke broken; bring brought; build built; burn burnt; buy bought; catch caught; choose chose chosen; ' +
  'dig dug; draw drew drawn; drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen; feed fed; fight fought; find found; flee fled; fly flew flown; forbid forbade forbidden; ' +
  'forget forgot forgotten; freeze froze frozen; give gave given; grow grew grown; hang hung; hear heard; hide hid hidden; hold held; ' +
  'lead led; lend lent; lose lost; meet met; overthrow overthrew overthrown; pay paid; ride rode ridden; ring rang rung; run ran; ' +
  'seek sought; sell sold; send sent; shake shook shaken; shoot shot; shrink shrank shrunk; sing sang sung; sink sank sunk; sleep slept; speak spoke spoken; spend spent; ' +
  'stand stood; steal stole stolen; strike struck stricken; swear swore sworn; swim swam swum; take took taken; teach taught; tear tore torn; throw threw thrown; ' +
  'understand understood; wake woke woken; wear wore worn; win won; withdraw withdrew withdrawn; write wrote written; child children; woman women; man men; wife wives; thief thieves';

const baseOf: ReadonlyMap<string, string> = new Map(
  FORMS.split('; ').flatMap((line) => {
    const [base = '', ...forms] = line.split(' ');
    return forms.map((form) => [form, base] as const);
  }),
);

/** The base form of an irregular one ("met": "meet"); any other word as it is. Questions ask "did they meet", articles say "they met". */
export function baseForm(word: string): string {
  return baseOf.get(word) ?? word;
}
