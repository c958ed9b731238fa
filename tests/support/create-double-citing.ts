import { createWordingFinder } from '../../src/actors/wording/create-wording-finder.ts';
import { createArticleReader } from '../../src/answers/create-article-reader.ts';
import type { Bearing } from '../../src/claims/bearing.ts';
import type { CitingParts } from '../../src/commands/create-citing-commands.ts';
import type { Library } from '../../src/library/library.ts';
import { createTimelineReader } from '../../src/timeline/create-timeline-reader.ts';

/**
 * What citing works with over a library, but that claims are weighed as told and references are written in no style at all.
 *
 * @param bearings by claim; nothing bears on any other
 */
export function createDoubleCiting(
  library: Library,
  bearings: Readonly<Record<string, readonly Bearing[]>> = {},
): CitingParts {
  const reader = createArticleReader(library);
  return {
    library,
    reader,
    weigh: async ({ text }) => bearings[text] ?? [],
    compare: async () => ({ quotes: [], conflicts: [] }),
    wording: createWordingFinder(library),
    readTimeline: createTimelineReader({ library, reader }),
    timelinePainter: {
      paint: async ({ events }) => new TextEncoder().encode(`PNG of ${events.length} events`),
    },
    formatter: {
      format: async (items, style) => items.map(({ title }) => `${style} of ${title}`).join('\n'),
    },
  };
}
