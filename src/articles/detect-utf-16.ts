/** Half a page of text is enough to tell, and a long file is not read twice. */
const SAMPLE_BYTES = 64 * 1024;

/** More characters than this that no text has, as a share of all, and the bytes are not in that encoding. */
const MOST_STRANGE = 0.01;

/**
 * Which UTF-16 a file without a byte order mark is in, `null` if none. Text in any language has spaces or line ends, whose
 * upper byte is zero: so there are zeros, nearly all at odd places (little-endian) or at even ones; where a language has them
 * at both (the Chinese for "one" ends in a zero byte), the order in which all characters are such as texts have.
 */
export function detectUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (!sample.includes(0)) return null;
  const { even, odd, printable } = countBytes(sample);
  const zeros = even + odd;
  // Latin text has a zero in nearly every unit; few zeros between nothing but ASCII are text with stray NULs.
  const isLatin = zeros >= 0.2 * sample.length;
  const isOther = zeros >= sample.length / 2000 && printable < 0.8 * (sample.length - zeros);
  if (!isLatin && !isOther) return null;
  const strange = {
    'utf-16le': shareOfStrange(sample, 'utf-16le'),
    'utf-16be': shareOfStrange(sample, 'utf-16be'),
  };
  const isOneSided = Math.min(even, odd) <= zeros / 20;
  const isLittle = isOneSided ? odd > even : strange['utf-16le'] < strange['utf-16be'];
  if (isLatin && !isOneSided) return null;
  const encoding = isLittle ? 'utf-16le' : 'utf-16be';
  return strange[encoding] > MOST_STRANGE ? null : encoding;
}

function shareOfStrange(sample: Uint8Array, encoding: string): number {
  const text = new TextDecoder(encoding).decode(sample);
  return (text.match(/[^\P{Cc}\s]|[\p{Cn}\p{Co}]/gu)?.length ?? 0) / text.length;
}

function countBytes(sample: Uint8Array): { even: number; odd: number; printable: number } {
  const count = { even: 0, odd: 0, printable: 0 };
  sample.forEach((byte, index) => {
    if (byte === 0) count[index % 2 === 0 ? 'even' : 'odd']++;
    else if (byte >= 0x20 && byte < 0x7f) count.printable++;
  });
  return count;
}
