import type { ArticleChange } from '../../src/library/article-store.ts';
import { splitPassages } from '../../src/passages/split-passages.ts';
import { buildArticle, type Part } from './build-article.ts';

interface ChangeOptions {
  readonly id?: string;
  readonly title?: string | null;
  readonly file?: string;
  readonly embedderId?: string;
  readonly mayReplace?: readonly string[];
  /** Told apart by it; the vectors are otherwise made of label-like counts. */
  readonly vectorSeed?: number;
}

/** Builds what is saved for an article with one passage per part: parts are kept apart by furniture. */
export function buildChange(parts: readonly Part[], options: ChangeOptions = {}): ArticleChange {
  const {
    id = 'a1',
    title = null,
    file = `/news/${id}.txt`,
    embedderId = 'double-1',
    vectorSeed = 1,
  } = options;
  const separated = parts.flatMap((part, index): readonly Part[] =>
    index === 0 ? [part] : [{ kind: 'furniture', text: 'Share.' }, part],
  );
  const article = buildArticle(separated, { id, source: `${id}.txt`, title });
  const passages = splitPassages(article);
  return {
    article,
    origin: { file, root: '/news' },
    passages,
    vectors: passages.map((_, index) => Float32Array.of(vectorSeed, index + 0.1, -index)),
    embedderId,
    ...(options.mayReplace === undefined ? {} : { mayReplace: options.mayReplace }),
  };
}
