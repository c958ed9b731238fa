import { ArticleFileError } from './article-file-error.ts';
import { parseWebAddress } from './parse-web-address.ts';

/** The page in an archive, as the bytes that were saved. */
export interface ArchivedPage {
  readonly page: Uint8Array;
  /** Where it was saved from; `null` where the archive does not say. */
  readonly url: string | null;
}

/**
 * Takes the page itself out of a web archive (`.mhtml`, RFC 2557), which browsers save as a mail with the page as its first part and its pictures
 * and frames behind it.
 *
 * @throws ArticleFileError when there is no page in it
 */
export async function readWebArchive(bytes: Uint8Array): Promise<ArchivedPage> {
  const { default: PostalMime } = await import('postal-mime');
  const mail = await PostalMime.parse(bytes, { attachmentEncoding: 'arraybuffer' });
  const headers = new Map(mail.headers.map(({ key, value }) => [key.toLowerCase(), value]));
  const stated = headers.get('snapshot-content-location') ?? headers.get('content-location') ?? '';
  if (mail.html === undefined || mail.html.trim() === '') {
    throw new ArticleFileError(
      'There is no page in the web archive. Save the page as .html, or its text as .txt.',
    );
  }
  return { page: new TextEncoder().encode(mail.html), url: parseWebAddress(stated) };
}
