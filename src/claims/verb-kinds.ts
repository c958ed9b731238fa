import { baseStem } from '../deeds/base-stem.ts';
import { stem } from '../retrieval/vocabulary.ts';

/** Verbs that tell the same of whom they are done to, the first standing for all. */
const SAME = `kill murder slay assassinate execute|wound injure hurt|take abduct kidnap seize capture carry-off|hold keep detain|accept approve endorse back|
meet|acquire buy purchase|fire dismiss sack oust|resign quit step-down|begin start|end finish conclude|found establish`;
/** Verbs that say of the same thing that it is not so: refused is what is not accepted. */
const OPPOSITE = 'accept: reject refuse oppose turn-down rebuff veto|confirm: deny|pass: fail|win: lose';

const kinds = new Map(
  SAME.split('|').flatMap((line) => {
    const verbs = line.trim().split(/\s+/u).map(toVerb);
    return verbs.map((verb) => [verb, verbs[0] ?? verb] as const);
  }),
);
const opposites = new Map(
  OPPOSITE.split('|').flatMap((line) => {
    const [kind = '', others = ''] = line.split(': ');
    return others.split(' ').map((other) => [toVerb(other), toVerb(kind)] as const);
  }),
);

/** The kind of deed a verb tells of, and whether it tells that it was not done. */
export function verbKind(verb: string): { readonly kind: string; readonly isOpposite: boolean } {
  const opposite = opposites.get(verb);
  return { kind: opposite ?? kinds.get(verb) ?? verb, isOpposite: opposite !== undefined };
}

/** As `Deed.verb` has it: `carry-off` is `carri off`. */
export function toVerb(written: string): string {
  const [verb = '', ...particle] = written.split('-');
  return [baseStem(stem(verb)), ...particle].join(' ');
}
