import { isUtf8 } from 'node:buffer';
import { decodeText } from './decode-text.ts';
import { detectEncoding } from './detect-encoding.ts';

/** Where a page declares its encoding. The HTML standard looks at 1024 bytes; pages with much before it are common. */
const HEAD_BYTES = 8 * 1024;
const DECLARED =
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]+)|^<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.-]+)/iu;

/**
 * The HTML of a page in whatever encoding it is: by its byte order mark, by being valid UTF-8 (whatever the page declares,
 * since browsers save pages so and leave the declaration), by what it declares, else detected as for text.
 *
 * @throws ArticleFileError when the bytes are not text
 */
export function decodePage(bytes: Uint8Array): string {
  return decodeText(bytes, pageEncoding(bytes)).replace(/^\ufeff/u, '');
}

function pageEncoding(bytes: Uint8Array): string {
  const detected = detectEncoding(bytes);
  if (isUtf8(bytes) || detected.startsWith('utf-')) return detected;
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1');
  const [, meta, xml] = DECLARED.exec(head) ?? [];
  return knownEncoding(meta ?? xml) ?? detected;
}

/** The declared encoding's name; `null` for one nobody knows, and for Unicode, which these bytes were found not to be. */
function knownEncoding(label: string | undefined): string | null {
  if (label === undefined) return null;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith('utf-') ? null : encoding;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
