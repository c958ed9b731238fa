import type { Recognition } from './recognition.ts';

/** Who acts in an article of the library. */
export interface StoredRecognition extends Recognition {
  readonly articleId: string;
}

/**
 * What moderators change about who is who. Everybody is named by a name or alias, so that a change outlives ingesting the articles
 * again: it means whoever has that name then, and nobody if nobody has.
 */
export type ActorEdit =
  /** Two are one: everything of `actor` becomes that of `into`. */
  | { readonly kind: 'merge'; readonly actor: string; readonly into: string }
  /** Whoever an article calls `form` is not `actor`, but somebody of that name. */
  | { readonly kind: 'split'; readonly actor: string; readonly form: string }
  | { readonly kind: 'rename'; readonly actor: string; readonly name: string }
  | { readonly kind: 'hide'; readonly actor: string }
  | { readonly kind: 'alias'; readonly actor: string; readonly alias: string };

/** A change as it is kept. */
export interface StoredActorEdit {
  /** Counted up from 1 and never used again. */
  readonly key: number;
  readonly edit: ActorEdit;
  /** The server it was made in and counts for; `null` for one that counts everywhere. */
  readonly serverId: string | null;
  /** ISO 8601. */
  readonly at: string;
}

/** The actors of a library: what was recognised in each article, and what moderators changed. */
export interface ActorStore {
  /**
   * What was recognised, article by article in order of id (by code points), in batches. Shows the library as it was when reading
   * began, whatever is saved meanwhile. Articles that were saved without are left out.
   */
  all(): AsyncIterable<readonly StoredRecognition[]>;
  read(articleId: string): Promise<Recognition | undefined>;
  /** What the actors of an article were found by; `null` where nothing was looked for, or there is no such article. */
  recogniserOf(articleId: string): Promise<string | null>;
  /** The changes that count in a server, those that count everywhere included; the oldest first. `null` for those everywhere alone. */
  edits(serverId: string | null): Promise<readonly StoredActorEdit[]>;
  /** Keeps a change. */
  edit(edit: ActorEdit, serverId: string | null): Promise<StoredActorEdit>;
  /** Takes back the last change that was made in a server, or, for `null`, everywhere; `undefined` if there is none. */
  undo(serverId: string | null): Promise<StoredActorEdit | undefined>;
  /** Forgets the changes of a server. */
  removeServer(serverId: string): Promise<void>;
}
