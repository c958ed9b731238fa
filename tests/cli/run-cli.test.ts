import { describe, expect, it } from 'vitest';
import { runCli } from '../../src/cli/run-cli.ts';
import { ConfigError } from '../../src/config-error.ts';
import { createCli } from '../support/create-cli.ts';

describe('runCli', () => {
  it.each([['--help'], ['ask', '--help'], ['search', '--help'], ['ingest', '--help'], ['extract', '--help']])(
    'explains itself: %s %s',
    async (...words) => {
      const { code, output, errors, apps } = await createCli().run(
        ...words.filter((word) => word !== undefined),
      );
      expect({ code, errors, apps }).toEqual({ code: 0, errors: '', apps: [] });
      expect(output).toMatch(/^Usage: dragoman/u);
    },
  );

  it.each([
    ['nothing at all', []],
    ['an unknown command', ['aks', 'Who?']],
    ['an unknown option', ['ask', '--jsn', 'Who?']],
    ['an option without its value', ['ask', '--library']],
  ])('ends with 2 and prints no results for %s', async (_name, words) => {
    const { code, output, errors } = await createCli().run(...words);
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).not.toBe('');
  });

  it('says what is wrong with the configuration', async () => {
    const { parts, result } = createCli();
    const readConfig = () => {
      throw new ConfigError(['LIBRARY_DIR is empty.']);
    };
    const { errors, code } = result(await runCli(['ask', 'Who?'], { ...parts, readConfig }));
    expect(code).toBe(2);
    expect(errors).toBe('The configuration cannot be used:\n- LIBRARY_DIR is empty.\n');
  });
});
