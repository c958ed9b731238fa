import type { Recogniser } from '../actors/recogniser.ts';
import type { Library } from '../library/library.ts';
import type { KnownArticles } from './create-known-articles.ts';
import type { Tally } from './create-tally.ts';
import { stampFile } from './stamp-file.ts';
import type { WalkedFile } from './walk-paths.ts';

interface FileSkipperOptions {
  readonly library: Pick<Library, 'actors'>;
  readonly known: KnownArticles;
  readonly embedderId: string;
  readonly recogniser: Recogniser | undefined;
  /** What files are read with; without it every file is read. */
  readonly reader: string | undefined;
  readonly tally: Pick<Tally, 'note'>;
}

/** Lines of a file may fail, or be the same as another file's: that is told each time. */
const MANY = /\.jsonl(?:\.gz)?$/iu;

/**
 * Passes over files that hold one article and have not changed since that was taken in, with the same reader, embedder and recogniser.
 *
 * @returns a function that says whether a file was passed over and counted, and how it looks
 */
export function createFileSkipper(options: FileSkipperOptions) {
  const { library, known, embedderId, recogniser, reader, tally } = options;
  return async (
    file: WalkedFile,
  ): Promise<{ readonly isSkipped: boolean; readonly stamp: string | undefined }> => {
    const stamp = reader === undefined ? undefined : await stampFile(file.path, reader);
    if (stamp === undefined || MANY.test(file.path)) return { isSkipped: false, stamp };
    const [article, ...others] = known.from(file.realPath);
    const isSame =
      article !== undefined &&
      others.length === 0 &&
      !known.isClaimed(article.id) &&
      article.origin.stamp === stamp &&
      article.origin.root === file.root &&
      article.embedderId === embedderId &&
      (recogniser === undefined || (await library.actors.recogniserOf(article.id)) === recogniser.id);
    if (!isSame) return { isSkipped: false, stamp };
    known.claim(article);
    tally.note(file, { kind: 'unchanged' });
    return { isSkipped: true, stamp };
  };
}
