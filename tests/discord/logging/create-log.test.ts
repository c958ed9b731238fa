import { describe, expect, it } from 'vitest';
import { createLog } from '../../../src/discord/logging/create-log.ts';

function prepare({ level = 'info', isTTY = false, secrets = ['a.secret.token'] } = {}) {
  const written: string[] = [];
  const log = createLog({ level, secrets, stream: { isTTY, write: (text) => void written.push(text) } });
  return { log, written, parsed: () => written.map((line) => JSON.parse(line)) };
}

describe('createLog', () => {
  it('writes a line of JSON for each thing that happens, with time and level', () => {
    const { log, parsed } = prepare();
    log.info({ shard: 0 }, 'connected');
    expect(parsed()).toEqual([
      { level: 'info', time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/u), shard: 0, msg: 'connected' },
    ]);
  });

  it('leaves out what is less grave than asked for', () => {
    const { log, parsed } = prepare({ level: 'warn' });
    log.info('nothing');
    log.error('everything');
    expect(parsed().map(({ msg }) => msg)).toEqual(['everything']);
  });

  it('never writes a secret, wherever it turns up', () => {
    const { log, written } = prepare();
    log.info({ headers: { authorization: 'Bot a.secret.token' } }, 'using a.secret.token');
    log.error({ error: new Error('a.secret.token was refused') }, 'failed');
    expect(written.join('')).not.toContain('a.secret.token');
    expect(written.join('')).toContain('[secret]');
  });

  it('tells of errors what helps to find them, of their causes too, and not what was being sent', () => {
    const { log, parsed } = prepare();
    const cause = Object.assign(new Error('closed'), { code: 'ECONNRESET' });
    const error = Object.assign(new Error('failed', { cause }), {
      status: 403,
      url: 'https://discord.example/api/v10/webhooks/1/aW50ZXJhY3Rpb24/messages/@original',
      requestBody: { json: { content: 'what somebody asked' } },
    });
    log.error({ error }, 'failed');
    const [line] = parsed();
    expect(line.error).toMatchObject({
      name: 'Error',
      message: 'failed',
      status: 403,
      url: 'https://discord.example/api/v10/webhooks/1/[token]/messages/@original',
      cause: { message: 'closed', code: 'ECONNRESET' },
    });
    expect(JSON.stringify(line)).not.toContain('somebody asked');
  });

  it('tells of what was thrown but is no error', () => {
    const { log, parsed } = prepare();
    log.error({ error: 'POST /interactions/1/aW50ZXJhY3Rpb24/callback' }, 'failed');
    expect(parsed()[0].error).toEqual({ message: 'POST /interactions/1/[token]/callback' });
  });

  it('writes lines for people on a terminal', () => {
    const { log, written } = prepare({ isTTY: true });
    log.warn({ shard: 0, added: ['/ask'] }, 'other commands');
    log.error({ error: new Error('no') }, 'failed');
    expect(written[0]).toMatch(/^\d\d:\d\d:\d\d warn {2}other commands shard=0 added=\["\/ask"\]\n$/u);
    expect(written[1]).toMatch(/^\d\d:\d\d:\d\d error failed\nError: no\n {4}at /u);
  });
});
