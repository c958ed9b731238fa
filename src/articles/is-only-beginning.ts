import type { ArticleData } from './read-article-data.ts';

/** In words: what papers show for nothing of an article that costs something. Subscribers save pages that say the same and have more. */
const MOST_SHOWN = 250;
const MOST_BESIDE_WALL = 150;

/** What tells whether a page shows a whole article. */
export interface ShownArticle {
  /** The article's own voice as far as it is shown. */
  readonly body: string;
  readonly data: ArticleData | null;
  /** Whether a box in the page asks to pay or sign in to read on. */
  readonly isWalled: boolean;
}

/** Whether a page shows only the beginning of an article of which it says that it is for subscribers (`isAccessibleForFree`), or asks to pay. */
export function isOnlyBeginning({ body, data, isWalled }: ShownArticle): boolean {
  const shown = countWords(body);
  if (data?.isFree !== false) return isWalled && data?.isFree !== true && shown <= MOST_BESIDE_WALL;
  const whole = countWords(data.body.join(' '));
  return shown <= MOST_SHOWN || 2 * shown < whole;
}

function countWords(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}
