const KINDS =
  'plain text (.txt), Markdown (.md), a web page (.html, .mhtml), .pdf, .docx or JSON lines (.jsonl)';

/** What can be done with files that hold articles in a form that is not read. */
const REMEDIES: readonly (readonly [RegExp, string])[] = [
  [
    /\.(?:wacz|warc(?:\.gz)?)$/iu,
    'This is an archive of many pages. Open it in a browser (https://replayweb.page reads it), and save each article as .html or .mhtml.',
  ],
  [
    /\.webarchive$/iu,
    'This is Safari’s own archive. Open it there, and save the page as .html or print it to .pdf.',
  ],
  [/\.(?:doc|odt|rtf|pages|epub)$/iu, 'Open it in a word processor, and save it as .docx, .pdf or .txt.'],
  [/\.(?:zip|tar|tgz|7z|rar)$/iu, 'This is an archive. Unpack it, and name the folder.'],
  [
    /\.(?:png|jpe?g|gif|webp|tiff?|heic)$/iu,
    'A picture has no text. Read it with a program for text recognition, and save the text as .txt.',
  ],
];

/**
 * Why a file is not read, judged by its name, and what can be done.
 *
 * @param name the file's name, without folders
 */
export function explainOtherKind(name: string): string {
  const remedy = REMEDIES.find(([pattern]) => pattern.test(name))?.[1];
  return remedy ?? `Files of this kind cannot be read. Save it as ${KINDS}.`;
}
