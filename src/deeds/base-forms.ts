import { stem } from '../retrieval/vocabulary.ts';

const FORMS = `
become became; begin began begun; bite bit bitten; blow blew blown; break broke broken; bring brought; build built; buy bought; catch caught;
choose chose chosen; come came; deal dealt; die died dying; do did done; draw drew drawn; drive drove driven; eat ate eaten; fall fell fallen; feel felt;
fight fought; find found; flee fled; fly flew flown; forbid forbade forbidden; forget forgot forgotten; freeze froze frozen; get got gotten;
give gave given; go went gone; grow grew grown; have had; hear heard; hide hid hidden; hold held; keep kept; know knew known; lay laid;
lead led; leave left; lend lent; lie lay lain; lose lost; make made; mean meant; meet met; pay paid; rise rose risen; run ran; say said;
see saw seen; seek sought; sell sold; send sent; shake shook shaken; shoot shot; show shown; sink sank sunk; sit sat; speak spoke spoken;
spend spent; stand stood; steal stole stolen; strike struck stricken; swear swore sworn; take took taken; teach taught; tell told;
think thought; throw threw thrown; understand understood; wake woke woken; wear wore worn; win won; withdraw withdrew withdrawn; write wrote written;
child children; man men; woman women; person people; foot feet; wife wives; life lives; half halves`;

const base = new Map(
  FORMS.split(';').flatMap((line) => {
    const [first = '', ...others] = line.trim().split(/\s+/u);
    return others.flatMap((other) => [other, stem(other)].map((form) => [form, stem(first)] as const));
  }),
);

/** The stem under which irregular forms are compared: `meet` for `met`, `leav` for `left`. Every other stem stands for itself. */
export function baseForm(stem: string): string {
  return base.get(stem) ?? stem;
}
