import { type LabelledSet, listLabelledSets } from '../list-labelled-sets.ts';

/** @throws {Error} if there is no such set here: sections are only run on sets they have named */
export function findSet(name: string, sets: readonly LabelledSet[] = listLabelledSets()): LabelledSet {
  const found = sets.find((set) => set.name === name);
  if (found === undefined) throw new Error(`There is no set ${name}.`);
  return found;
}
