/** A figure as tables print it: four decimals, no zero before them; `–` where there is none. */
export function formatShare(value: number | null): string {
  if (value === null) return '–';
  return value.toFixed(4).replace(/^(-?)0\./u, '$1.');
}
