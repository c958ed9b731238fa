import { stem } from '../retrieval/vocabulary.ts';

/** Irregular forms that `stem` leaves apart, because for finding they say too little or are more often other words. */
const FORMS = `
become became; come came; deal dealt; die died dying; do did done; feel felt; get got gotten; go went gone; have had; keep kept; know knew known;
lay laid; leave left; lie lay lain; make made; mean meant; rise rose risen; say said; see saw seen; show shown; sit sat; tell told;
think thought; person people; foot feet; life lives; half halves`;

const base = new Map(
  FORMS.split(';').flatMap((line) => {
    const [first = '', ...others] = line.trim().split(/\s+/u);
    return others.flatMap((other) => [other, stem(other)].map((form) => [form, stem(first)] as const));
  }),
);

/**
 * The stem under which the forms of a word are compared where who does what is told: `leav` for `left`. Every other stem stands for itself.
 *
 * @param of as `stem` gives it, which knows the other irregular forms
 */
export function baseStem(of: string): string {
  return base.get(of) ?? of;
}
