const SIGNATURES: readonly (readonly [prefix: string, name: string])[] = [
  ['%PDF-', 'a PDF document'],
  ['PK\x03\x04', 'a ZIP archive or an Office document'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'an old Office document'],
  ['{\\rtf', 'an RTF document'],
  ['\x1f\x8b', 'gzip-compressed'],
  ['BZh', 'bzip2-compressed'],
  ['\xfd7zXZ\0', 'xz-compressed'],
  ['7z\xbc\xaf\x27\x1c', 'a 7z archive'],
  ['\x89PNG', 'a PNG picture'],
  ['\xff\xd8\xff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['\x7fELF', 'a program'],
  ['SQLite format 3\0', 'a SQLite database'],
];

/**
 * What a file is, judged by its first bytes, when it is none that holds readable text ("a PDF document"); `null` when it may
 * be text. An RTF document counts as binary: its text is there, but between commands.
 */
export function nameBinary(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  return SIGNATURES.find(([prefix]) => start.startsWith(prefix))?.[1] ?? null;
}
