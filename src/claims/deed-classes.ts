import { toVerb } from './verb-kinds.ts';

/** What is counted by these goes on after an article has come out. */
const MOVING =
  'kill wound hold take displace flee arrest evacuate infect miss rise reach stand-at damage destroy destroy';
/** What happens once to somebody or something, as far as one name or thing is meant. */
const ONCE = `die kill found bury hang born sink crash collapse explode capsize derail erupt
acquire merge ratify reopen inaugurate swear-in dissolve abdicate retire resign launch debut discover marry divorce
fire hire appoint invade surrender extradite evacuate demolish open close shut begin end cancel postpone postponed call-off`;
/** Of these only one can be the doer. */
const BY_ONE = 'kill win write invent discover found sink design compose';

const [moving, once, byOne] = [MOVING, ONCE, BY_ONE].map((verbs) => new Set(verbs.split(/\s+/u).map(toVerb)));

/** Whether what a kind of deed counts goes on after an article has come out: the killed, the held. */
export function isMoving(kind: string): boolean {
  return moving?.has(kind) === true;
}

/** Whether a kind of deed happens once to whom or what it is done to. */
export function isOnce(kind: string): boolean {
  return once?.has(kind) === true;
}

/** Whether only one can have done a kind of deed. */
export function isByOne(kind: string): boolean {
  return byOne?.has(kind) === true;
}
