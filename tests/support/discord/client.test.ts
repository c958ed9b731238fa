import { Client, Events, GatewayIntentBits, MessageFlags, REST, Routes } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LocalDiscord, startDiscord } from './start-discord.ts';

const ASK = {
  name: 'ask',
  description: 'Ask a question',
  options: [{ type: 3, name: 'question', description: 'The question', required: true, autocomplete: true }],
};
const QUOTE = { name: 'Check quotes', type: 3 };
const CONTAINER = {
  type: 17,
  accent_color: 0x2f7d4f,
  components: [
    { type: 10, content: 'The ferry sails at six.' },
    { type: 1, components: [{ type: 2, style: 1, label: 'Show more', custom_id: 'more' }] },
  ],
};

describe('the real client, against our Discord', () => {
  let discord: LocalDiscord;
  let client: Client;
  const failures: unknown[] = [];

  beforeEach(async () => {
    discord = await startDiscord();
    client = new Client({
      intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
      partials: [1],
      rest: { api: discord.api, timeout: 2_000 },
    });
    client.on(Events.Error, (error) => failures.push(error));
  });
  afterEach(async () => {
    await client.destroy();
    await discord.close();
    expect(failures.splice(0)).toEqual([]);
  });

  const start = async () => {
    const rest = new REST({ api: discord.api }).setToken(discord.token);
    await rest.put(Routes.applicationCommands(discord.applicationId), { body: [ASK, QUOTE] });
    const guild = discord.addGuild();
    const anna = discord.addUser('anna');
    guild.join(anna);
    const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
    await client.login(discord.token);
    await ready;
    return { guild, anna };
  };

  it('logs in and has the servers it is in', async () => {
    const { guild } = await start();
    expect(client.user?.username).toBe('dragoman');
    expect([...client.guilds.cache.keys()]).toEqual([guild.id]);
    expect(discord.gateway.received.filter((op) => op === 2)).toHaveLength(1);
  });

  it('defers, then answers with components and a file', async () => {
    const { guild, anna } = await start();
    client.on(Events.InteractionCreate, async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply();
      await interaction.editReply({
        flags: MessageFlags.IsComponentsV2,
        components: [
          CONTAINER,
          {
            type: 12,
            items: [
              {
                media: { url: 'attachment://map.png' },
                description: interaction.options.getString('question', true),
              },
            ],
          },
        ],
        files: [{ attachment: Buffer.from('not really a picture'), name: 'map.png' }],
        allowedMentions: { parse: [] },
      });
    });
    const run = anna.runs('/ask', { question: 'When does the ferry sail?' }, guild.channel);
    expect(await run.acknowledged()).toBeGreaterThan(0);
    const answer = await run.answer();
    expect(answer).toMatchObject({
      text: 'The ferry sails at six.',
      buttons: [{ label: 'Show more', customId: 'more', isDisabled: false }],
      pictures: [{ name: 'map.png', description: 'When does the ferry sail?' }],
      accent: 0x2f7d4f,
      isEphemeral: false,
    });
    expect(Buffer.from(answer.pictures[0]?.bytes ?? []).toString()).toBe('not really a picture');
    expect(discord.refusals()).toEqual([]);
  });

  it('shows ephemeral messages to one person only, and updates the message of a button', async () => {
    const { guild, anna } = await start();
    const ben = discord.addUser('ben');
    guild.join(ben);
    client.on(Events.InteractionCreate, async (interaction) => {
      if (interaction.isChatInputCommand())
        await interaction.reply({
          flags: [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral],
          components: [CONTAINER],
        });
      if (interaction.isButton())
        await interaction.update({ components: [{ type: 10, content: 'No more.' }] });
    });
    const answer = await anna.runs('ask', { question: '?' }, guild.channel).answer();
    expect(answer.isEphemeral).toBe(true);
    expect(anna.sees(guild.channel)).toHaveLength(1);
    expect(ben.sees(guild.channel)).toEqual([]);
    expect(() => ben.clicks(answer, 'Show more')).toThrow('ben does not see');
    const updated = await anna.clicks(answer, 'Show more').answer(({ buttons }) => buttons.length === 0);
    expect(updated).toMatchObject({ id: answer.id, text: 'No more.' });
  });

  it('completes what is typed, and opens menus on messages', async () => {
    const { guild, anna } = await start();
    client.on(Events.InteractionCreate, async (interaction) => {
      if (interaction.isAutocomplete())
        await interaction.respond([{ name: interaction.options.getFocused(), value: 'v' }]);
      if (interaction.isMessageContextMenuCommand())
        await interaction.reply({
          content: interaction.targetMessage.content,
          allowedMentions: { parse: [] },
        });
    });
    expect(await anna.completes('/ask', 'question', 'fer', guild.channel)).toEqual([
      { name: 'fer', value: 'v' },
    ]);
    const said = anna.says(guild.channel, 'They said the ferry was late.');
    expect((await anna.usesOn(said.id, 'Check quotes').answer()).text).toBe('They said the ferry was late.');
  });

  it('hides what people write from apps that are not addressed', async () => {
    const { guild, anna } = await start();
    const heard: string[] = [];
    client.on(Events.MessageCreate, (message) => {
      heard.push(message.content);
      discord.state.changed();
    });
    anna.says(guild.channel, 'a secret');
    const question = anna.says(guild.channel, 'a question', { mentionsBot: true });
    anna.says(guild.channel, 'an aside', { replyTo: question.id });
    anna.says(anna.direct, 'a direct message');
    await discord.until(() => (heard.length === 4 ? true : undefined), 'four messages');
    expect(heard).toEqual(['', `<@${discord.applicationId}> a question`, '', 'a direct message']);
  });

  it('resumes after a close and is sent what it missed', async () => {
    const { guild, anna } = await start();
    const asked: unknown[] = [];
    client.on(Events.InteractionCreate, async (interaction) => {
      asked.push(interaction.id);
      if (interaction.isChatInputCommand()) await interaction.reply('here');
    });
    discord.gateway.disconnect(4000);
    const run = anna.runs('/ask', { question: '?' }, guild.channel);
    expect((await run.answer()).text).toBe('here');
    expect(discord.gateway.received.filter((op) => op === 2)).toHaveLength(1);
    expect(discord.gateway.received.filter((op) => op === 6)).toHaveLength(1);
    expect(asked).toHaveLength(1);
  });

  it('refuses answers that come late, twice, or after the token has expired', async () => {
    const { guild, anna } = await start();
    const codes: unknown[] = [];
    client.on(Events.InteractionCreate, async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const question = interaction.options.getString('question');
      const attempt = (work: Promise<unknown>) =>
        work.catch((error: unknown) =>
          codes.push(error instanceof Error && 'code' in error ? error.code : error),
        );
      if (question === 'late') discord.clock.advance(3_001);
      await attempt(interaction.reply('first'));
      const url = Routes.interactionCallback(interaction.id, interaction.token);
      if (question === 'twice')
        await attempt(client.rest.post(url, { body: { type: 4, data: { content: 'second' } }, auth: false }));
      if (question === 'expired') {
        discord.clock.advance(15 * 60_000 + 1);
        await attempt(interaction.editReply('much later'));
      }
      discord.state.changed();
    });
    for (const question of ['late', 'twice', 'expired']) {
      anna.runs('/ask', { question }, guild.channel);
      await discord.until(() => codes.at(-1), 'an error');
      const code = codes.splice(0);
      expect(code).toEqual([{ late: 10_062, twice: 40_060, expired: 50_027 }[question]]);
    }
  });

  it('lets an app be used where only the person has installed it', async () => {
    await start();
    const elsewhere = discord.addGuild({ name: 'Elsewhere', hasBot: false });
    const carla = discord.addUser('carla', { hasApp: true });
    elsewhere.join(carla);
    const rest = new REST({ api: discord.api }).setToken(discord.token);
    await rest.put(Routes.applicationCommands(discord.applicationId), {
      body: [{ ...ASK, integration_types: [0, 1], contexts: [0, 1, 2] }],
    });
    client.on(Events.InteractionCreate, async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const { guildId, guild, authorizingIntegrationOwners: owners } = interaction;
      await interaction.reply(
        JSON.stringify({
          guildId,
          guild,
          isUser: owners[1] === interaction.user.id,
          server: owners[0] ?? null,
        }),
      );
    });
    const answer = await carla.runs('/ask', { question: '?' }, elsewhere.channel).answer();
    expect(JSON.parse(answer.text)).toEqual({
      guildId: elsewhere.id,
      guild: null,
      isUser: true,
      server: null,
    });
  });
});
