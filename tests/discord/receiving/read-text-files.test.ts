import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Client, Message } from 'discord.js';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readTextFiles } from '../../../src/discord/receiving/read-text-files.ts';

/** A server that has files, and how often each was asked for. */
async function serve(files: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const body = files[request.url ?? ''];
    response.writeHead(body === undefined ? 404 : 200).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

interface File {
  readonly url: string;
  readonly name?: string;
  readonly contentType?: string | null;
  readonly size?: number;
}

/** Reads files of a message as discord.js gives it, with the API at an address. */
async function read(api: string, ...files: readonly File[]) {
  const troubles: unknown[] = [];
  const attachments = new Map(
    files.map((file, at) => [
      `${at}`,
      { name: 'message.txt', contentType: 'text/plain; charset=utf-8', size: 10, ...file },
    ]),
  );
  const message = { attachments, client: { rest: { options: { api } } } };
  const text = await readTextFiles(
    message as unknown as Pick<Message, 'attachments'> & { readonly client: Pick<Client, 'rest'> },
    (error) => troubles.push(error),
  );
  return { text, troubles };
}

describe('readTextFiles', () => {
  it('reads small text files, one after the other, on one line', async () => {
    const { address } = await serve({ '/a': 'One.\n\nTwo.', '/b': 'Three.' });
    expect(await read(address, { url: `${address}/a` }, { url: `${address}/b` })).toEqual({
      text: 'One. Two. Three.',
      troubles: [],
    });
  });

  it.each<[string, Partial<File>]>([
    ['pictures', { name: 'a.png', contentType: 'image/png' }],
    ['large files', { size: 65_537 }],
  ])('asks for no %s', async (_, file) => {
    const { address, asked } = await serve({ '/a': 'One.' });
    expect((await read(address, { url: `${address}/a`, ...file })).text).toBe('');
    expect(asked).toEqual([]);
  });

  it('asks nobody but Discord', async () => {
    const { address, asked } = await serve({ '/a': 'One.' });
    expect((await read('https://discord.com/api', { url: `${address}/a` })).text).toBe('');
    expect(asked).toEqual([]);
  });

  it('leaves out what is larger than it was said to be, and what is not there', async () => {
    const { address } = await serve({ '/a': 'x'.repeat(65_537), '/c': 'Three.' });
    const { text, troubles } = await read(
      address,
      { url: `${address}/a` },
      { url: `${address}/b` },
      { url: `${address}/c` },
    );
    expect(text).toBe('Three.');
    expect(troubles).toEqual([expect.objectContaining({ message: expect.stringContaining('404') })]);
  });
});
