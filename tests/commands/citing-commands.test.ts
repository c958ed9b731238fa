import { describe, expect, it } from 'vitest';
import type { Bearing } from '../../src/claims/bearing.ts';
import type { CommandContext, CommandValues, Place } from '../../src/commands/command.ts';
import { type CitingParts, createCitingCommands } from '../../src/commands/create-citing-commands.ts';
import { logCitations } from '../../src/commands/log-citations.ts';
import type { Library } from '../../src/library/library.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { replyText } from '../../src/replies/reply-text.ts';
import { buildChange } from '../support/build-change.ts';
import { buildCitedQuote } from '../support/build-cited-quote.ts';
import { createContext } from '../support/create-context.ts';
import { createDoubleCiting } from '../support/create-double-citing.ts';
import { createStockedLibrary } from '../support/create-stocked-library.ts';
import { unusedParts } from '../support/unused-parts.ts';

const first = 'The ferry left the harbour at noon with forty people on board.';
const second = 'Nobody was hurt when the old crane fell across the northern quay.';
const address = 'https://harbour.example/ferry';
const server: Place = { serverId: '7', channelId: '8', userId: '9' };

const stock = () =>
  createStockedLibrary([
    {
      id: 'ferry',
      title: 'Ferry to return',
      outlet: 'Harbour Post',
      published: '2024-05-06',
      url: address,
      parts: [first, { kind: 'furniture', text: 'Share.' }, second],
    },
  ]);

const bearing = (verdict: Bearing['verdict'], differences: Bearing['differences'] = []): Bearing => ({
  verdict,
  differences,

  quote: buildCitedQuote({ text: first, url: address, paragraph: 1 }),
});

const createCommandsOver = (parts: CitingParts) =>
  createCitingCommands({ ...parts, actors: unusedParts.actors.reader });

interface Run {
  readonly library?: Library;
  readonly bearings?: Readonly<Record<string, readonly Bearing[]>>;
  readonly context?: Partial<CommandContext>;
}

/** Runs one of the commands and returns its reply. */
async function run(
  name: string,
  values: CommandValues,
  { library, bearings, context }: Run = {},
): Promise<Reply> {
  const commands = createCommandsOver(createDoubleCiting(library ?? (await stock()), bearings));
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) throw new Error(`There is no command ${name}.`);
  return command.run(createContext(context), values);
}

const isPrivate = async (name: string, values: CommandValues) =>
  createCommandsOver(createDoubleCiting(await stock()))
    .find((candidate) => candidate.name === name)
    ?.isPrivate?.(values);

