import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, createApp } from '../../src/app.ts';
import { createMessageChecker, type MessageChecker } from '../../src/claims/create-message-checker.ts';
import { overallResult } from '../../src/claims/overall-result.ts';
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
    check = createMessageChecker((await app.claims()).weigh, 10);
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
      const result = overallResult(await check(claim, now));
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

  it('never finds an altered statement, and tells what is untouched from it', {
    timeout: 120_000,
  }, async () => {
    const { table, wronglyFound } = await confuse(altered);
    const share = (kind: string, result: string) => {
      const row = table.get(kind) ?? {};
      return (row[result] ?? 0) / Object.values(row).reduce((sum, count) => sum + count, 0);
    };
    expect(wronglyFound).toEqual([]);
    expect(share('untouched', 'found')).toBeGreaterThanOrEqual(0.95);
    expect(share('shortened', 'found')).toBeGreaterThanOrEqual(0.9);
    expect(share('synonym', 'found')).toBeGreaterThanOrEqual(0.75);
    for (const kind of ['number', 'date', 'name', 'negation', 'quantifier', 'speaker'])
      expect(share(kind, 'differs'), kind).toBeGreaterThanOrEqual(0.95);
  });

  it('does as well on what people might write', { timeout: 60_000 }, async () => {
    const { table, wronglyFound } = await confuse(written);
    expect(wronglyFound).toEqual([]);
    const right = (kind: string, result: string) => table.get(kind)?.[result] ?? 0;
    expect(right('paraphrase', 'found')).toBeGreaterThanOrEqual(11);
    expect(right('opinion', 'opinion')).toBe(6);
    expect(right('absent', 'absent')).toBe(5);
    const kinds = ['number', 'date', 'name', 'speaker', 'polarity', 'quantifier', 'modality', 'roles'];
    expect(kinds.reduce((sum, kind) => sum + right(kind, 'differs'), 0)).toBeGreaterThanOrEqual(30);
  });
});
