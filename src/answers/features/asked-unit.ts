/** What a question measures or asks of somebody, and how a text shows that it says so. */
interface Unit {
  readonly asked: RegExp;
  readonly shown: RegExp;
}

const COUNT = String.raw`(?:\p{N}[\p{N}.,]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|several|few|couple of|half|dozens?|hundreds?|thousands?)`;

/** The first one asked for decides. */
const UNITS: readonly Unit[] = [
  {
    asked: /\bhow old\b|\b(?:what|which) age\b|\bage of\b|\bbirthday\b|\bdate of birth\b/iu,
    shown:
      /\b\p{N}{1,3}[- ]years?[- ]old\b|\baged?\b \p{N}|, \p{N}{2},|\bin (?:his|her|their) (?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b|\bborn (?:in|on)\b|\byears old\b/iu,
  },
  {
    asked: /\bborn\b|\bbirthplace\b|\bhometown\b|\bgrew up\b|\bgrow up\b/iu,
    shown: /\bborn\b|\bnative\b|\bhometown\b|\bgrew up\b|\braised in\b/iu,
  },
  {
    asked:
      /\b(?:which|what) (?:university|college|school)\b|\b(?:did|does|do) .{1,40}(?<!\b(?:a|an|each|new|recent|that|the|this|which) )\bstudy\b|\bstudied\b|\bgraduate[ds]?\b|(?<!\bwhat )\bdegree\b|\bmajor(?:ed)? in\b|\beducated\b/iu,
    shown:
      /\buniversit|\bcollege|\bschool|\bgraduat|\bdegree|\bstudied|\balum|\bph\.?d|\bprofessor|\bstudent/iu,
  },
  {
    asked:
      /\bmarried\b|\bwho\b.{0,40}\b(?:wife|husband|spouse|partner)\b|\b(?:have|has|had) a (?:wife|husband|spouse)\b|\b(?:how many|any|have) (?:children|kids|sons|daughters|siblings)\b/iu,
    shown:
      /\bwife\b|\bhusband\b|\bmarried\b|\bspouse\b|\bwidow|\bsons?\b|\bdaughters?\b|\bchild|\bbrother|\bsister/iu,
  },
  {
    asked:
      /^(?!.*\bhow many\b).*(?:\b(?:earns?|salary|wages?|paid (?:as|per|for)|income|pay rise|makes? (?:a|per) (?:year|month|week))\b|\bhow much\b.{1,60}\b(?:earn|paid|make)\b)/iu,
    shown: /\b(?:earns?|earned|earning|salar(?:y|ies)|wages?|paid|pays?|income|makes)\b/iu,
  },
  {
    asked:
      /\b(?:succe(?:ed|eds|eded|ssors?)|predecessors?|replace[ds]?|replacement|take[sn]? over (?:from|as)|took over (?:from|as)|who (?:follow(?:s|ed)|came (?:before|after)))\b|\bwho (?:is|was|are|were|became|becomes)\b.{1,60}\b(?:before|after) [\p{L} ’'.]{2,40}\?$/iu,
    shown:
      /\b(?:succe(?:ed|eds|eded|ssors?|eding)|predecessors?|replac(?:e[ds]?|ing|ement)|t(?:ake|akes|aken|ook|aking) over|former(?:ly)?|previous(?:ly)?|appointed|elected|sworn in|named|nominated|inherit(?:s|ed)?|heir|steps? in|stepped in|in (?:his|her|their) place|new)\b/iu,
  },
  {
    asked:
      /\bowns\b|\bwho own\b|\b(?:did|does|do) .{1,40}(?<!\b(?:her|his|its|my|one's|our|their|your) )\bown\b|\bowners?\b|\bowned by\b|\bbelongs? to\b/iu,
    shown:
      /\bown(?:s|ed|ers?|ership)?\b|\bbelong(?:s|ed|ing)?\b|\bb(?:uy|uys|ought)\b|\bacquir|\bproperty of\b|\bcompany\b|\bsold\b/iu,
  },
  {
    asked:
      /\b(?:phone|telephone|mobile) numbers?\b|\b(?:what(?:['’]?s| is| was)|how (?:can|do) (?:i|we))\b.{1,60}\b(?:e-?mail(?: address)?|website|contact|reach|address)\b\W*$|\b(?:e-?mail|website) address of\b|\b(?:postal|street|home) address\b|\bdoes .{2,40} live\b/iu,
    shown:
      /\+?\p{N}[\p{N} ()-]{6,}|@\p{L}|\bwww\.|https?:|\b(?:street|road|avenue|lane|square)\b|\bliv(?:e[ds]?|ing)\b/iu,
  },
  {
    asked: /\bhow (?:often|frequently)\b|\bhow many times\b|\bhow regularly\b/iu,
    shown: new RegExp(
      String.raw`\b(?:once(?! (?:again|more|the|he|she|it|they|a|an|in))|twice|thrice|daily|weekly|monthly|yearly|annually|regularly|rarely|frequently|repeatedly)\b|\b${COUNT}[- ](?:times?|instances?|occasions?)\b|\b(?:every|each|a|per) (?:day|week|month|year|hour|night|morning)\b`,
      'iu',
    ),
  },
  {
    asked:
      /\bhow long (?:did|does|do|has|have|had|will|would|must|should|can|could)\b|\bhow long\b.{0,60}\b(?:last|take|took|stay|wait|been|continue|go on|going on|hold|held|truce|cease-?fire|pause|halt|sentence|strike)\b/iu,
    shown: new RegExp(
      String.raw`\b${COUNT}[- ](?:more |full |straight )?(?:second|minute|hour|day|week|month|year|decade|night)|\b(?:hour|day|week|month|year|decade|centur|minute)(?:s|ies)?[- ]?long\b|\b(?:since|until|till) \p{L}|\bpermanent|\btemporar`,
      'iu',
    ),
  },
  {
    asked:
      /\bhow long\b|\bhow many (?:more )?(?:seconds|minutes|hours|days|weeks|months|years)\b|\b(?:what|which) (?:duration|length of time)\b|\bfor how (?:many|much) time\b/iu,
    shown: new RegExp(
      String.raw`\b${COUNT}[- ](?:more |full |straight )?(?:second|minute|hour|day|week|month|year|decade|night|kilomet|mile|met(?:er|re)|foot|feet|yard)|\b(?:hour|day|week|month|year|decade|centur|minute)(?:s|ies)?[- ]?long\b|\b(?:since|until|till|from) (?:\p{N}|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|early|late|mid)`,
      'iu',
    ),
  },
  {
    asked: /\bhow (?:far|tall|high|deep|wide|thick)\b|\bdistance\b|\bheight\b|\bdepth\b/iu,
    shown:
      /\p{N}[\p{N}.,]*[- ]?(?:k?m\b|cm\b|ft\b|kilomet|mile|met(?:er|re)|foot|feet|inch|yard|stor(?:y|ey|ies))|\b(?:feet|metres?|meters?|miles?|kilomet(?:er|re)s?|toes) (?:high|deep|tall|wide|away|long|underground)/iu,
  },
  {
    asked:
      /\bhow (?:much (?:money|did .{1,40} (?:cost|pay|spend|raise|earn|sell|buy|invest|owe|lose)|does .{1,40} (?:cost|earn|pay)|will .{1,40} cost|is .{1,40} worth|was .{1,40} (?:worth|paid|sold|fined))|expensive)\b|\b(?:what|which) (?:price|cost|sum|salary|fee|fine|budget|amount of money)\b|\bnet worth\b|\bsalary\b|\bprice of\b|\bcost of\b|\bworth\b/iu,
    shown:
      /[$€£¥₹]\s?\p{N}|\p{N}[\p{N}.,]*\s?(?:dollars?|euros?|pounds?|yen|yuan|rubles?|rupees?|shekels?|francs?|cents?|kroner|pesos?)|\b(?:million|billion|trillion|thousand)\b/iu,
  },
  {
    asked:
      /\b(?:what|which|how (?:high|large|big)).{0,20}\b(?:percent|percentage|per cent|share|proportion|fraction|majority|rate|turnout)\b/iu,
    shown:
      /%|\bper ?cent|\bhalf\b|\bthirds?\b|\bquarters?\b|\bfifths?\b|\btenths?\b|\bmajority\b|\b(?:one|two|three|four|nine|\p{N}+) (?:in|out of|of) (?:every |the )?(?:\p{N}|two|three|four|five|ten)/iu,
  },
  {
    asked: /\b(?:what|which) time\b|\bo['’]clock\b|\bat what hour\b/iu,
    shown:
      /\b\p{N}{1,2}(?:[:.]\p{N}{2})?\s?(?:[ap]\.?m\b|o['’]clock)|\b\p{N}{1,2}:\p{N}{2}\b|\bnoon\b|\bmidnight\b|\bdawn\b|\bmorning\b|\bevening\b|\bnight\b/iu,
  },
  {
    asked: /\bweather\b|\btemperature\b|\bhow (?:hot|cold|warm)\b/iu,
    shown:
      /\bdegrees?\b|°|\bcelsius\b|\bfahrenheit\b|\brain|\bsnow|\bsunn|\bcloud|\bstorm|\bweather\b|\bheat|\bcold\b/iu,
  },
];

/** Whether a question asks for something that a text must show in a certain way: an age, a duration, a sum. */
export type AskedUnit = 'none' | 'shown' | 'missing';

/** Whether a text shows the unit of what a question measures. */
export function askedUnit(question: string, text: string): AskedUnit {
  const unit = UNITS.find(({ asked }) => asked.test(question));
  if (unit === undefined) return 'none';
  return unit.shown.test(text) ? 'shown' : 'missing';
}
