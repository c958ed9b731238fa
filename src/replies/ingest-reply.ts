import type { IngestReport } from '../ingest/ingest-report.ts';
import { plural } from './plural.ts';
import type { ListBlock, Reply } from './reply.ts';

/** What came of ingesting: counts, what was left out because it is there already, and what could not be read. */
export function ingestReply(report: IngestReport): Reply {
  const { added, changed, unchanged, removed, failed, duplicates, articles, passages, ms } = report;
  const { recognisedWithoutModel = 0, notes = [], passedOver = [] } = report;
  const counts = Object.entries({ added, changed, unchanged, removed })
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${count.toLocaleString('en-GB')} ${name}`);
  const seconds = (ms / 1_000).toFixed(1);
  return {
    tone: failed.length > 0 ? 'error' : 'plain',
    blocks: [
      {
        kind: 'text',
        text: `${counts.length === 0 ? 'Nothing to do' : counts.join(', ')} in ${seconds} s. The library holds ${plural(articles, 'article')}, ${plural(passages, 'passage')}.`,
      },
      ...(recognisedWithoutModel === 0
        ? []
        : [
            {
              kind: 'note' as const,
              text: `Recognised without the model: ${plural(recognisedWithoutModel, 'article')}. The same command tries again.`,
            },
          ]),
      ...listOf(
        'Left out, since the library has the same under another name',
        duplicates.map(({ path, duplicateOf }) => ({
          text: path,
          detail: `same as ${duplicateOf}`,
          url: null,
        })),
      ),
      ...listOf(
        'Taken in, but',
        notes.map(({ path, note }) => ({ text: path, detail: note, url: null })),
      ),
      ...listOf(
        'Passed over',
        passedOver.map(({ path, error }) => ({ text: path, detail: error, url: null })),
      ),
      ...listOf(
        'Not taken in',
        failed.map(({ path, error }) => ({ text: path, detail: error, url: null })),
      ),
    ],
  };
}

function listOf(heading: string, items: ListBlock['items']): Reply['blocks'] {
  if (items.length === 0) return [];
  return [
    { kind: 'heading', text: heading },
    { kind: 'list', items },
  ];
}
