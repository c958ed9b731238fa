import type { Profile } from '../actors/profile/profile.ts';
import type { ActionMenu } from './reply.ts';

/** The parts of a profile, one shown at a time. */
export type ActorSection = 'overview' | 'statements' | 'about' | 'with' | 'timeline';

const LABELS: Readonly<Record<ActorSection, string>> = {
  overview: 'Overview',
  statements: 'What they say',
  about: 'What is said about them',
  with: 'Named with',
  timeline: 'Timeline',
};

/** The sections in the order in which they are offered. */
export const actorSections = Object.keys(LABELS) as readonly ActorSection[];

/** What a section is called. */
export function labelSection(section: ActorSection): string {
  return LABELS[section];
}

/** The sections of a profile that hold anything. */
export function filledSections(profile: Profile): readonly ActorSection[] {
  return actorSections.filter((section) => countOf(profile, section) !== 0);
}

/** The ways to the sections of a profile that hold anything, with how much that is. */
export function sectionMenu(profile: Profile): ActionMenu {
  return {
    label: 'Show',
    choices: filledSections(profile).map((section) => {
      const count = countOf(profile, section);
      return {
        label: `${LABELS[section]}${count === null ? '' : ` (${count})`}`,
        command: 'actor',
        values: { name: profile.actor.id, section },
        isInPlace: true,
      };
    }),
  };
}

function countOf(profile: Profile, section: ActorSection): number | null {
  switch (section) {
    case 'overview':
      return null;
    case 'with':
      return profile.companions.length;
    case 'statements':
    case 'about':
    case 'timeline':
      return profile[section].length;
  }
}
