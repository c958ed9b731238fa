import { ArticleFileError } from './article-file-error.ts';

/**
 * Makes sure that a text can be stored and quoted exactly, and that there is something in it.
 *
 * @throws ArticleFileError when it is empty, or has NUL characters or halves of characters, neither of which a database keeps
 */
export function checkText(text: string): void {
  if (!/[\p{L}\p{N}]/u.test(text)) {
    throw new ArticleFileError('There is no text in it. Put the article in, or remove it.');
  }
  const nul = text.indexOf('\0');
  if (nul !== -1) {
    throw new ArticleFileError(
      `The text has a NUL character (at offset ${nul}), which cannot be stored. Remove it, or save the file again as UTF-8.`,
    );
  }
  if (!text.isWellFormed()) {
    throw new ArticleFileError(
      `The text has half a character (a lone surrogate, at offset ${findLoneSurrogate(text)}), which cannot be stored exactly. Write the whole character, or remove it.`,
    );
  }
}

function findLoneSurrogate(text: string): number {
  return text.search(/\p{Surrogate}/u);
}
