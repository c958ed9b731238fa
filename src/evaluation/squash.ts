/** A text without anything but letters and digits, in lower case: for comparing what differs in spacing and punctuation only. */
export function squash(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
