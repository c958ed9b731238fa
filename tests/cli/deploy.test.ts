import { describe, expect, it } from 'vitest';
import { createCli } from '../support/create-cli.ts';

describe('commands:deploy', () => {
  it('needs a token', async () => {
    const { code, errors } = await createCli().run('commands:deploy');
    expect(code).toBe(2);
    expect(errors).toMatch(/DISCORD_TOKEN is not set\. Set it to the token of your bot/u);
  });

  it.each(['news', '12', '1234567890123456789012'])('refuses %s as the id of a server', async (id) => {
    const { code, errors } = await createCli().run('commands:deploy', '--guild', id);
    expect(code).toBe(2);
    expect(errors).toContain(`“${id}” is no id of a server.`);
  });
});