describe('/cite with a claim', () => {
  it.each<[Bearing['verdict'], Bearing['differences'], string]>([
    ['found', [], 'Says the same:'],
    [
      'differs',
      [{ aspect: 'number', given: '50', source: 'forty' }],
      'Says something else: another number: “50” here, “forty” in the source:',
    ],
    [
      'differs',
      [{ aspect: 'polarity', given: null, source: 'not' }],
      'Says something else: the opposite: “not” in the source only:',
    ],
    ['related', [], 'Only related:'],
  ])('says what a passage does: %s', async (verdict, differences, said) => {
    const bearings = { 'It left.': [bearing(verdict, differences)] };
    const text = replyText(await run('cite', { claim: 'It left.' }, { bearings }));
    expect(text).toContain(said);
    expect(text).toContain(`> ${first}\n[1] paragraph 1, ferry#1`);
    expect(text).not.toMatch(/\btrue\b(?! is not)|\bfalse\b/u);
  });

  it('links to the words themselves', async () => {
    const bearings = { 'It left.': [bearing('found')] };
    const { blocks } = await run('cite', { claim: 'It left.' }, { bearings });
    expect(blocks.find(({ kind }) => kind === 'citations')).toMatchObject({
      items: [{ url: `${address}#:~:text=${encodeURIComponent(first).replaceAll('.', '%2E')}` }],
    });
  });

  it('is for the person alone, who may post each quote with one click', async () => {
    expect(await isPrivate('cite', { claim: 'It left.' })).toBe(true);
    const bearings = { 'It left.': [bearing('found'), bearing('related')] };
    const reply = await run('cite', { claim: 'It left.' }, { bearings, context: { place: server } });
    expect(reply.actions?.map(({ label }) => label)).toEqual(['Post [1] here', 'Post [2] here']);
    expect(await isPrivate('cite', reply.actions?.[0]?.values ?? {})).toBe(false);
    const library = await stock();
    const posted = await run('cite', reply.actions?.[0]?.values ?? {}, { library });
    expect(posted).toMatchObject({ tone: 'answer', blocks: [{ kind: 'quote', text: first }, {}] });
  });

  it('offers every style to copy, and gives the one that was asked for', async () => {
    const bearings = { 'It left.': [bearing('found')] };
    const reply = await run('cite', { claim: 'It left.', style: 'apa' }, { bearings });
    expect(reply.menu?.choices).toHaveLength(8);
    expect(replyText(reply)).toContain('apa of Ferry to return');
  });

  it.each([
    ['of a few words', 'with forty people on board', 'Has these words'],
    [
      'of nearly all words',
      'A ferry left the harbour at noon with forty people on board',
      'Has nearly these words',
    ],
  ])('finds where the words of a claim stand though nothing was weighed: %s', async (_, claim, what) => {
    const reply = await run('cite', { claim });
    const text = replyText(reply);
    expect(text).toContain(what);
    expect(text).toContain(first);
    expect(text).not.toContain('No article says this');
  });

  it('puts the words themselves before what says something else, and behind what says the same', async () => {
    const claim = 'when the old crane fell across';
    const texts = async (verdict: Bearing['verdict']) =>
      replyText(await run('cite', { claim }, { bearings: { [claim]: [bearing(verdict)] } }));
    const [differing, found] = [await texts('differs'), await texts('found')];
    expect(differing.indexOf(second)).toBeLessThan(differing.indexOf(first));
    expect(found.indexOf(second)).toBeGreaterThan(found.indexOf(first));
  });

  it('shows a sentence once, with what it says rather than that it has the words', async () => {
    const claim = 'left the harbour at noon';
    const { quote, ...judged } = bearing('found');
    const stands = { ...quote, articleId: 'ferry', start: 10, end: first.length };
    const text = replyText(
      await run('cite', { claim }, { bearings: { [claim]: [{ ...judged, quote: stands }] } }),
    );
    expect(text).toContain('Says the same');
    expect(text).not.toContain('Has these words');
  });

  it('says where nothing bears on a claim, without calling it false', async () => {
    const reply = await run('cite', { claim: 'Cats can fly.' });
    expect(reply.tone).toBe('refusal');
    expect(replyText(reply)).toContain('says nothing about whether it is true');
  });

  it.each([
    [{ claim: ' ' }, 'no claim'],
    [{ claim: 'x'.repeat(501) }, '501 characters'],
    [{ claim: 'a', style: 'harvard' }, 'There are plain, markdown, apa'],
  ])('tells what is wrong with %j', async (values, problem) => {
    const reply = await run('cite', values);
    expect(reply.tone).toBe('error');
    expect(replyText(reply)).toContain(problem);
  });
});

