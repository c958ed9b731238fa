import { parse } from 'yaml';
import { z } from 'zod';
import { PromptError } from './prompt-error.ts';

/** A prompt whose parts have places for variables. */
export interface Prompt {
  /**
   * Puts values in their places. They are put in as they are, once: a value that looks like a variable stays what it is.
   *
   * @throws {RangeError} if a declared variable is not given, or another one is
   */
  fill(values: Readonly<Record<string, string>>): FilledPrompt;
}

/** What a model is sent. */
export interface FilledPrompt {
  readonly system: string;
  readonly user: string;
}

const names = z.array(z.string().regex(/^[a-z]+$/u));
const schema = z.strictObject({
  /** What it is for; for people. */
  about: z.string(),
  variables: z.strictObject({ system: names, user: names }),
});

const FORM = /^---\n(?<head>.*?)\n---\n+# system\n+(?<system>.*?)\n+# user\n+(?<user>.*?)\n*$/su;
const PLACE = /\{\{(.*?)\}\}/gu;

/**
 * Reads a prompt: front matter that declares the variables of each part, then the parts under `# system` and `# user`. A part has exactly the
 * variables that are declared for it.
 *
 * @param file for the message
 * @throws {PromptError} naming what does not fit
 */
export function parsePrompt(text: string, file: string): Prompt {
  const parts = FORM.exec(text.replaceAll('\r\n', '\n'))?.groups;
  const { head, system, user } = parts ?? {};
  if (head === undefined || system === undefined || user === undefined)
    throw new PromptError(
      file,
      'it has no front matter, or not the headings “# system” and “# user” behind it',
    );
  const declared = readHead(head, file);
  const templates = { system, user };
  for (const part of ['system', 'user'] as const)
    checkPart(templates[part], { part, file, declared: declared[part] });
  const known = [...new Set([...declared.system, ...declared.user])].toSorted();
  return {
    fill(values) {
      const given = Object.keys(values).toSorted();
      if (given.join() !== known.join())
        throw new RangeError(
          `The prompt ${file} takes ${known.join(', ')}, but was given ${given.join(', ')}.`,
        );
      const put = (template: string) =>
        template.replaceAll(PLACE, (_, name: string) => values[name.trim()] ?? '');
      return { system: put(system), user: put(user) };
    },
  };
}

function readHead(head: string, file: string): Record<'system' | 'user', readonly string[]> {
  try {
    return schema.parse(parse(head)).variables;
  } catch (error) {
    const problem = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new PromptError(file, `its front matter does not fit (${problem.replaceAll(/\s+/gu, ' ')})`);
  }
}

interface Part {
  readonly part: string;
  readonly file: string;
  readonly declared: readonly string[];
}

function checkPart(template: string, { part, file, declared }: Part): void {
  const used = new Set([...template.matchAll(PLACE)].map(([, name = '']) => name.trim()));
  const unknown = [...used].filter((name) => !declared.includes(name));
  const missing = declared.filter((name) => !used.has(name));
  if (unknown.length > 0)
    throw new PromptError(file, `“# ${part}” uses ${unknown.join(', ')}, which is not declared`);
  if (missing.length > 0)
    throw new PromptError(file, `“# ${part}” does not use ${missing.join(', ')}, which is declared`);
}
