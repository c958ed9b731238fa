/** Whether two words differ in one letter, exchanged, added or left out: "defence" and "defense", "labour" and "labor". */
export function isSpellingVariant(left: string, right: string): boolean {
  let start = 0;
  while (start < left.length && left[start] === right[start]) start += 1;
  const [first, second] = [left.slice(start), right.slice(start)];
  return (
    left !== right &&
    (first.slice(1) === second.slice(1) || first.slice(1) === second || first === second.slice(1))
  );
}
