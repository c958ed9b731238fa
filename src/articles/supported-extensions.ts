import { articleFormat } from './article-format.ts';

/**
 * Whether a file found in a folder is read as articles: `.txt`, `.md`, `.html`, `.htm`, `.mhtml`, `.pdf`, `.docx` or `.jsonl`, each also with `.gz`
 * behind it. Hidden files are not: systems leave them beside the real ones under the same extension (`._000.txt`).
 *
 * @param name the file's name, without folders
 */
export function isArticleFile(name: string): boolean {
  return !name.startsWith('.') && articleFormat(name) !== null;
}
