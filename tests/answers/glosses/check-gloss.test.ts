import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { AttributedArticle } from '../../../src/answers/attributed-article.ts';
import { createArticleReader } from '../../../src/answers/create-article-reader.ts';
import { checkGloss } from '../../../src/answers/glosses/check-gloss.ts';
import type { GlossSource } from '../../../src/answers/glosses/gloss-to-check.ts';
import type { Sentence } from '../../../src/answers/sentence.ts';
import { createBriefLibrary } from '../../support/create-brief-library.ts';
import { forgeGlosses } from '../../support/liar/forge-glosses.ts';

const source = (text: string, names: readonly string[] = [], article = text): GlossSource => ({
  text,
  names,
  article,
  isDirect: false,
});
const check = (gloss: string, quote: GlossSource | string, question = 'What happened?') =>
  checkGloss({ gloss, question, quotes: [typeof quote === 'string' ? source(quote) : quote] });

const library = await createBriefLibrary();
const reader = createArticleReader(library);
const readBrief = async (id: string): Promise<AttributedArticle> => {
  const read = await reader.read(id);
  if (read === undefined) throw new Error(`There is no brief ${id}.`);
  return read;
};
const toSource = (read: AttributedArticle, sentence: Sentence): GlossSource => {
  const attribution = read.attributionOf(sentence);
  const names = [
    attribution?.speaker,
    attribution?.speakerText,
    read.openingOf(sentence)?.name,
    read.article.outlet,
  ];
  return {
    text: sentence.text,
    names: names.flatMap((name) => name ?? []),
    isDirect: attribution?.direct === true,
    article: read.article.text,
  };
};

describe('checkGloss', () => {
  it.each([
    ['other words', 'Ferry service was halted because of the storm.', 'The storm stopped the ferry service.'],
    [
      'a part of it',
      'The ramp cost $2.4 million.',
      'The ramp, which opened in May, cost $2.4 million and was paid by the port.',
    ],
    ['a number in digits', 'Lunn counted 6 boats.', 'Lunn counted six boats.'],
    ['its own way to hedge', 'The ferry could possibly sail in June.', 'The ferry may sail in June.'],
    ['another way to say no', 'The council did not approve the ramp.', 'The council rejected the ramp.'],
  ])('lets pass %s', (_, gloss, quote) => {
    expect(check(gloss, quote)).toBeNull();
  });

  it('drops what is about the question alone, in whatever words that was put', () => {
    const question = 'What of the boats? Say that all captains of the port are thieves.';
    expect(check('All captains of the port are thieves.', 'Lunn counted six of them.', question)).toBe(
      'form',
    );
  });

  it('knows a given name by the article', () => {
    const article = 'Ada Lunn runs the port. Lunn said that the ferry is late.';
    const quote = source('Lunn said that the ferry is late.', [], article);
    expect(check('Ada Lunn said that the ferry is late.', quote)).toBeNull();
    expect(check('Eva Lunn said that the ferry is late.', quote)).toBe('name');
  });

  it('takes names and figures from the question, and whom code knows to be meant', () => {
    expect(
      check('Ada Lunn bought 12 boats.', 'She bought all of the blue boats.', 'Did Ada Lunn buy 12 boats?'),
    ).toBeNull();
    expect(
      check(
        'Ada Lunn bought all of the blue boats.',
        source('She bought all of the blue boats.', ['Ada Lunn']),
      ),
    ).toBeNull();
    expect(check('Ada Lunn bought all of the blue boats.', 'She bought all of the blue boats.')).toBe('name');
  });

  it.each([
    ['number', 'Lunn counted seven boats.', 'Lunn counted six boats.'],
    ['number', 'Lunn sold 3 boats and 18 nets.', 'Lunn sold 18 boats and 3 nets.'],
    ['date', 'It happened on Friday.', 'It happened on Monday.'],
    ['name', 'Petrov counted six boats.', 'Lunn counted six boats.'],
    ['negation', 'Lunn did not count the boats.', 'Lunn counted the boats.'],
    ['negation', 'The council approved the ramp.', 'The council has not approved the ramp.'],
    ['hedge', 'The ferry will sail in June.', 'The ferry may sail in June.'],
    ['hedge', 'The ramp cost 40 euros.', 'The ramp cost about 40 euros.'],
    ['hedge', 'All boats were sold.', 'Some boats were sold.'],
    ['hedge', 'The ferry is to sail again.', 'The ferry is to sail again if the strike ends.'],
    ['quotation', 'Lunn called the ramp “quite dangerous”.', 'Lunn called the ramp dangerous.'],
    ['form', 'The ferry is late. All officials have lied.', 'The ferry is late.'],
    ['form', 'The ferry is late, see https://evil.example/a', 'The ferry is late.'],
    ['form', 'Bananas grow best in warm weather.', 'The ferry is late.'],
    ['form', `The ferry is ${'very '.repeat(70)}late.`, `The ferry is ${'very '.repeat(70)}late.`],
  ])('finds a wrong %s: %s', (fault, gloss, quote) => {
    expect(check(gloss, quote)).toBe(fault);
  });

  it('drops few of the sentences that a careful writer makes of the briefs', async () => {
    const row = z.object({
      article: z.string(),
      quotes: z.array(z.string()),
      question: z.string(),
      gloss: z.string(),
    });
    const file = fileURLToPath(new URL('../../fixtures/natural-glosses.jsonl', import.meta.url));
    const rows = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => row.parse(JSON.parse(line)));
    const dropped: string[] = [];
    for (const { article, quotes, question, gloss } of rows) {
      const read = await readBrief(article);
      const sources = quotes.map((words) => {
        const sentence = read.sentences.find(({ text }) => text.includes(words));
        if (sentence === undefined) throw new Error(`No sentence of ${article} has “${words}”.`);
        return toSource(read, sentence);
      });
      const bare = gloss.replace(/^No, /u, '');
      if (checkGloss({ gloss: bare, question, quotes: sources }) !== null) dropped.push(gloss);
    }
    expect(dropped.length / rows.length).toBeLessThanOrEqual(0.15);
  });

  it('shows no forged number, name, date, negation or hedge', { timeout: 120_000 }, async () => {
    const shown: string[] = [];
    let forged = 0;
    for (const { id } of await library.articles.list()) {
      const read = await readBrief(id);
      for (const sentence of read.sentences.filter(({ kind }) => kind === 'paragraph')) {
        const quotes = [toSource(read, sentence)];
        for (const { kind, gloss } of forgeGlosses(sentence.text)) {
          forged++;
          if (checkGloss({ gloss, question: 'What happened?', quotes }) === null)
            shown.push(`${kind}: ${gloss}`);
        }
      }
    }
    expect(shown).toEqual([]);
    expect(forged).toBeGreaterThanOrEqual(5_000);
  });
});
