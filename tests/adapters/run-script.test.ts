import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runScript } from '../../src/adapters/run-script.ts';
import { createDirectory } from '../support/create-directory.ts';

describe('runScript', () => {
  const write = async (code: string) => {
    const file = join(await createDirectory(), 'script.ts');
    await writeFile(file, code);
    return pathToFileURL(file);
  };

  it('runs TypeScript with parameters, as they are', async () => {
    const file = await write(
      'const [first, second]: string[] = process.argv.slice(2); console.log(first + second);',
    );
    let output = '';
    const onOutput = (text: string) => {
      output += text;
    };
    expect(await runScript({ file, parameters: ['$HOME "', '“ü'], onOutput })).toEqual({ kind: 'done' });
    expect(output).toBe('$HOME "“ü\n');
  });

  it('tells what a script that failed said', async () => {
    const file = await write("process.stderr.write('it is raining'); process.exitCode = 3;");
    expect(await runScript({ file, parameters: [] })).toEqual({ kind: 'failed', reason: 'it is raining' });
  });

  it('survives a script that dies, and tells of what', async () => {
    const file = await write("process.kill(process.pid, 'SIGSEGV'); setInterval(() => {}, 1000);");
    expect(await runScript({ file, parameters: [] })).toEqual({
      kind: 'failed',
      reason: 'the process was ended by SIGSEGV',
    });
  });

  it('tells of a script that is not there', async () => {
    const file = pathToFileURL(join(await createDirectory(), 'missing.ts'));
    expect(await runScript({ file, parameters: [] })).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('missing.ts'),
    });
  });

  it('ends the script when its signal is aborted', async () => {
    const controller = new AbortController();
    const file = await write("console.log('begun'); setInterval(() => {}, 1000);");
    const onOutput = () => controller.abort(new Error('closed'));
    await expect(runScript({ file, parameters: [], onOutput, signal: controller.signal })).rejects.toThrow(
      'closed',
    );
  });

  it('does not begin once its signal is aborted', async () => {
    const file = await write('');
    const signal = AbortSignal.abort(new Error('closed'));
    await expect(runScript({ file, parameters: [], signal })).rejects.toThrow('closed');
  });
});
