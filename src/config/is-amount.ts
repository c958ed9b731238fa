/** Whether a text is a number from 0 that can be reckoned with: whole ones up to 15 digits, others with up to six behind the point. */
export function isAmount(given: string, isWhole: boolean): boolean {
  return (isWhole ? /^\d{1,15}$/u : /^\d{1,9}(?:\.\d{1,6})?$/u).test(given);
}
