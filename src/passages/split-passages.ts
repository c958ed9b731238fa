import { createHash } from 'node:crypto';
import type { Article } from '../articles/article.ts';
import { countWords } from './count-words.ts';
import type { Interval } from './interval.ts';
import { listParagraphs, type Paragraph } from './list-paragraphs.ts';
import type { Passage, PassageKind } from './passage.ts';
import { splitSentences } from './split-sentences.ts';
import { splitUnspaced } from './split-unspaced.ts';

/** Paragraphs are packed together up to this many words: about 100 is what finds best (measured on four public sets). */
const MOST_WORDS = 120;
/** A paragraph up to this long is kept whole. */
const LONGEST_PARAGRAPH_WORDS = 150;

/**
 * Splits an article into passages: whole paragraphs of one kind packed to at most 120 words, without overlap; a paragraph of
 * more than 150 words is split between sentences, a sentence without end between words. Furniture is left out and never
 * inside a passage.
 */
export function splitPassages(article: Article): readonly Passage[] {
  const paragraphs = listParagraphs(article);
  const seen = new Map<number, number>();
  return packParagraphs(article, paragraphs).flatMap((group) =>
    splitGroup(article.text, group).map((interval) => {
      const [first] = group;
      const ordinal = (seen.get(first.number) ?? 0) + 1;
      seen.set(first.number, ordinal);
      return toPassage(article, group, interval, ordinal);
    }),
  );
}

type Group = readonly [Paragraph, ...Paragraph[]];

function packParagraphs(article: Article, paragraphs: readonly Paragraph[]): readonly Group[] {
  const groups: [Paragraph, ...Paragraph[]][] = [];
  let words = 0;
  for (const paragraph of paragraphs) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const more = countWords(article.text.slice(paragraph.start, paragraph.end));
    const joins =
      group !== undefined &&
      last !== undefined &&
      kindOf(last) === kindOf(paragraph) &&
      isAdjacent(article, last, paragraph) &&
      words + more <= MOST_WORDS &&
      (paragraph.kind !== 'heading' || last.kind === 'heading');
    if (joins) {
      group.push(paragraph);
      words += more;
    } else {
      groups.push([paragraph]);
      words = more;
    }
  }
  return groups;
}

/** Furniture between two paragraphs would become part of a passage that held both. */
function isAdjacent(article: Article, before: Paragraph, after: Paragraph): boolean {
  return article.text.slice(before.end, after.start).trim() === '';
}

function kindOf({ kind }: Paragraph): PassageKind {
  return kind === 'heading' || kind === 'paragraph' ? 'article' : kind;
}

function splitGroup(text: string, group: Group): readonly Interval[] {
  const whole = { start: group[0].start, end: (group.at(-1) ?? group[0]).end };
  if (group.length > 1 || countWords(text.slice(whole.start, whole.end)) <= LONGEST_PARAGRAPH_WORDS)
    return [whole];
  const pieces = splitSentences(text.slice(whole.start, whole.end)).flatMap((sentence) =>
    splitUnspaced(text, { start: whole.start + sentence.start, end: whole.start + sentence.end }, MOST_WORDS),
  );
  return packPieces(text, pieces);
}

/** Packs pieces evenly rather than greedily, so that no short rest is left over at the end. */
function packPieces(text: string, pieces: readonly Interval[]): readonly Interval[] {
  const sizes = pieces.map(({ start, end }) => countWords(text.slice(start, end)));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const share = total / Math.ceil(total / MOST_WORDS);
  const packed: Interval[] = [];
  let words = 0;
  pieces.forEach((piece, index) => {
    const size = sizes[index] ?? 0;
    const last = packed.at(-1);
    if (last !== undefined && words + size / 2 <= share && words + size <= LONGEST_PARAGRAPH_WORDS) {
      packed[packed.length - 1] = { start: last.start, end: piece.end };
      words += size;
    } else {
      packed.push(piece);
      words = size;
    }
  });
  return packed;
}

function toPassage(article: Article, group: Group, { start, end }: Interval, ordinal: number): Passage {
  const [first] = group;
  const text = article.text.slice(start, end);
  return {
    id: `${article.id}#${first.number}${ordinal > 1 ? `.${ordinal}` : ''}`,
    articleId: article.id,
    kind: kindOf(first),
    start,
    end,
    firstParagraph: first.number,
    lastParagraph: (group.at(-1) ?? first).number,
    text,
    sha256: createHash('sha256').update(text).digest('hex'),
  };
}
