import { buffer } from 'node:stream/consumers';
import { joinPdfLines } from './join-pdf-lines.ts';

/** Reads a document from standard input and writes what it says as JSON; run as a program of its own, see `readDocumentApart`. */
async function main(extension: string | undefined): Promise<void> {
  const bytes = await buffer(process.stdin);
  const document = extension === 'pdf' ? await readPdf(bytes) : await readDocx(bytes);
  process.stdout.write(JSON.stringify(document));
}

async function readPdf(bytes: Buffer): Promise<object> {
  const { extractText, getDocumentProxy, getMeta } = await import('unpdf');
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(document, { mergePages: false });
  const { info } = await getMeta(document);
  return { text: joinPdfLines(text), title: info['Title'] ?? '', author: info['Author'] ?? '' };
}

async function readDocx(bytes: Buffer): Promise<object> {
  const { default: mammoth } = await import('mammoth');
  const { value } = await mammoth.extractRawText({ buffer: bytes });
  return { text: value.replace(/\n{2,}/gu, '\n\n').trim(), title: '', author: '' };
}

try {
  await main(process.argv[2]);
} catch (error) {
  process.stderr.write(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
