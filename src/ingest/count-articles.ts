import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

const LINE_FEED = 0x0a;
const LINES = /\.jsonl(\.gz)?$/iu;

/**
 * How many articles a file is likely to hold: one, or as many as a `.jsonl` file has lines. Only an estimate for showing
 * progress, so a file that cannot be read counts as one; whoever reads it reports what is wrong.
 */
export async function countArticles(path: string): Promise<number> {
  if (!LINES.test(path)) return 1;
  const file = createReadStream(path);
  const bytes = path.toLowerCase().endsWith('.gz') ? file.pipe(createGunzip()) : file;
  // `pipe` does not hand errors on, and an unheard one ends the process.
  file.on('error', (error) => bytes.destroy(error));
  let lines = 0;
  let isOpen = false;
  try {
    for await (const chunk of bytes) {
      for (const byte of chunk) {
        if (byte === LINE_FEED) lines++;
        isOpen = byte !== LINE_FEED;
      }
    }
  } catch {
    return 1;
  }
  return Math.max(1, lines + (isOpen ? 1 : 0));
}
