import { describe, expect, it } from 'vitest';
import { createActorLibrary } from '../support/create-actor-library.ts';
import { createActorParts } from '../support/create-actor-parts.ts';
import { createCli } from '../support/create-cli.ts';

const parts = [
  'The ferry will run again, harbour master Ada Lunn said on Monday.',
  '“We shall leave at noon,” Lunn added. “Nobody will be left behind.”',
];

async function prepare() {
  const library = await createActorLibrary([
    { id: 'a', title: 'Ferry to return', parts },
    { id: 'b', title: 'Nobody speaks here', parts: ['The boat was grey.'] },
  ]);
  return createCli({ app: { library: async () => library, actors: async () => createActorParts(library) } });
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
    const library = await createActorLibrary([]);
    const create = () =>
      createCli({ app: { library: async () => library, actors: async () => createActorParts(library) } });
    expect((await create().run('statements')).output).toContain('ingest');
    expect((await create().run('statements', '--json')).output).toBe('');
  });
});
