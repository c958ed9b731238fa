const SMALL: readonly (readonly string[])[] = [
  ['1', 'one', 'first', '1st'],
  ['2', 'two', 'second', '2nd'],
  ['3', 'three', 'third', '3rd'],
  ['4', 'four', 'fourth', '4th'],
  ['5', 'five', 'fifth', '5th'],
  ['6', 'six', 'sixth', '6th'],
  ['7', 'seven', 'seventh', '7th'],
  ['8', 'eight', 'eighth', '8th'],
  ['9', 'nine', 'ninth', '9th'],
  ['10', 'ten', 'tenth', '10th'],
  ['11', 'eleven', 'eleventh', '11th'],
  ['12', 'twelve', 'twelfth', '12th'],
];
const forms = new Map(
  SMALL.flatMap((all) => all.map((form) => [form, all.filter((other) => other !== form)])),
);

/** The other ways to write a small number, as a count or as a place in a row: `first` and `one` for `1` ("phase 1", "phase one", "the first phase"). Empty for other words. */
export function numberForms(word: string): readonly string[] {
  return forms.get(word) ?? [];
}
