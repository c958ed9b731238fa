import { describe, expect, it } from 'vitest';
import { createCli } from '../support/create-cli.ts';
import { createStockedLibrary } from '../support/create-stocked-library.ts';

const parts = [
  'The ferry will run again, harbour master Ada Lunn said on Monday.',
  '“We shall leave at noon,” Lunn added. “Nobody will be left behind.”',
];

async function prepare() {
  const library = await createStockedLibrary([
    { id: 'a', title: 'Ferry to return', parts },
    { id: 'b', title: 'Nobody speaks here', parts: ['The boat was grey.'] },
  ]);
  return createCli({ app: { library: async () => library } });
}

describe('statements', () => {
  it('prints who says what, with the exact place in the article', async () => {
    const { run } = await prepare();
    const { code, output, apps } = await run('statements', '--json');
    expect(code).toBe(0);
    const printed = output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(printed).toMatchObject([
      { article: 'a', text: 'The ferry will run again', speaker: 'Ada Lunn', direct: false, cue: 'said' },
      { article: 'a', speaker: 'Ada Lunn', speakerText: 'Lunn', direct: true, cue: 'added' },
    ]);
    const text = parts.join('\n\n');
    for (const { start, end, text: own } of printed) expect(own).toBe(text.slice(start, end));
    expect(apps).toMatchObject([{ options: { isReadOnly: true }, isClosed: true }]);
  });

  it('shows them to people under their article, each with its speaker and paragraph', async () => {
    const { run } = await prepare();
    const { output } = await run('statements');
    expect(output).toContain('Ferry to return');
    expect(output).toContain('According to Ada Lunn:');
    expect(output).toContain('Ada Lunn said:');
    expect(output).toContain('paragraph 2');
    expect(output).not.toContain('Nobody speaks here');
  });

  it('tells how to add articles where there are none', async () => {
    const { run } = createCli();
    expect((await run('statements')).output).toContain('ingest');
    expect((await createCli().run('statements', '--json')).output).toBe('');
  });
});
