import type { CitationJsFormatter } from '../adapters/citation-js-formatter.ts';
import type { ArticleReader } from '../answers/article-reader.ts';
import type { Claims } from '../claims/claims.ts';
import type { CitingParts } from '../commands/create-citing-commands.ts';
import type { Library } from '../library/library.ts';

/** What citing is put together from; each is made when it is first needed. */
export interface CitingSources {
  readonly library: Library;
  readonly reader: () => Promise<ArticleReader>;
  readonly claims: () => Promise<Claims>;
  /** The file of the font "DejaVu Sans". */
  readonly fontFile: string;
}

/** What citing works with, and how to put it away. */
export interface Citing {
  readonly parts: CitingParts;
  close(): Promise<void>;
}

/** Puts together what citing and checking need, without loading any of it yet. */
export async function createCiting({
  library,
  reader: open,
  claims,
  fontFile,
}: CitingSources): Promise<Citing> {
  const { createWordingFinder } = await import('../actors/wording/create-wording-finder.ts');
  const { createTimelineReader } = await import('../timeline/create-timeline-reader.ts');
  const { createResvgTimelinePainter } = await import('../adapters/pictures/resvg-timeline-painter.ts');
  const reader: ArticleReader = { read: async (id) => (await open()).read(id) };
  let made: Promise<CitationJsFormatter> | undefined;
  const formatter = () => {
    made ??= import('../adapters/citation-js-formatter.ts').then((adapter) =>
      adapter.createCitationJsFormatter(),
    );
    return made;
  };
  return {
    parts: {
      library,
      reader,
      weigh: async (...given) => (await claims()).weigh(...given),
      compare: async (...given) => (await claims()).compare(...given),
      wording: createWordingFinder(library),
      readTimeline: createTimelineReader({ library, reader }),
      timelinePainter: createResvgTimelinePainter({ fontFile }),
      formatter: { format: async (items, style) => (await formatter()).format(items, style) },
    },
    close: async () => (await made)?.close(),
  };
}
