/** A group of words that may stand for each other in a gloss, in the form of `LanguageWords`. */
export interface HeldGroup {
  /** What a gloss may not say unless its quotes or the question have it, too. */
  readonly held: string;
  /** What in the quotes allows it besides the words themselves. */
  readonly allowing: string;
}

/** Words by which a sentence says more, less, or with less certainty; what one of them does, only another of its group does, too. */
export const heldGroups: readonly HeldGroup[] = [
  {
    held: 'may, might, could, possibly, perhaps, maybe, likely, unlikely, probably, apparently, presumably, potentially, potential',
    allowing:
      'would, can, possible, probable, believe*, thought, think*, seem*, appear*, suspect*, speculat*, doubt*, fear*, risk*, expect*, worr*, hope*, propos*, question*, unless, if, whether, unsure, rumo*, consider*, study*, studi*, looked into',
  },
  {
    held: 'allegedly, alleged, reportedly, supposedly, supposed, purportedly, suspected',
    allowing: 'believed, thought to, said to, suspect*, accus*, speculat*, rumo*, unconfirmed, presum*',
  },
  { held: 'will, shall', allowing: 'll, wo, plans to, planned to, set to, due to, going to, about to' },
  {
    held: 'must, should, ought, have to, has to, had to, need*, require*',
    allowing:
      'demand*, insist*, urg*, call* for, call* on, condition*, necess*, told * to, order*, want*, first, incumbent, only if, unless, until, depend*',
  },
  {
    held: 'all, every, each, everyone, everybody, everything, entire, whole, always',
    allowing: 'both, any, throughout',
  },
  {
    held: 'only, solely, merely, exclusively',
    allowing: 'alone, just, except, nothing but, no one but, limited',
  },
  { held: 'more than, over #, at least, exceed*', allowing: 'above #, upwards of, top*' },
  {
    held: 'less than, fewer than, under #, at most, up to, as many as, no more than',
    allowing: 'below #, not more than',
  },
  {
    held: 'about #, around #, roughly, approximately, nearly, almost',
    allowing: 'some #, close to, more than, over #, estimat*, more or less, next to, virtually',
  },
  { held: 'most, few, hardly any, majority', allowing: 'many, more, half, small, next to no' },
  { held: 'never', allowing: 'not, no, nobody, none, neither, without, yet' },
  {
    held: 'if, unless, provided that, as long as, on condition',
    allowing:
      'until, condition*, depend*, in return, in exchange, only, whether, without, first, before, as soon as, after',
  },
  {
    held: 'half, third, quarter, double*, twice, triple*, first, second, last',
    allowing: 'two halves, halv*, next, initial*, final*',
  },
  { held: 'permanent*, temporar*, indefinite*', allowing: 'for good, lasting, brief*, short, limited' },
  {
    held: 'former*, acting, deputy, vice, so-called, would-be',
    allowing: 'once, twice, ex, previous*, deput*',
  },
];

/** A hedge and what it lends its uncertainty to: the words right behind it. */
export interface ScopedHedge {
  readonly words: string;
  /** How many words of weight behind it are meant. */
  readonly behind: number;
  /** What in a gloss does the same, near the words that it belongs to. */
  readonly same: string;
}

const UNCERTAIN =
  'may, might, could, can, would, possib*, perhaps, maybe, likely, unlikely, probabl*, apparent*, alleg*, report*, suppos*, presum*, seem*, appear*, suspect*, potential*, believ*, thought, think*, doubt*, fear*, risk*, expect*, worr*, hope*, propos*, plan*, attempt*, tri*, want*, if, unless, whether, until, warn*, caution*, suggest*, speculat*, consider*, promis*, offer*, demand*, ask*, argu*, according, view, question*, unsure, try*, aim*, seek*, in exchange, condition*, predict*, threat*, agree* to, in return, unsettled, confiden*, ready to, study*';

