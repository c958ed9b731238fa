import type { Article } from '../articles/article.ts';
import { contentKey } from './content-key.ts';
import { createIdScheme, type IdScheme } from './create-id-scheme.ts';
import type { KnownArticle, KnownArticles } from './create-known-articles.ts';
import { isThere } from './is-there.ts';
import { judgeFate, type Sight } from './judge-fate.ts';
import type { WalkedFile } from './walk-paths.ts';

/**
 * What an article that was read is to the library:
 *
 * - `keep`: it belongs there under an id. `stored` is what stands there now: the same article, maybe changed; one
 *   whose file was moved here; or another one that is gone;
 * - `duplicate`: a stored article says the same in another file;
 * - `later`: it looks like a duplicate, but that depends on a file that has not been read yet.
 */
export type Placement =
  | { readonly kind: 'keep'; readonly id: string; readonly stored: KnownArticle | undefined }
  | { readonly kind: 'duplicate'; readonly of: string }
  | { readonly kind: 'later' };

/**
 * Decides what an article is to the library. Ids are stable: an article keeps the one it has as long as its file and
 * its own id stay, and who comes second to an id gets another one.
 *
 * @param article under its own id
 */
export async function placeArticle(article: Article, file: WalkedFile, sight: Sight): Promise<Placement> {
  const scheme = createIdScheme(article.id, file.path);
  const own = findOwn({ article, file, scheme, known: sight.known });
  if (own !== undefined && contentKey(own) === contentKey(article)) return keepAs(own);
  const twin = sight.known.withContent(article);
  if (twin !== undefined) {
    const fate = judgeFate(twin, sight);
    if (fate === 'undecided') return { kind: 'later' };
    const canMove = own === undefined && twin.id === article.id;
    if (canMove && (fate === 'gone' || (await hasLeft(twin, sight)))) return keepAs(twin);
    if (fate === 'stays') return { kind: 'duplicate', of: twin.id };
  }
  if (own !== undefined) return keepAs(own);
  const id = scheme.choose((candidate) => {
    const stored = sight.known.get(candidate);
    return stored === undefined || judgeFate(stored, sight) === 'gone';
  });
  return { kind: 'keep', id, stored: sight.known.get(id) };
}

function keepAs(stored: KnownArticle): Placement {
  return { kind: 'keep', id: stored.id, stored };
}

interface OwnSearch {
  readonly article: Article;
  readonly file: WalkedFile;
  readonly scheme: IdScheme;
  readonly known: KnownArticles;
}

/** The article that was stored from this file under one of the ids it would get; rather the one that says the same. */
function findOwn({ article, file, scheme, known }: OwnSearch): KnownArticle | undefined {
  const key = contentKey(article);
  const ranked = known.named(scheme.names, file.realPath).flatMap((stored) => {
    const rank = known.isClaimed(stored.id) ? undefined : scheme.rank(stored.id);
    return rank === undefined ? [] : [{ stored, rank: contentKey(stored) === key ? -1 : rank }];
  });
  return ranked.toSorted((a, b) => a.rank - b.rank)[0]?.stored;
}

async function hasLeft({ id, origin }: KnownArticle, sight: Sight): Promise<boolean> {
  return !sight.known.isClaimed(id) && !sight.files.has(origin.file) && !(await isThere(origin.file));
}
