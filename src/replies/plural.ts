/** A count with its noun: `1 article`, `5 articles`, `5,183 articles`. */
export function plural(count: number, noun: string): string {
  return `${count.toLocaleString('en-GB')} ${noun}${count === 1 ? '' : 's'}`;
}
