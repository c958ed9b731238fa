import type { Unit } from './sentence.ts';
import { speechVerbForms } from './speech-verb-forms.ts';
import { verbParticles } from './verb-particles.ts';

/** Behind which unit the group of a verb ends: "pointed out", "shot back", "did not confirm or deny". */
export function cueEnd(units: readonly Unit[], at: number, verb: string): number {
  const second = units[at + 1]?.lower ?? '';
  if (second === 'out' || verbParticles.has(verb)) return at + 2;
  const third = units[at + 2];
  const isPair =
    /^(?:or|nor|and)$/u.test(second) && third?.pos === 'VERB' && speechVerbForms.has(third.lower);
  return isPair ? at + 3 : at + 1;
}
