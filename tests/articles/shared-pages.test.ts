import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractPage } from '../../src/articles/extract-page.ts';
import { readPageFile } from '../../src/articles/read-page-file.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const shared = resolve(import.meta.dirname, '../../../shared');
const pages = resolve(shared, 'bench/web-pages/html');
const truth = resolve(shared, 'bench/web-pages/ground-truth.json');
const scorer = resolve(shared, 'tools/score.mjs');

/** Readability alone, without figures, asides and forms, has .964 on the same pages. */
const LEAST_F1 = 0.97;

describe.skipIf(![pages, truth, scorer].every(existsSync))(
  'extractPage, on web pages of 2019 (needs ../shared)',
  () => {
    it('finds the article, the whole article and little but the article', async () => {
      const lines: string[] = [];
      for (const name of await readdir(pages)) {
        const { id, html } = await readPageFile(resolve(pages, name));
        const { title, published, authors, body } = await extractPage(html);
        lines.push(JSON.stringify({ id, title, text: body, published, authors }));
      }
      await using folder = await temporaryFolder();
      const extracted = await folder.write('extracted.jsonl', lines.join('\n'));
      const score: unknown = JSON.parse(
        execFileSync(process.execPath, [scorer, 'pages', extracted, truth], { encoding: 'utf8' }),
      );
      expect(score).toMatchObject({ pages: lines.length, missing: 0, f1: expect.any(Number) });
      expect(score).toHaveProperty(
        'f1',
        expect.toSatisfy((f1: number) => f1 >= LEAST_F1, `at least ${LEAST_F1}`),
      );
    });
  },
);