/** What makes something less certain, or less or more of it, and must not be lost where what it belongs to is kept. */
export const scopedHedges: readonly ScopedHedge[] = [
  { words: 'may, might, could', behind: 1, same: UNCERTAIN },
  { words: 'would', behind: 1, same: `${UNCERTAIN}, will, to, should, must` },
  {
    words:
      'likely, unlikely, possibly, perhaps, maybe, probably, apparently, allegedly, alleged, reportedly, supposedly, presumably, suspected, potential, proposed, planned, attempted, believed to, thought to, expected to, said to, seem*, appear* to, in his view, in her view, in his eyes',
    behind: 2,

    same: UNCERTAIN,
  },
  {
    words:
      'about #, around #, roughly, approximately, nearly, almost, some #, close to #, next to no, next to nothing, virtually',
    behind: 1,

    same: 'about, around, roughly, approximate*, nearly, almost, some, close to, more than, over, estimat*, as many as, hardly, next to, virtually, practically, barely, little',
  },
  {
    words:
      'more than, over #, at least, less than, fewer than, under #, at most, up to, as many as, no more than',
    behind: 1,

    same: 'more, over, least, less, fewer, under, most, up to, as many as, above, below, exceed*, upwards',
  },
  {
    words: 'some, several, many, most, few, half',
    behind: 1,

    same: 'some, several, many, most, few, half, a number of, part*, a lot, various, certain, other, others, more, growing, of',
  },
  {
    words: 'only',
    behind: 1,
    same: 'only, just, alone, solely, merely, exclusive*, nothing, except, no more, limited',
  },
];

/** What makes a whole sentence hang on something else. */
export const conditions = 'if, unless, provided that, until, except, as long as, on condition';
export const conditional = `${conditions}, ${UNCERTAIN}, first, before, once, only, when, without, after`;

/** Words that say no by what they mean. */
export const negating =
  'deny, denies, denied, denying, reject*, refus*, declin*, turn* down, oppos*, disput*, object*, fail*, lack*, unable, impossible, prevent*, block*, halt*, stop*, rul* out, out of the question, avoid*, absent, miss*, hesitat*, unwilling*, unsure, few, little, empty, stall*, deadlock, dead end, at odds, drop*, abandon*, spare*, leav* out, left out, instead, rather than, zero, end*, far from, unless, veto*, withh*, unused, silent';
export const negations =
  'not, no, never, none, nothing, nobody, neither, nor, without, cannot, nowhere, hardly, barely, scarcely';
/** What has a negation in it and negates nothing, or something else than what stands behind it. */
export const idleNegations =
  'not only, no more than, no less than, no fewer than, no later than, no less, whether or not, or not';

/** Times of day and of the calendar, and what tells which is meant. */
export const timeWords =
  'yesterday, today, tomorrow, tonight, morning, afternoon, evening, night, noon, midnight, midday, dawn, weekend, last week, next week, this week, last month, next month, this month, last year, next year, this year, spring, summer, autumn, winter';

/** Somebody says so. */
export const attributing =
  'said, say, says, saying, told, tell, tells, according, announce*, warn*, stat*, argu*, claim*, insist*, declar*, caution*, admit*, believ*, think*, thought, add*, report*, promis*, indicat*, suggest*, call*, urg*, answer*, describ*, object*, fear*, deny, denie*, denied, show*, blam*, demand*, worr*, confid*, spoke, point* out, reckon*, accus*, quot*, threat*, expect*, question*, doubt*, repl*, voic*, ask*, want*, reject*, refus*, view, in his eyes, hold*, promis*, see*, saw, faults, faulted, disput*, predict*, cit*, acknowledg*, express*, estimat*, consider*, describ*, offer*, agree*, wrote, write*, confirm*, not*';

/** Small words that a sentence does not keep its meaning without. */
export const guards =
  'not, no, never, none, nothing, nobody, neither, nor, without, cannot, hardly, barely, may, might, could, would, will, must, should, if, unless, until, some, several, many, most, all, only, about, around, nearly, almost, more, less, fewer, least, even, allegedly, reportedly, supposedly, perhaps';
