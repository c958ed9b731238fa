import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkLibrary } from '../../src/adapters/sqlite/check-library.ts';
import { openConnection } from '../../src/adapters/sqlite/open-connection.ts';
import { createSqliteLibrary } from '../../src/adapters/sqlite-library.ts';
import { createRandom } from '../../src/evaluation/metrics/create-random.ts';
import type { Library } from '../../src/library/library.ts';
import { splitPassages } from '../../src/passages/split-passages.ts';
import { buildArticle } from '../support/build-article.ts';
import { collect } from '../support/collect.ts';
import { createDirectory } from '../support/create-directory.ts';
import { runIngestChild } from '../support/run-ingest-child.ts';

/** How many processes are killed. 300 of them without a loss bound the rate of losses at 1 % (95 % sure), 3000 at 0.1 %. */
const KILLS = 25;
const SEED = 20241107;
const FILES = 40;

describe('ingesting, killed at any moment', () => {
  it(
    `loses nothing that was acknowledged, and stores nothing twice or in part (${KILLS} kills)`,
    async () => {
      const random = createRandom(SEED);
      const parent = await createDirectory();
      const directory = join(parent, 'library');
      const folder = join(parent, 'news');
      await mkdir(folder);
      const corpus = new Map<string, string>();
      let state: ReadonlyMap<string, string> = new Map();
      let kills = 0;
      let version = 0;
      while (kills < KILLS) {
        if (random(8) === 0) {
          await rm(directory, { recursive: true, force: true });
          state = new Map();
        }
        await changeCorpus(corpus, folder, random, ++version);
        const { lines, wasKilled, errors } = await runIngestChild({
          directory,
          folder,
          kill: { afterLines: 1 + (random(3) === 0 ? 0 : random(FILES)), delayMs: random(12) },
        });
        expect(errors).toBe('');
        if (wasKilled) kills++;
        state = await verify({ directory, before: state, corpus, acknowledged: readAcknowledged(lines) });
      }
      const { lines } = await runIngestChild({ directory, folder });
      expect(lines.at(-1)).toMatch(/^done .*"failed":\[\],"duplicates":\[\]/u);
      state = await verify({ directory, before: state, corpus, acknowledged: readAcknowledged(lines) });
      expect(state).toEqual(hashesOf(corpus));
    },
    KILLS * 20_000,
  );
});

/** Rewrites, removes and adds files at random. */
async function changeCorpus(
  corpus: Map<string, string>,
  folder: string,
  random: (limit: number) => number,
  version: number,
): Promise<void> {
  for (let number = 0; number < FILES; number++) {
    const id = `article-${number}`;
    const path = join(folder, `${id}.txt`);
    const chance = random(10);
    if (chance === 0) {
      corpus.delete(id);
      await rm(path, { force: true });
    } else if (chance < 6 || version === 1) {
      const text = writeArticle(id, version, 5 + random(40));
      corpus.set(id, text);
      await writeFile(path, text);
    }
  }
}

function writeArticle(id: string, version: number, paragraphs: number): string {
  return Array.from({ length: paragraphs }, (_, number) =>
    `Paragraph ${number} of ${id}, version ${version}. ${`Word ${number} on the ferry. `.repeat(20)}`.trim(),
  ).join('\n\n');
}

function hashesOf(corpus: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map(
    [...corpus].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, text]) => [id, buildArticle([text]).sha256]),
  );
}

function readAcknowledged(lines: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    lines.flatMap((line) => {
      const [word, id, sha256] = line.split(' ');
      return word === 'saved' && id !== undefined && sha256 !== undefined ? [[id, sha256]] : [];
    }),
  );
}

interface Expectation {
  readonly directory: string;
  /** What the library held before, by id. */
  readonly before: ReadonlyMap<string, string>;
  readonly corpus: ReadonlyMap<string, string>;
  readonly acknowledged: ReadonlyMap<string, string>;
}

/** @returns what the library holds now */
async function verify({
  directory,
  before,
  corpus,
  acknowledged,
}: Expectation): Promise<ReadonlyMap<string, string>> {
  const library = await createSqliteLibrary({ directory });
  try {
    const connection = openConnection(join(directory, 'library.db'));
    expect(await checkLibrary(connection)).toEqual([]);
    connection.close();
    const entries = await library.articles.list();
    const state = new Map(entries.map(({ id, sha256 }) => [id, sha256]));
    expect(state.size).toBe(entries.length);
    const wanted = hashesOf(corpus);
    for (const [id, sha256] of acknowledged) expect([id, state.get(id)]).toEqual([id, sha256]);
    for (const [id, sha256] of state) expect([before.get(id), wanted.get(id)]).toContain(sha256);
    // Only what is gone from the folder may be gone from the library.
    for (const id of before.keys()) expect(state.has(id) || !wanted.has(id)).toBe(true);
    await expectWhole(library);
    return state;
  } finally {
    await library.close();
  }
}

/** Every article has the passages it is split into, no more and no fewer, and every passage has a vector. */
async function expectWhole(library: Library): Promise<void> {
  const stored = await collect(library.passages.all());
  const expected = [];
  for (const { id } of await library.articles.list()) {
    const article = await library.articles.read(id);
    if (article !== undefined) expected.push(...splitPassages(article));
  }
  expect(stored.map(({ label: _, ...passage }) => passage)).toEqual(expected);
  const labels = (await collect(library.vectors.all('double-1'))).map(({ label }) => label);
  expect(labels).toEqual(stored.map(({ label }) => label).toSorted((a, b) => a - b));
}