describe('/cite with the id of a passage', () => {
  it('posts it again for everybody', async () => {
    expect(await isPrivate('cite', { claim: 'ferry#1' })).toBe(false);
    const text = replyText(await run('cite', { claim: 'ferry#1' }));
    expect(text).toContain(`> ${first}`);
    expect(text).toContain('[1] Ferry to return — Harbour Post, 6 May 2024');
  });

  it.each([
    ['plain', `“${first}” — Ferry to return — Harbour Post, 6 May 2024, paragraph 1 (ferry#1)`],
    ['markdown', `> ${first}\n— [Ferry to return](<${address}#:~:text=`],
    ['ris', 'ris of Ferry to return'],
  ])('gives it to the person alone in another form: %s', async (style, copy) => {
    expect(await isPrivate('cite', { claim: 'ferry#1', style })).toBe(true);
    const { blocks } = await run('cite', { claim: 'ferry#1', style });
    const copied = blocks.find(({ kind }) => kind === 'copy');
    expect(copied).toMatchObject({ text: expect.stringContaining(copy) });
  });

  it('says what it was and what it is after the article has changed', async () => {
    const library = await stock();
    const changed = first.replace('forty', 'fourteen');
    await library.articles.save(buildChange([changed, second], { id: 'ferry', title: 'Ferry' }));
    const text = replyText(await run('cite', { claim: 'ferry#1' }, { library }));
    expect(text).toContain(`> ${changed}`);
    expect(text).toContain('Changed since');
    expect(text).toContain('with +[forty ]-[fourteen ]people');
  });

  it('finds it where it has moved to', async () => {
    const library = await stock();
    await library.articles.save(buildChange(['Something new.', first, second], { id: 'ferry' }));
    const text = replyText(await run('cite', { claim: 'ferry#1' }, { library }));
    expect(text).toContain(`> ${first}`);
    expect(text).toContain('The words cited as ferry#1 stand unchanged in ferry#2 now.');
  });

  it('says so where it was removed, and quotes nothing', async () => {
    const library = await stock();
    await library.articles.remove(['ferry']);
    const reply = await run('cite', { claim: 'ferry#1' }, { library });
    expect(reply.tone).toBe('refusal');
    expect(reply.blocks.some(({ kind }) => kind === 'quote')).toBe(false);
    expect(replyText(reply)).toContain('removed from the sources');
  });

  it('knows from the log which of its texts was cited in this channel', async () => {
    const library = await stock();
    const [cited] = await library.passages.read(['ferry#1']);
    await library.articles.save(buildChange(['Something new.', first, second], { id: 'ferry' }));
    const [now] = await library.passages.read(['ferry#1']);
    const log = (sha256 = '', channelId = '') =>
      library.citations.add([{ serverId: '7', channelId, passageId: 'ferry#1', sha256, at: '2024-05-07' }]);
    await log(cited?.sha256, 'before');
    await log(now?.sha256, 'after');
    const inChannel = async (channelId: string) =>
      replyText(
        await run('cite', { claim: 'ferry#1' }, { library, context: { place: { ...server, channelId } } }),
      );
    expect(await inChannel('before')).toContain(`> ${first}`);
    expect(await inChannel('after')).toContain('> Something new.');
  });

  it('tells an unknown id from a claim that only looks like one', async () => {
    expect(await run('cite', { claim: 'ferry#99' })).toMatchObject({ tone: 'error' });
    expect(await run('cite', { claim: 'We are #1' })).toMatchObject({ tone: 'refusal' });
  });
});

describe('/check', () => {
  const text =
    'The ferry left at noon. The ferry sank at noon today. Cats fly over old houses. I think so. Why? It did.';
  const bearings = {
    'The ferry left at noon.': [bearing('found')],
    'The ferry sank at noon today.': [bearing('differs', [{ aspect: 'date', given: 'today', source: null }])],
  };

  it('says sentence by sentence what the sources have, and never that it is true or false', async () => {
    const shown = replyText(await run('check', { text }, { bearings }));
    expect(shown).toContain(
      'Of 6 sentences: 1 found, 1 otherwise in the sources, 1 not in the sources, 3 not checked.',
    );
    expect(shown).toContain('“The ferry left at noon.” — found:');
    expect(shown).toContain('the sources say something else, another date: “today” here only:');
    expect(shown).toContain('Not in the sources\n\n- “Cats fly over old houses.”');
    expect(shown).toContain('- “I think so.”\n  an opinion or wish, not checked');
    expect(shown).toContain('- “Why?”\n  a question, not checked');
    expect(shown).toContain('It does not say what is true');
    expect(shown.replace('It does not say what is true', '')).not.toMatch(/\b(?:true|false)\b/iu);
  });

  it('adds what another article says differently of what one has', async () => {
    const other = { ...bearing('differs', [{ aspect: 'number', given: 'forty', source: 'fifty' }]) };
    const quote = buildCitedQuote({ id: 'bridge', text: 'It had fifty.' });
    const shown = await run(
      'check',
      { text: 'The ferry left at noon.' },
      {
        bearings: { 'The ferry left at noon.': [bearing('found'), { ...other, quote }] },
      },
    );
    expect(replyText(shown)).toContain('Another article says something else, another number');
  });

  it('looks up what the message quotes: word for word, altered, or nowhere', async () => {
    const quoting = (words: string) => run('check', { text: `He wrote “${words}” there.` }).then(replyText);
    expect(await quoting('left the harbour at noon')).toContain('stands there word for word:');
    expect(await quoting('the ferry left the harbour at midnight with forty people')).toContain(
      'in other words',
    );
    expect(await quoting('the moon is made of cheese')).toContain('stands in no article');
  });

  it('is offered on messages, for the person alone, who may post it', async () => {
    const commands = createCommandsOver(createDoubleCiting(await stock()));
    const check = commands.find(({ name }) => name === 'check');
    expect(check?.messageMenu).toEqual({ label: 'Check against the sources', option: 'text' });
    const reply = await check?.run(createContext({ place: server }), { text });
    expect(await isPrivate('check', { text })).toBe(true);
    expect(await isPrivate('check', reply?.actions?.[0]?.values ?? {})).toBe(false);
  });

  it('looks at ten sentences and says so where there are more', async () => {
    const many = Array.from({ length: 12 }, (_, index) => `Old cats number ${index} fly.`).join('\n');
    const shown = replyText(await run('check', { text: many }));
    expect(shown).toContain('Only the first 10 sentences were looked up.');
    expect(shown).not.toContain('number 10 fly');
  });

  it.each(['', '  ', '🙂 …'])('says where there is nothing to check: %j', async (nothing) => {
    expect(await run('check', { text: nothing })).toMatchObject({ tone: 'error' });
  });
});

