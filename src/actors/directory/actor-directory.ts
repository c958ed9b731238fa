import type { LibraryActor } from './library-actor.ts';

/** What a name that somebody typed means. */
export type ActorMatch =
  | { readonly kind: 'found'; readonly actor: LibraryActor }
  /** Several answer to it; those in most articles first. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly LibraryActor[] }
  /** Nobody does; some who may have been meant. */
  | { readonly kind: 'unknown'; readonly suggestions: readonly LibraryActor[] };

/** Everybody in the articles of a library, answering from memory. */
export interface ActorDirectory {
  /** Those in most articles first. */
  readonly actors: readonly LibraryActor[];
  /** Who is meant by a name, an alias, a surname, a title with either, or an id. */
  find(name: string): ActorMatch;
  /** Whose names begin with what was typed so far, or with something like it; those in most articles first. */
  complete(typed: string, most: number): readonly LibraryActor[];
  /** Who an actor recognised in an article is. */
  ofPart(articleId: string, index: number): LibraryActor | undefined;
  byId(id: string): LibraryActor | undefined;
}
