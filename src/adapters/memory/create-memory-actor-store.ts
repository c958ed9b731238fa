import type { ActorStore, StoredActorEdit, StoredRecognition } from '../../library/actor-store.ts';

interface MemoryActorStoreOptions {
  /** What was recognised in the articles that are there, in order of their ids. */
  readonly list: () => readonly StoredRecognition[];
  /** The clock that changes are dated by. */
  readonly now: () => Date;
}

/** Who acts in the articles of a library that lives as long as the process. */
export function createMemoryActorStore({ list, now }: MemoryActorStoreOptions): ActorStore {
  const find = (articleId: string) => list().find((recognition) => recognition.articleId === articleId);
  let edits: readonly StoredActorEdit[] = [];
  let last = 0;
  return {
    async *all() {
      // Collected at once, so that later changes are not seen.
      for (const recognition of [...list()]) yield [recognition];
    },
    async read(articleId) {
      const found = find(articleId);
      if (found === undefined) return undefined;
      const { articleId: _id, ...recognition } = found;
      return recognition;
    },
    recogniserOf: async (articleId) => find(articleId)?.recogniser ?? null,
    edits: async (serverId) => edits.filter((edit) => edit.serverId === null || edit.serverId === serverId),
    async edit(edit, serverId) {
      const stored = { key: ++last, edit: structuredClone(edit), serverId, at: now().toISOString() };
      edits = [...edits, stored];
      return stored;
    },
    async undo(serverId) {
      const undone = edits.findLast((edit) => edit.serverId === serverId);
      edits = edits.filter((edit) => edit !== undone);
      return undone;
    },
    async removeServer(serverId) {
      edits = edits.filter((edit) => edit.serverId !== serverId);
    },
  };
}
