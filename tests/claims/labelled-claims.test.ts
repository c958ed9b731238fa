import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWordingFinder } from '../../src/actors/wording/create-wording-finder.ts';
import { createArticleReader } from '../../src/answers/create-article-reader.ts';
import { type App, createApp } from '../../src/app.ts';
import { createMessageChecker, type MessageChecker } from '../../src/claims/create-message-checker.ts';
import { overallResult } from '../../src/claims/overall-result.ts';
import { findQuoted } from '../../src/commands/find-quoted.ts';
import { readConfig } from '../../src/config.ts';
import { alterStatements, type LabelledClaim } from '../support/alter-statements.ts';
import { readBriefSentences } from '../support/read-brief-sentences.ts';
import { wordVectorCache } from '../support/word-vector-cache.ts';

const now = new Date('2024-10-01T12:00:00Z');
const readClaims = (name: string): readonly LabelledClaim[] =>
  readFileSync(fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url)), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
/** Every so manieth of the altered claims is checked: each takes a fifth of a second. */
const SAMPLE = 4;
const altered = readClaims('altered-claims.jsonl');
const written = readClaims('written-claims.jsonl');

describe('checking labelled claims against the briefs', () => {
  let app: App;
  let check: MessageChecker;
  let directory: string;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'claims-'));
    app = createApp(readConfig({ LIBRARY_DIR: join(directory, 'library'), CACHE_DIR: wordVectorCache }));
    await app.stock();
    const library = await app.library();
    const parts = { wording: createWordingFinder(library), reader: createArticleReader(library) };
    check = createMessageChecker((await app.claims()).weigh, 10, (text) => findQuoted(text, parts));
  });
  afterAll(async () => {
    await app.close();
    await rm(directory, { recursive: true });
  });

  /** How often claims of each kind came out how: `number: differs 29`. */
  const confuse = async (claims: readonly LabelledClaim[]) => {
    const table = new Map<string, Record<string, number>>();
    const wronglyFound: string[] = [];
    for (const { id, claim, kind, expected } of claims) {
      const result = overallResult(await check({ text: claim, now }));
      const row = table.get(kind) ?? {};
      table.set(kind, { ...row, [result]: (row[result] ?? 0) + 1 });
      if (result === 'found' && expected !== 'found') wronglyFound.push(id);
    }
    return { table, wronglyFound };
  };

  it('has as many as it says, and those that the script makes of the briefs as they are', () => {
    expect(altered.length).toBeGreaterThan(200);
    expect(written).toHaveLength(60);
    expect(altered).toEqual(alterStatements(readBriefSentences()));
  });

  it('finds what is untouched, and takes next to nothing that was altered for found', {
    timeout: 240_000,
  }, async () => {
    const { table, wronglyFound } = await confuse(altered.filter((_, at) => at % SAMPLE === 0));
    const { found = 0, ...others } = table.get('untouched') ?? {};
    expect(others).toEqual({});
    expect(found).toBeGreaterThan(5);
    expect(wronglyFound.length).toBeLessThanOrEqual(1);
  });

  it('accuses and promises nothing wrongly of what people might write', { timeout: 120_000 }, async () => {
    const { table, wronglyFound } = await confuse(written);
    expect(wronglyFound).toEqual([]);
    expect(table.get('paraphrase')?.['differs'] ?? 0).toBe(0);
    expect(table.get('opinion')).toEqual({ opinion: 6 });
    expect(table.get('absent')).toEqual({ absent: 5 });
  });
});
