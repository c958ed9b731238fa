import { describe, expect, it } from 'vitest';
import { createProgressMeter } from '../../src/ingest/create-progress-meter.ts';
import type { IngestProgress } from '../../src/ingest/ingest-progress.ts';

const fileOf = (path: string) => ({ path, realPath: path, root: '/' });

function watch(...counts: readonly number[]) {
  const seen: IngestProgress[] = [];
  let ms = 0;
  const files = counts.map((_, index) => fileOf(`/${index}`));
  const meter = createProgressMeter({
    expected: new Map(files.map((file, index) => [file, counts[index] ?? 0])),
    onProgress: (progress) => seen.push(progress),
    clock: () => ms,
  });
  const advance = (afterMs: number, passages: number) => {
    ms += afterMs;
    meter.advance('/0', passages);
    return seen.at(-1);
  };
  return { meter, files, advance };
}

describe('createProgressMeter', () => {
  it('tells how far it has come and how long it will take', () => {
    const { advance } = watch(3, 1);
    advance(1_000, 20);
    expect(advance(1_000, 40)).toEqual({
      done: 2,
      total: 4,
      passages: 60,
      passagesPerSecond: 30,
      secondsLeft: 2,
      path: '/0',
    });
  });

  it('forgets how fast it was ten seconds ago', () => {
    const { advance } = watch(1_000);
    for (let article = 0; article < 100; article++) advance(10, 1);
    expect(advance(0, 0)?.passagesPerSecond).toBeCloseTo(100, 0);
    let last: IngestProgress | undefined;
    for (let article = 0; article < 20; article++) last = advance(1_000, 1);
    expect(last?.passagesPerSecond).toBeCloseTo(1, 1);
  });

  it('corrects the number of articles when a file turns out to hold more or fewer', () => {
    const { meter, files, advance } = watch(10, 1);
    const [first] = files;
    if (first === undefined) throw new Error('A file was expected.');
    meter.correct(first, 12);
    expect(advance(1, 1)?.total).toBe(13);
  });

  it('never shows more done than there is', () => {
    const { advance } = watch(1);
    advance(1, 1);
    expect(advance(1, 1)).toMatchObject({ done: 2, total: 2, secondsLeft: 0 });
  });
});
