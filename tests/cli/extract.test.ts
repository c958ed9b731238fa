import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createCli } from '../support/create-cli.ts';
import { createDirectory } from '../support/create-directory.ts';

const paragraphs = [
  'The ferry to the island will run again from Monday, the harbour master told a meeting of the council on Tuesday evening.',
  'It had been laid up since the storm of January, when a wave tore off the ramp and flooded the engine room of the old ship.',
  'Fares stay as they were, she said, and the last boat leaves at nine in the evening on every day of the week but Sunday.',
];
const page = `<!doctype html><html lang="en"><head><title>Ferry to return</title>
<meta name="author" content="Ada Lunn"><meta property="article:published_time" content="2024-05-06T08:00:00Z"></head>
<body><nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>Ferry to return</h1>
${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article><footer>All rights reserved</footer></body></html>`;

async function prepare() {
  const directory = await createDirectory();
  const file = join(directory, 'ferry.html.gz');
  await writeFile(file, gzipSync(page));
  return { directory, file, ...createCli() };
}

describe('extract', () => {
  it('prints the article in a page', async () => {
    const { run, file } = await prepare();
    const { code, output, apps } = await run('extract', '--json', file);
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject({
      id: 'ferry',
      title: 'Ferry to return',
      text: paragraphs.join('\n\n'),
      published: expect.stringMatching(/^2024-05-06/u),
      authors: ['Ada Lunn'],
    });
    expect(apps).toEqual([]);
  });

  it('shows it to people', async () => {
    const { run, file } = await prepare();
    const { output } = await run('extract', file);
    expect(output).toBe(
      ['Ferry to return', '6 May 2024 · Ada Lunn', ...paragraphs].join('\n\n').concat('\n'),
    );
  });

  it('names pages that cannot be read, goes on, and ends with 1', async () => {
    const { run, file, directory } = await prepare();
    const missing = join(directory, 'none.html');
    const { code, output, errors } = await run('extract', '--json', missing, file);
    expect(code).toBe(1);
    expect(errors).toMatch(/none\.html: There is no such file/u);
    expect(JSON.parse(output)).toMatchObject({ id: 'ferry' });
  });
});
