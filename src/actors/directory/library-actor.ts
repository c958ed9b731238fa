import type { ActorKind, RecognisedActor } from '../../library/recognition.ts';

/** What one article has of an actor. */
export interface ActorPart {
  readonly articleId: string;
  /** Index among the actors recognised in the article. */
  readonly index: number;
  readonly actor: RecognisedActor;
}

/** Somebody in the articles of a library. */
export interface LibraryActor {
  /** A slug of the name, unique in its library: `john-kirby`. */
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  /** Other names the articles print, and those moderators added; most frequent first. */
  readonly aliases: readonly string[];
  /** The names the curated file has for them, folded: whoever types one means them. */
  readonly curatedNames: readonly string[];
  /** In order of the articles’ ids. */
  readonly parts: readonly ActorPart[];
  /** How often they are mentioned by name. */
  readonly mentions: number;
}
