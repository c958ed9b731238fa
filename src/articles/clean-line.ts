/**
 * A value as one clean line: runs of white space become one space; control characters and those that only steer the direction
 * of text (Unicode category Cf but the joiners that scripts and emoji need) go. For titles, names and other metadata, which
 * are shown beside text; the text itself is never touched.
 */
export function cleanLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/(?![\u200c\u200d])[\p{Cf}]|(?!\s)\p{Cc}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
