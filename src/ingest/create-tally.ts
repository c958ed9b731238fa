import type { ProgressMeter } from './create-progress-meter.ts';
import type { DuplicateArticle, IngestFailure, IngestNote, IngestReport } from './ingest-report.ts';
import type { WalkedFile } from './walk-paths.ts';

/** What came of one article. */
export type Outcome =
  | { readonly kind: 'added' | 'changed'; readonly passages: number }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'duplicate'; readonly id: string; readonly duplicateOf: string }
  | ({ readonly kind: 'failed' } & IngestFailure);

/** What came of all articles so far. */
export interface Tally {
  /** Notes what came of an article of a file, and tells whoever watches; the same failure twice counts once. */
  note(file: WalkedFile, outcome: Outcome): void;
  /** Notes what has failed without being an article. */
  fail(failure: IngestFailure): void;
  /** Notes what is to be known of how an article of a file was read; the same twice counts once. */
  remark(path: string, note: string): void;
  /** Notes that actors were found in an article without the model that was to help. */
  noteUnassisted(): void;
  /** Whether something has failed in a file, given without links. */
  hasFailed(realPath: string): boolean;
  /** The report, but for what only the library and the clock know. */
  result(): Omit<IngestReport, 'removed' | 'articles' | 'passages' | 'ms'>;
}

/** Begins with nothing. */
export function createTally(meter: ProgressMeter): Tally {
  const counts = { added: 0, changed: 0, unchanged: 0 };
  let unassisted = 0;
  const failed = new Map<string, IngestFailure>();
  const failedFiles = new Set<string>();
  const duplicates: DuplicateArticle[] = [];
  const notes = new Map<string, IngestNote>();

  const fail = ({ path, error }: IngestFailure): boolean => {
    const key = JSON.stringify([path, error]);
    const isNew = !failed.has(key);
    failed.set(key, { path, error });
    return isNew;
  };

  return {
    note(file, outcome) {
      if (outcome.kind === 'failed') {
        failedFiles.add(file.realPath);
        if (!fail(outcome)) return;
      } else if (outcome.kind === 'duplicate') {
        const { id, duplicateOf } = outcome;
        duplicates.push({ path: file.path, id, duplicateOf });
      } else {
        counts[outcome.kind]++;
      }
      meter.advance(file.path, 'passages' in outcome ? outcome.passages : 0);
    },
    fail: (failure) => {
      fail(failure);
    },
    remark: (path, note) => {
      notes.set(JSON.stringify([path, note]), { path, note });
    },
    noteUnassisted: () => {
      unassisted++;
    },
    hasFailed: (realPath) => failedFiles.has(realPath),
    result: () => ({
      ...counts,
      failed: [...failed.values()],
      duplicates: [...duplicates],
      ...(notes.size > 0 && { notes: [...notes.values()] }),
      ...(unassisted > 0 && { recognisedWithoutModel: unassisted }),
    }),
  };
}
