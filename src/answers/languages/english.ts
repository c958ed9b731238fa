import type { LanguageWords } from './language-words.ts';

/** English, which the articles are in. */
export const english: LanguageWords = {
  code: 'en',
  markers: {
    possible: 'may, might, could, can, cannot, would, ~want*, ~able',
    perhaps:
      'likely, unlikely, possibly, perhaps, maybe, probably, probable, possible, apparently, allegedly, reportedly, supposedly, ~potential*, ~seem*, ~appear*, ~suspect*, ~believed, ~expect*',
    never: 'never',
    necessary: 'must, should, ought, have to, has to, had to, need to, needs to, ~need*, ~require*, ~shall',
    condition:
      'if, unless, provided that, ~whether, ~as long as, ~until, ~when, ~in case, ~would, ~without, ~first',
    about:
      'about #, around #, roughly, approximately, nearly, almost, some #, next to no, next to nothing, virtually, practically, ~about, ~around, ~close to',
    more: 'more than, over #, at least, exceed*, ~more, ~above, ~up to, ~as many as',
    less: 'less than, fewer than, under #, at most, up to, as many as, no more than, ~less, ~fewer, ~small*, ~short*, ~low*, ~lessen, ~weak*',
    all: 'all, every, each, everyone, everything, whole, ~any, ~entire, ~both, ~alike',
    some: '!some #, some, several, many, most, few, a number of, ~part, ~other*, ~lot, ~much, ~any',
    only: 'only, solely, merely, ~just, ~alone, ~no more than',
    before:
      'before, earlier, prior to, ago, ~until, ~previously, ~already, ~ahead, ~once, ~former*, ~last, ~past, ~first, ~used to',
    after:
      'after, later, afterwards, afterward, following, ~since, ~then, ~behind, ~once, ~when, ~next, ~in return',
    attribution:
      'said, say, says, saying, told, tell, tells, according, announced, announces, warned, warns, stated, argued, argues, claimed, claims, insist, insists, insisted, declared, cautioned, admitted, ~believe*, ~think*, ~added, ~report*, ~promis*, ~indicat*, ~suggest*, ~call*, ~ask*, ~urg*, ~answer*, ~describ*, ~object*, ~fear*, ~deni*, ~deny*, ~show*, ~blam*, ~demand*, ~worr*, ~reject*, ~accept*, ~hold*, ~confid*, ~speak*, ~spoke, ~pointed out, ~reckon*, ~refus*, ~declin*, ~view, ~accus*, ~quot*, ~threat*, ~expect*, ~question*, ~doubt*, ~mention*, ~repl*, ~voic*',
    denial:
      'deny, denies, denied, denying, reject*, refus*, declin*, turned down, ~oppos*, ~disput*, ~object*, ~faults, ~against, ~veto*',
  },
  negation: {
    first: 'not, no, never, none, nothing, nobody, neither, without, cannot, nowhere',
    second: '',
    weak: 'nor',
    idle: '',
    isFirstEnough: true,
  },
  conditional: null,
  numbers:
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety',
  compound: null,
  scales: { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
  vague: 'dozens hundreds thousands millions billions',
  pairs: '',
  percent: 'percent, per cent, percentage',
  currencies: { $: 'dollar*', '€': 'euro*', '£': 'pound*' },
  openers: '',
  noun: /(?:s|ing|tion|ment|ness|ity|ers?)$/u,
  hasCapitalNouns: false,
  people: {
    US: 'american*, US, USA, united states',
    IL: 'israel*',
    PS: 'palestin*',
    EG: 'egypt*',
    QA: 'qatar*',
    IR: 'iran*',
    IQ: 'iraq*',
    LB: 'lebanon, lebanese',
    SY: 'syria*',
    JO: 'jordan*',
    SA: 'saudi*',
    TR: 'turkey, turkish, turks',
    RU: 'russia*',
    UA: 'ukrain*',
    CN: 'china, chinese',
    GB: 'britain, british, UK, united kingdom',
    FR: 'france, french',
    DE: 'germany, german, germans',
    IT: 'italy, italian*',
    ES: 'spain, spanish',
    PL: 'poland, polish, poles',
    JP: 'japan*',
    YE: 'yemen*',
  },
  exonyms: {},
  reader: '',
};
