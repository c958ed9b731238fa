import { isUtf8 } from 'node:buffer';
import { analyse } from 'chardet';
import { detectUtf16 } from './detect-utf-16.ts';

/** What chardet is given, from shortly before the first byte that is not ASCII: it takes 0.4 s per MB. */
const SAMPLE_BYTES = 128 * 1024;
const BEFORE_FIRST = 1024;
/** Below this confidence (chardet's, of 100) its guesses are worth less than the most common legacy encoding. */
const LEAST_CONFIDENCE = 30;
/** Dashes, quotation marks, no-break space, currencies and fractions of windows-1252: all that English text needs of it. */
const TYPOGRAPHIC = new Set([
  0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0xa0, 0xa3, 0xa7, 0xa9, 0xab, 0xad, 0xae, 0xb0,
  0xb7, 0xbb, 0xbc, 0xbd, 0xbe,
]);
/** The Windows encodings that share their letters with one of ISO 8859, as far as chardet mistakes one for the other. */
const WINDOWS = new Map([
  ['ISO-8859-2', 'windows-1250'],
  ['ISO-8859-6', 'windows-1256'],
  ['ISO-8859-7', 'windows-1253'],
  ['ISO-8859-8', 'windows-1255'],
  ['ISO-8859-9', 'windows-1254'],
]);

/**
 * The encoding a text is in, as a label `TextDecoder` knows: by its byte order mark, by being valid UTF-8 or UTF-16, else by
 * the frequencies of its letters (chardet), else windows-1252.
 */
export function detectEncoding(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const wide = detectUtf16(bytes);
  if (wide !== null) return wide;
  if (isUtf8(bytes)) return isIso2022(bytes) ? 'iso-2022-jp' : 'utf-8';
  return isDamagedUtf8(bytes) ? 'utf-8' : guess(bytes);
}

/** ISO-2022-JP writes Japanese with ASCII bytes alone, between escapes. */
function isIso2022(bytes: Uint8Array): boolean {
  const sample = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, SAMPLE_BYTES));
  return (sample.includes('\x1b$B') || sample.includes('\x1b$@')) && sample.includes('\x1b(');
}

/**
 * Text that is UTF-8 but for a few bytes (cut off, or pasted together) is read as such: taken for a legacy encoding, every
 * accent and quotation mark in it would come out wrong.
 */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  let whole = 0;
  let broken = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit === 0xfffd) broken++;
    else if (unit > 0x7f) whole++;
  }
  return whole > 4 * broken;
}

function guess(bytes: Uint8Array): string {
  const from = Math.max(0, bytes.findIndex((byte) => byte > 0x7f) - BEFORE_FIRST);
  const sample = bytes.subarray(from, from + SAMPLE_BYTES);
  if (sample.every((byte) => byte < 0x80 || TYPOGRAPHIC.has(byte))) return 'windows-1252';
  const labels = analyse(sample)
    .filter(({ name, confidence }) => confidence >= LEAST_CONFIDENCE && !/^(?:UTF|ASCII)/iu.test(name))
    .flatMap(({ name }) => [name, WINDOWS.get(name) ?? []].flat());
  return labels.find((label) => fits(sample, label)) ?? 'windows-1252';
}

/** Whether all bytes are characters in that encoding, and none of them the control characters ISO has for Windows' letters. */
function fits(sample: Uint8Array, label: string): boolean {
  try {
    // The sample may end within a character, which the stream waits for.
    const text = new TextDecoder(label, { fatal: true }).decode(sample, { stream: true });
    return !/[\x80-\x9f]/u.test(text);
  } catch (error) {
    // Chardet knows encodings that the web platform has dropped, and errs.
    if (error instanceof RangeError || error instanceof TypeError) return false;
    throw error;
  }
}
