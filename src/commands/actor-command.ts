import type { ActorParts } from '../actors/actor-parts.ts';
import type { ActorDirectory } from '../actors/directory/actor-directory.ts';
import type { Profile } from '../actors/profile/profile.ts';
import { actorMatchReply } from '../replies/actor-match-reply.ts';
import { actorReply } from '../replies/actor-reply.ts';
import { type ActorSection, actorSections, labelSection } from '../replies/actor-sections.ts';
import { errorReply } from '../replies/error-reply.ts';
import type { ImageBlock } from '../replies/reply.ts';
import type { Command, CommandContext } from './command.ts';
import { completeActor } from './complete-actor.ts';
import { drawCompanions } from './draw-companions.ts';

/** `/actor name [section] [page]`: what the articles tell of somebody, every line quoted. */
export function createActorCommand({ reader, profiler, painter }: ActorParts): Command {
  const paint = async (
    profile: Profile,
    directory: ActorDirectory,
    context: CommandContext,
  ): Promise<ImageBlock | null> => {
    if (profile.companions.length < 2) return null;
    context.progress('Drawing who is named with whom');
    return drawCompanions(profile, directory, painter);
  };
  return {
    name: 'actor',
    description: 'See what the articles tell of a person, an organisation or a state, word for word',
    options: [
      {
        name: 'name',
        description: 'Whom: a name, a surname or an alias',
        isRequired: true,
        complete: completeActor(reader),
      },
      {
        name: 'section',
        description: 'What to show of them',
        isRequired: false,
        choices: actorSections.map((value) => ({ label: labelSection(value), value })),
      },
      { name: 'page', description: 'The page to turn to', isRequired: false },
    ],
    async run(context, { name = '', section: given = 'overview', page = '1' }) {
      const typed = name.trim();
      const section = readSection(given);
      if (typed === '')
        return errorReply({ problem: 'There is no name yet.', remedy: 'Type one behind /actor.' });
      if (section === undefined)
        return errorReply({
          problem: `A profile has no section “${given}”.`,
          remedy: `The sections are ${actorSections.join(', ')}.`,
        });
      const directory = await reader.read(context.place?.serverId ?? null);
      const match = directory.find(typed);
      if (match.kind !== 'found') return actorMatchReply(typed, match);
      const profile = await profiler.profile(match.actor, directory);
      const picture = section === 'with' ? await paint(profile, directory, context) : null;
      return actorReply({ profile, section, page: Number.parseInt(page, 10) || 1, picture });
    },
  };
}

function readSection(given: string): ActorSection | undefined {
  const wanted = given.trim().toLowerCase();
  return actorSections.find(
    (section) => section === wanted || labelSection(section).toLowerCase() === wanted,
  );
}
