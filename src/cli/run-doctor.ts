import type { App } from '../app.ts';
import type { Config } from '../config.ts';
import { ConfigError } from '../config-error.ts';
import { doctorReply } from '../replies/doctor-reply.ts';
import type { Finding } from '../replies/finding.ts';
import type { CliParts, ExitCode } from './cli-parts.ts';
import { createPrinter } from './create-printer.ts';
import { withApp } from './with-app.ts';

/** What `doctor` was given. */
export interface DoctorOptions {
  readonly library: string | undefined;
  readonly isJson: boolean;
}

/** Examines everything that Dragoman needs, and says what to do about what is wrong. Changes nothing but what is known of the language model. */
export async function runDoctor({ library, isJson }: DoctorOptions, parts: CliParts): Promise<ExitCode> {
  const { findings, isColoured } = await examine(library, parts);
  const printer = createPrinter(parts.output, isColoured);
  if (isJson) for (const finding of findings) await printer.json(finding);
  else await printer.reply(doctorReply(findings));
  return findings.some(({ state }) => state === 'bad') ? 1 : 0;
}

async function examine(library: string | undefined, parts: CliParts) {
  try {
    return await withApp(
      { library, options: { isReadOnly: true } },
      parts,
      async ({ app, config, progress }) => {
        progress.show('Reading the library, asking models and Discord');
        return { findings: await examineAll(app, config), isColoured: config.isColoured };
      },
    );
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const findings = error.problems.map(
      (problem): Finding => ({ subject: 'Settings', state: 'bad', found: problem, remedy: null }),
    );
    return { findings, isColoured: false };
  }
}

async function examineAll(app: App, { discord }: Config): Promise<readonly Finding[]> {
  const settings: Finding = { subject: 'Settings', state: 'good', found: 'all can be read.', remedy: null };
  const findings = [settings, ...(await app.examine())];
  if (discord === null) {
    const found = 'no token is set: Dragoman answers in the terminal.';
    return [...findings, { subject: 'Discord', state: 'good', found, remedy: null }];
  }
  const { examineDiscord } = await import('../discord/examine-discord.ts');
  return [...findings, ...(await examineDiscord(discord))];
}
