import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createRecorder, type RecorderOptions } from '../../../src/evaluation/recorded/create-recorder.ts';
import { createDirectory } from '../../support/create-directory.ts';
import { chatBehaviours as chat } from '../../support/model-server/chat-behaviours.ts';
import { createModelServer } from '../../support/model-server/create-model-server.ts';

const open = async (options: RecorderOptions) => {
  const recorder = await createRecorder(options);
  onTestFinished(() => recorder.close());
  const ask = async (content: string, stream = false) => {
    const body = JSON.stringify({ model: 'x', stream, messages: [{ role: 'user', content }] });
    const response = await fetch(`${recorder.baseUrl}/chat/completions`, { method: 'POST', body });
    return { status: response.status, text: await response.text() };
  };
  return { recorder, ask };
};
const marker = (digit: string) => `=== ${digit.repeat(24)} ===`;

describe('createRecorder', () => {
  it('writes down what an endpoint replies, without the request, and gives it again to the same request under another marker', async () => {
    const folder = await createDirectory();
    const server = await createModelServer({
      chat: chat.sends(
        200,
        'application/json',
        JSON.stringify({ choices: [{ message: { content: '{"verdict": "answered"}' } }] }),
      ),
    });
    const recording = await open({ folder, endpoint: { baseUrl: server.baseUrl, apiKey: null } });
    expect((await recording.ask(`${marker('a')} secret words`)).text).toContain('answered');
    expect(recording.recorder.counts()).toMatchObject({
      replayed: 0,
      recorded: 1,
      missing: 0,
      input: 12,
      output: 6,
    });
    expect(await readFile(join(folder, 'replies.jsonl'), 'utf8')).not.toContain('secret');

    const replaying = await open({ folder, endpoint: null });
    expect((await replaying.ask(`${marker('b')} secret words`)).text).toContain('answered');
    expect((await replaying.ask(`${marker('b')} secret words`, true)).text).toContain('[DONE]');
    expect(await replaying.ask('other words')).toMatchObject({ status: 404 });
    expect(replaying.recorder.counts()).toMatchObject({ replayed: 2, recorded: 0, missing: 1 });
    expect(server.requests).toHaveLength(1);
  });

  it('says where there is nothing to replay', async () => {
    await expect(createRecorder({ folder: await createDirectory(), endpoint: null })).rejects.toThrow(
      /Record some with --record first/u,
    );
  });
});
