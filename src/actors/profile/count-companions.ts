import type { ActorDirectory } from '../directory/actor-directory.ts';
import type { LibraryActor } from '../directory/library-actor.ts';
import type { Companion } from './profile.ts';
import type { ProfileSource } from './read-profile-article.ts';

/** Counts in how many passages others are named beside an actor; those without a name and those who made the article do not count. */
export function countCompanions(
  actor: LibraryActor,
  sources: readonly ProfileSource[],
  directory: ActorDirectory,
): readonly Companion[] {
  const together = new Map<LibraryActor, string[]>();
  for (const { article, recognition, passages } of sources) {
    const named = passages.map(() => new Set<LibraryActor>());
    recognition.actors.forEach((own, index) => {
      const who = directory.ofPart(article.id, index);
      if (who === undefined || /^(?:unnamed|reporter|photographer)$/u.test(who.kind)) return;
      for (const { start } of own.mentions) {
        const at = passages.findIndex((passage) => passage.start <= start && start < passage.end);
        named[at]?.add(who);
      }
    });
    named.forEach((people, at) => {
      const id = passages[at]?.id;
      if (id === undefined || !people.has(actor)) return;
      for (const other of people)
        if (other !== actor) together.set(other, [...(together.get(other) ?? []), id]);
    });
  }
  return [...together]
    .map(([other, passageIds]) => ({ actor: other, passages: passageIds.length, passageIds }))
    .toSorted((one, other) => other.passages - one.passages || (one.actor.name < other.actor.name ? -1 : 1));
}
