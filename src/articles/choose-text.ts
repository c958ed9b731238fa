import { isProse } from './is-prose.ts';
import type { Piece } from './piece.ts';
import { PLEA } from './plea.ts';
import type { LiveUpdate } from './read-article-data.ts';
import type { PageContent } from './read-page-content.ts';
import type { PageMetadata } from './read-page-metadata.ts';
import { wordOverlap } from './word-overlap.ts';
import { writeUpdates } from './write-updates.ts';

/** A text that a page has its article in. */
export interface TextSource {
  readonly pieces: readonly Piece[];
  /** What is to be said of it; `null` of the text that the page shows as its article. */
  readonly note: string | null;
}

const OFF_TOPIC =
  'Nothing in its text repeats a word of its headline or description; look whether it is the article.';
/** A text that has less than so much of another is a small part of it. */
const SMALL = 0.5;
/** In words: a text that is shorter and has no sentence is no article. */
const LEAST = 25;
const LEAST_TOPIC = 3;

/**
 * Chooses where a page has its article: what a reader view finds, unless that is no text at all, has nothing to do with what
 * the page says of its article, or is a small part of what it gives elsewhere.
 *
 * @returns `null` where none of it is the article
 */
export function chooseText(
  texts: Pick<PageContent, 'found' | 'around' | 'unscripted'>,
  metadata: PageMetadata,
): TextSource | null {
  const { data } = metadata;
  const stated = data === null || data.isFree === false ? [] : toPieces(data.body);
  const updates = data === null ? [] : writeUpdates(data.updates.filter(hasText));
  const best: TextSource = { pieces: texts.found, note: null };
  const others: readonly TextSource[] = [
    {
      pieces: updates,
      note: 'Taken from the entries that the page lists in its JSON-LD, for it shows only some of them.',
    },
    { pieces: stated, note: 'Taken from the page’s JSON-LD, for the page shows only a small part of it.' },
    { pieces: texts.around, note: null },
    { pieces: texts.unscripted, note: 'Taken from what the page shows where no scripts run.' },
  ];
  const sound = others.filter(({ pieces }) => isText(pieces) && isOnTopic(pieces, metadata));
  if (!isText(texts.found)) return sound[0] ?? null;
  if (!isOnTopic(texts.found, metadata)) {
    const [better] = sound;
    if (better !== undefined) return better;
    return isPlea(texts.found) ? null : { ...best, note: OFF_TOPIC };
  }
  const shown = countProse(texts.found);
  const fuller = sound.find(
    ({ pieces }) => shown < SMALL * countProse(pieces) && pieces !== texts.unscripted,
  );
  return fuller ?? best;
}

function hasText({ body }: LiveUpdate): boolean {
  return body.length > 0;
}

function toPieces(paragraphs: readonly string[]): readonly Piece[] {
  return paragraphs.map((text) => ({ text, kind: null }));
}

function isText(pieces: readonly Piece[]): boolean {
  return pieces.some(({ text }) => isProse(text)) || countWords(pieces) >= LEAST;
}

/** A text that shares no word with headline and description is that of something else; where they have few words, that may be chance. */
function isOnTopic(pieces: readonly Piece[], { title, description }: PageMetadata): boolean {
  const topic = wordsOf(`${title ?? ''} ${description ?? ''}`);
  if (topic.size < LEAST_TOPIC) return true;
  const own = pieces.filter(({ text }) => title === null || wordOverlap(text, title) < 1 || isProse(text));
  const words = wordsOf(own.map(({ text }) => text).join(' '));
  return [...topic].some((word) => words.has(word));
}

/** A dialogue on cookies, an offer of a newsletter or a subscription: half of it or more asks for something. */
function isPlea(pieces: readonly Piece[]): boolean {
  const pleas = pieces.filter(({ text }) => PLEA.test(text));
  return 2 * countWords(pleas) >= countWords(pieces);
}

function countProse(pieces: readonly Piece[]): number {
  return countWords(pieces.filter(({ text }) => isProse(text)));
}

function countWords(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { text }) => sum + (text.match(/\S+/gu)?.length ?? 0), 0);
}

/** The beginnings of a text's longer words: endings differ between a headline and its story. Unspaced scripts have none. */
function wordsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];
  const spaced = words.filter(
    (word) => !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word),
  );
  return new Set(spaced.map((word) => word.slice(0, 5)));
}