describe('/bibliography', () => {
  const cited = (id: string) => ({
    serverId: '7',
    channelId: '8',
    passageId: id,
    sha256: 'a',
    at: '2024-05-07',
  });

  it('lists what was cited in the channel, each article once, and what is gone', async () => {
    const library = await stock();
    await library.citations.add(['ferry#1', 'gone#2', 'ferry#3'].map(cited));
    const reply = await run('bibliography', {}, { library, context: { place: server } });
    expect(replyText(reply)).toBe(
      'Cited here: 1 article\n\napa of Ferry to return\n\nAPA, from 3 passages quoted here. Cited too, but removed from the library since: gone.',
    );
    const elsewhere = { ...server, channelId: '1' };
    expect(replyText(await run('bibliography', {}, { library, context: { place: elsewhere } }))).toContain(
      'Nothing has been cited here yet.',
    );
  });

  it.each([
    ['bibtex', 'bibliography.bib'],
    ['ris', 'bibliography.ris'],
    ['csl-json', 'bibliography.json'],
    ['markdown', 'bibliography.md'],
  ])('comes as a file that other programs know: %s', async (style, name) => {
    const library = await stock();
    await library.citations.add([cited('ferry#1')]);
    const reply = await run('bibliography', { style, file: 'true' }, { library, context: { place: server } });
    expect(reply.blocks.find(({ kind }) => kind === 'file')).toMatchObject({ name });
  });
});

describe('logCitations', () => {
  const reply: Reply = {
    tone: 'answer',
    blocks: [
      { kind: 'quote', lead: '', text: first, number: 1, passageId: 'ferry#1', place: '' },
      { kind: 'quote', lead: '', text: second, number: null, passageId: 'ferry#2', place: '' },
    ],
  };
  const log = async (given: Reply, hidden: boolean) => {
    const library = await stock();
    const command = {
      name: 'ask',
      description: '',
      options: [],
      isPrivate: () => hidden,
      run: async () => given,
    };
    await logCitations(command, library).run(createContext({ place: server }), {});
    return library.citations.list(server);
  };

  it('notes the numbered quotes of an answer that everybody sees, with the hash of the passage', async () => {
    const library = await stock();
    const [passage] = await library.passages.read(['ferry#1']);
    expect(await log(reply, false)).toEqual([
      {
        serverId: '7',
        channelId: '8',
        passageId: 'ferry#1',
        sha256: passage?.sha256,
        at: '2024-10-01T12:00:00.000Z',
      },
    ]);
  });

  it('notes nothing of what one person alone is shown, nor of refusals', async () => {
    expect(await log(reply, true)).toEqual([]);
    expect(await log({ ...reply, tone: 'refusal' }, false)).toEqual([]);
  });
});
