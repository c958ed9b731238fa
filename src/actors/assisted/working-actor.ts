import type { RecognisedActor } from '../../library/recognition.ts';
import { foldName } from '../fold-name.ts';

/** An actor while proposals are joined to what is built in. */
export interface WorkingActor {
  actor: RecognisedActor;
  /** The one that turned out to be the same; `null` for one that is itself. */
  into: WorkingActor | null;
  isDropped: boolean;
}

/** Whether it is called so in the article. Sources without a name and those who made the article are called nothing. */
export function isCalled({ actor, into, isDropped }: WorkingActor, name: string): boolean {
  if (into !== null || isDropped || /^(?:unnamed|reporter|photographer)$/u.test(actor.kind)) return false;
  const wanted = foldName(name);
  return [actor.name, ...actor.forms].some((own) => foldName(own) === wanted);
}
