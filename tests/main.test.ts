import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDirectory } from './support/create-directory.ts';
import { runProgram } from './support/run-program.ts';

async function start(input: string) {
  const directory = await createDirectory();
  return runProgram({ file: 'main.ts', input, env: { LIBRARY_DIR: join(directory, 'library') } });
}

describe('node src/main.ts', () => {
  it('builds its library and reads lines from a pipe as typed at the prompt', async () => {
    const { code, output, errors } = await start('/sources\n\n/help\n/nothing\n');
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toMatch(
      /^5 articles, \d+ passages\n.*\n\nAsk a question in plain words\..*\n\nThere is no command \/nothing\./su,
    );
    expect(output).not.toContain('\u001b');
  });

  it('answers and refuses without a network, a token or a key', async () => {
    const { code, output, errors } = await start(
      'How many of the paragraphs are complete and accepted?\nWhich chess opening is best for beginners?\n',
    );
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toMatch(
      /^> .*14 of the 18 paragraphs.*\n\[1\] paragraph \d+\n.*report by CNN, .*The articles are about something else/msu,
    );
  });

  it('ends quietly where there is nothing to read', async () => {
    expect(await start('')).toEqual({ code: 0, output: '', errors: '' });
  });
});
