import type { ActorDirectory } from '../actors/directory/actor-directory.ts';
import type { LibraryActor } from '../actors/directory/library-actor.ts';
import type { CompanionTie, GraphPainter } from '../actors/profile/companion-graph.ts';
import type { Profile } from '../actors/profile/profile.ts';
import { listNames } from '../replies/list-names.ts';
import type { ImageBlock } from '../replies/reply.ts';

/** More make a picture nobody can read. */
const MOST_OTHERS = 12;
const MOST_TIES_BETWEEN = 8;

/** Draws an actor among those who are named with them most. */
export async function drawCompanions(
  { actor, companions }: Profile,
  directory: ActorDirectory,
  painter: GraphPainter,
): Promise<ImageBlock> {
  const shown = companions.slice(0, MOST_OTHERS);
  const others = shown.map((companion) => companion.actor);
  const ties = [
    ...shown.map(({ actor: other, passages }): CompanionTie => ({ one: actor, other, passages })),
    ...tiesBetween(others, directory),
  ];
  const named = shown.map((companion) => `${companion.actor.name} (${companion.passages})`);
  return {
    kind: 'image',
    name: `${actor.id}.png`,
    png: await painter.paint({ centre: actor, others, ties }),
    description: `${actor.name} among those who are named in the same passages: ${listNames(named, MOST_OTHERS)}.`,
  };
}

/** Others who stand in the same paragraphs of articles with each other; the strongest ties. */
function tiesBetween(others: readonly LibraryActor[], directory: ActorDirectory): readonly CompanionTie[] {
  const paragraphs = new Map(
    others.map((actor) => [
      actor,
      new Set(
        actor.parts.flatMap(({ articleId, actor: own }) =>
          own.mentions.map(({ paragraph }) => `${paragraph} ${articleId}`),
        ),
      ),
    ]),
  );
  const ties = others.flatMap((one, at) =>
    others.slice(at + 1).map((other) => {
      const theirs = paragraphs.get(other) ?? new Set();
      const passages = [...(paragraphs.get(one) ?? [])].filter((place) => theirs.has(place)).length;
      return { one, other, passages };
    }),
  );
  return ties
    .filter(({ one, passages }) => passages > 1 && directory.byId(one.id) !== undefined)
    .toSorted((left, right) => right.passages - left.passages)
    .slice(0, MOST_TIES_BETWEEN);
}
