import type { ActorReader } from '../actors/directory/create-actor-reader.ts';
import type { WordingFinder } from '../actors/wording/create-wording-finder.ts';
import type { ArticleReader } from '../answers/article-reader.ts';
import type { ReferenceFormatter } from '../citations/reference-formatter.ts';
import type { ClaimWeigher } from '../claims/create-claim-weigher.ts';
import { createMessageChecker } from '../claims/create-message-checker.ts';
import type { SubjectComparer } from '../claims/create-subject-comparer.ts';
import type { Library } from '../library/library.ts';
import type { TimelineReader } from '../timeline/create-timeline-reader.ts';
import type { TimelinePainter } from '../timeline/timeline-painter.ts';
import { createBibliographyCommand } from './bibliography-command.ts';
import { createCheckCommand } from './check-command.ts';
import { createCiteCommand } from './cite-command.ts';
import type { Command } from './command.ts';
import { createCompareCommand } from './compare-command.ts';
import { findQuoted } from './find-quoted.ts';
import { logCitations } from './log-citations.ts';
import { createTimelineCommand } from './timeline-command.ts';

/** What citing and checking in discussion work with. */
export interface CitingParts {
  readonly library: Pick<Library, 'articles' | 'passages' | 'citations'>;
  readonly reader: ArticleReader;
  readonly weigh: ClaimWeigher;
  readonly compare: SubjectComparer;
  readonly wording: WordingFinder;
  readonly formatter: ReferenceFormatter;
  readonly readTimeline: TimelineReader;
  readonly timelinePainter: TimelinePainter;
}

/** Longer messages are lists of claims, of which nobody reads the end. */
const MOST_SENTENCES = 10;

/** The commands for citing and checking in discussion, in the order in which help lists them. */
export function createCitingCommands({
  library,
  reader,
  weigh,
  compare,
  wording,
  formatter,
  readTimeline,
  timelinePainter,
  actors,
}: CitingParts & { readonly actors: ActorReader }): readonly Command[] {
  return [
    logCitations(createCiteCommand({ library, reader, weigh, wording, formatter }), library),
    createCheckCommand({
      check: createMessageChecker(weigh, MOST_SENTENCES + 1, (text) => findQuoted(text, { wording, reader })),
      most: MOST_SENTENCES,
      wording,
      reader,
    }),
    logCitations(createCompareCommand(compare), library),
    createBibliographyCommand({ library, formatter }),
    logCitations(createTimelineCommand({ actors, read: readTimeline, painter: timelinePainter }), library),
  ];
}
