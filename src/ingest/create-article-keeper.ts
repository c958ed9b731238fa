import type { Recogniser } from '../actors/recogniser.ts';
import type { Article } from '../articles/article.ts';
import { findUnpairedSurrogate } from '../library/find-unpaired-surrogate.ts';
import type { Library } from '../library/library.ts';
import type { Recognition } from '../library/recognition.ts';
import { splitPassages } from '../passages/split-passages.ts';
import type { KnownArticle } from './create-known-articles.ts';
import type { SaveQueue } from './create-save-queue.ts';
import type { Outcome, Tally } from './create-tally.ts';
import { type Draft, isUnchanged } from './is-unchanged.ts';
import type { Sight } from './judge-fate.ts';
import { placeArticle } from './place-article.ts';
import type { WalkedFile } from './walk-paths.ts';

interface KeeperOptions {
  readonly library: Library;
  readonly embedderId: string;
  readonly keptEmbedders: readonly string[];
  readonly recogniser: Recogniser | undefined;
  readonly sight: Sight;
  readonly queue: SaveQueue;
  readonly tally: Pick<Tally, 'noteUnassisted'>;
  readonly signal: AbortSignal | undefined;
}

/** A file, and how it looked before it was read. */
export interface StampedFile extends WalkedFile {
  readonly stamp?: string;
}

const ONLY_FURNITURE =
  'Nothing in it is recognised as article text, only menus, share bars and the like. Save the text of the article by itself.';

/**
 * Decides what each article that was read is to the library, and sees to it that it is kept.
 *
 * @returns a function to be called for one article after another. It says what came of the article; `queued` where that
 *   is told once it is saved; or `later` where other files have to be read first.
 */
export function createArticleKeeper({
  library,
  embedderId,
  keptEmbedders,
  recogniser,
  sight,
  queue,
  tally,
  signal,
}: KeeperOptions) {
  return async (article: Article, file: StampedFile): Promise<Outcome | 'queued' | 'later'> => {
    const failed = (error: string): Outcome => ({ kind: 'failed', path: file.path, error });
    const broken = findUnpairedSurrogate(article);
    if (broken !== undefined) return failed(describeBroken(article.id, broken));
    const placement = await placeArticle(article, file, sight);
    if (placement.kind === 'later') return 'later';
    if (placement.kind === 'duplicate')
      return { kind: 'duplicate', id: article.id, duplicateOf: placement.of };
    const { id, stored } = placement;
    const hasVectors = stored !== undefined && keptEmbedders.includes(stored.embedderId);
    const draft = draw({ ...article, id }, file, embedderId);
    if (draft.passages.length === 0) return failed(ONLY_FURNITURE);
    const isRecognised =
      recogniser === undefined || (await library.actors.recogniserOf(id)) === recogniser.id;
    if (
      stored === undefined ||
      !isRecognised ||
      !(await isUnchanged(hasVectors ? { ...draft, embedderId: stored.embedderId } : draft, stored, library))
    ) {
      sight.known.claim(toKnown(draft));
      const mayReplace = [file.realPath, ...(stored === undefined ? [] : [stored.origin.file])];
      const recognition = recogniser && (await recognise(draft.article, recogniser, signal));
      if (recognition?.recogniser !== recogniser?.id) tally.noteUnassisted();
      await queue.add({
        draft: { ...draft, mayReplace, ...(recognition && { recognition }) },
        file,
        isNew: stored === undefined,
      });
      return 'queued';
    }
    const hasMoved = stored.origin.file !== file.realPath || stored.origin.stamp !== file.stamp;
    sight.known.claim(hasMoved ? { ...stored, origin: draft.origin } : stored);
    if (hasMoved) await library.articles.move(id, draft.origin);
    return { kind: 'unchanged' };
  };
}

async function recognise(
  article: Article,
  recogniser: Recogniser,
  signal: AbortSignal | undefined,
): Promise<Recognition> {
  const { foundBy, actors, statements } = await recogniser.recognise(article, signal);
  return { recogniser: foundBy ?? recogniser.id, actors, statements };
}

function draw(article: Article, file: StampedFile, embedderId: string): Draft {
  const { realPath, root, stamp } = file;
  const origin = { file: realPath, root, ...(stamp !== undefined && { stamp }) };
  return { article, origin, passages: splitPassages(article), embedderId };
}

/** Leaves the text behind, so that it does not stay in memory. */
function toKnown({ article, origin, embedderId, passages }: Draft): KnownArticle {
  const { text: _text, blocks: _blocks, ...described } = article;
  return { ...described, origin, embedderId, passages: passages.length };
}

function describeBroken(id: string, part: string): string {
  return `The ${part} of article “${id.toWellFormed()}” holds half of a character (an unpaired surrogate), which cannot be stored exactly. Repair or remove that character.`;
}
