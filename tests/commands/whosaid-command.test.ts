import { describe, expect, it } from 'vitest';
import { createWordingFinder } from '../../src/actors/wording/create-wording-finder.ts';
import { createWhoSaidCommand } from '../../src/commands/whosaid-command.ts';
import { replyText } from '../../src/replies/reply-text.ts';
import { createActorLibrary } from '../support/create-actor-library.ts';
import { createActorParts } from '../support/create-actor-parts.ts';
import { createContext } from '../support/create-context.ts';
import { ferryNews } from '../support/ferry-news.ts';

const library = await createActorLibrary(ferryNews);
const { reader } = createActorParts(library);
const command = createWhoSaidCommand({ library, reader, wording: createWordingFinder(library) });
const run = (words: string) => command.run(createContext(), { words });
const read = async (words: string) => replyText(await run(words));
const quotesOf = async (words: string) =>
  (await run(words)).blocks.flatMap((block) => (block.kind === 'quote' ? [block] : []));

describe('/whosaid', () => {
  it('tells whose words they are, with article and date, and marks them in the statement', async () => {
    const [quote] = await quotesOf('nobody will be left behind');
    expect(quote?.lead).toBe('Ada Lunn said:');
    expect(quote?.text).toBe('“We shall leave at noon,” Lunn added. “Nobody will be left behind.”');
    expect(quote?.text.slice(quote.highlight?.start, quote.highlight?.end)).toBe(
      'Nobody will be left behind',
    );
    expect(await read('nobody will be left behind')).toContain('Ferry to return — The Harbour, 6 March 2024');
  });

  it('finds what a message quotes, or what is quoted with > in front', async () => {
    expect((await quotesOf('Lunn said "Nobody will be left behind" and I like her'))[0]?.lead).toBe(
      'Ada Lunn said:',
    );
    expect((await quotesOf('> Nobody will be left behind'))[0]?.lead).toBe('Ada Lunn said:');
  });

  it('finds the sentence of a message that stands in the articles', async () => {
    const quotes = await quotesOf(
      'I read something yesterday about boats. Nobody will be left behind. Great news!',
    );
    expect(quotes.map(({ lead }) => lead)).toEqual(['Ada Lunn said:']);
  });

  it('keeps reported words reported, and the article’s own its own', async () => {
    expect((await quotesOf('The Port Authority paid for the ramp'))[0]?.lead).toBe('According to Ada Lunn:');
    expect((await quotesOf('Mayor Tomas Lunn, a cousin of hers'))[0]?.lead).toBe('The Harbour reports:');
  });

  it('lays altered words beside those that stand there', async () => {
    const { blocks } = await run('Ada Lunn has done less for the island than the whole council');
    expect(blocks.find(({ kind }) => kind === 'comparison')).toEqual({
      kind: 'comparison',
      pieces: [
        { in: 'both', text: 'Ada Lunn has done ' },
        { in: 'given', text: 'less ' },
        { in: 'source', text: 'more ' },
        { in: 'both', text: 'for the island than the whole council' },
      ],
    });
    expect(replyText({ tone: 'plain', blocks })).toContain('Tomas Lunn said:');
  });

  it('says when words were put together from two places', async () => {
    const quotes = await quotesOf('A storm tore off the ramp and nobody will be left behind');
    expect(await read('A storm tore off the ramp and nobody will be left behind')).toContain(
      'put together from two places',
    );
    expect(quotes.map(({ lead }) => lead)).toEqual(['The Harbour reports:', 'Ada Lunn said:']);
  });

  it('never guesses: words that are not there are nobody’s', async () => {
    const reply = await run('The council will resign before the summer is over');
    expect(reply.tone).toBe('refusal');
    expect(replyText(reply)).toContain('only 2 articles');
    expect(replyText(reply)).not.toContain('Lunn');
  });

  it.each([['left behind'], ['']])('asks for more than “%s”', async (words) => {
    expect((await run(words)).tone).toBe('error');
  });

  it('offers the context and the speaker’s profile', async () => {
    expect((await run('nobody will be left behind')).actions).toMatchObject([
      { command: 'context', values: { passage: 'ferry#1' } },
      { label: 'Ada Lunn', command: 'actor', values: { name: 'ada-lunn' } },
    ]);
  });

  it('can be used on a message', () => {
    expect(command.messageMenu).toEqual({ label: 'Who said this?', option: 'words' });
  });
});
