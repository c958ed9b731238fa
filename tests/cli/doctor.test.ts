import { describe, expect, it, onTestFinished } from 'vitest';
import { runDoctor } from '../../src/cli/run-doctor.ts';
import { ConfigError } from '../../src/config-error.ts';
import type { Finding } from '../../src/replies/finding.ts';
import { createCli } from '../support/create-cli.ts';
import { startDiscord } from '../support/discord/start-discord.ts';

const good: Finding = { subject: 'Library', state: 'good', found: '5 articles.', remedy: null };
const note: Finding = {
  subject: 'Vectors',
  state: 'warning',
  found: 'they are old.',
  remedy: 'Run npm run embed.',
};
const fault: Finding = {
  subject: 'Model',
  state: 'bad',
  found: 'it is not there.',
  remedy: 'Start its server.',
};

const doctor = (findings: readonly Finding[], config: Parameters<typeof createCli>[0] = {}) =>
  createCli({ ...config, app: { examine: async () => findings } });

describe('doctor', () => {
  it('says that all is well', async () => {
    const { code, output, apps } = await doctor([good]).run('doctor');
    expect(code).toBe(0);
    expect(output).toBe(
      '- OK Settings: all can be read.\n- OK Library: 5 articles.\n- OK Discord: no token is set: Dragoman answers in the terminal.\n\nAll is well.\n',
    );
    expect(apps).toMatchObject([{ options: { isReadOnly: true }, isClosed: true }]);
  });

  it('says what could be better, which is no failure', async () => {
    const { code, output } = await doctor([good, note]).run('doctor');
    expect(code).toBe(0);
    expect(output).toContain('- NOTE Vectors: they are old.\n  Run npm run embed.\n');
    expect(output).toContain('All works. 1 note, see above.');
  });

  it('says what is wrong and what to do, and fails', async () => {
    const { code, output } = await doctor([good, note, fault]).run('doctor');
    expect(code).toBe(1);
    expect(output).toContain('- FAULT Model: it is not there.\n  Start its server.\n');
    expect(output).toContain('1 fault to mend, see above.');
  });

  it('prints one finding a line as JSON', async () => {
    const { output } = await doctor([fault]).run('doctor', '--json');
    expect(
      output
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toContainEqual(fault);
  });

  it('finds settings that cannot be used', async () => {
    const cli = createCli();
    const readConfig = () => {
      throw new ConfigError(['MODEL is no name of a model.', 'LOG_LEVEL is no level.']);
    };
    expect(await runDoctor({ library: undefined, isJson: false }, { ...cli.parts, readConfig })).toBe(1);
    expect(cli.output.text()).toMatch(
      /FAULT Settings: MODEL is no name of a model\..*FAULT Settings: LOG_LEVEL is no level\./su,
    );
  });

  describe('with Discord', () => {
    const ask = async (given: { readonly token?: string; readonly readsMessages?: boolean } = {}) => {
      const discord = await startDiscord();
      onTestFinished(() => discord.close());
      const config = {
        discord: {
          token: given.token ?? discord.token,
          apiUrl: discord.api,
          registersOnStart: false,
          readsMessages: given.readsMessages ?? false,
        },
      };
      return doctor([good], { config }).run('doctor');
    };

    it('says who the bot is there', async () => {
      const { code, output } = await ask();
      expect(output).toMatch(/OK Discord: the token is that of \S+, which is in \w+ servers?\./u);
      expect(code).toBe(0);
    });

    it('finds a token that Discord does not know', async () => {
      const { code, output } = await ask({ token: 'bad.to.ken' });
      expect(output).toMatch(/FAULT Discord: Discord does not know the token\. Copy it anew/u);
      expect(output).not.toContain('bad.to.ken');
      expect(code).toBe(1);
    });

    it('finds a right that the bot has not been given', async () => {
      const { output } = await ask({ readsMessages: true });
      expect(output).toMatch(
        /FAULT Discord: the bot is set to read all messages.*Switch on “Message Content Intent”/su,
      );
    });
  });
});
