import { describe, expect, it } from 'vitest';
import type { Answer, Answered } from '../../src/answers/answer.ts';
import type { Answerer } from '../../src/answers/answerer.ts';
import { LibraryError } from '../../src/library/library-error.ts';
import { buildCitedQuote } from '../support/build-cited-quote.ts';
import { createCli } from '../support/create-cli.ts';
import { createDoubleAnswerer } from '../support/create-double-answerer.ts';
import { createStockedLibrary } from '../support/create-stocked-library.ts';

const quote = buildCitedQuote({
  text: '“It will,” she\u00a0said.\u001b[31m',
  attribution: { speaker: 'Ada Lunn', speakerText: 'she', cue: 'said', direct: true },
});
const answer: Answered = {
  kind: 'answered',
  mode: 'extractive',
  statements: [{ text: 'Ada Lunn said:', quotes: [0] }],
  quotes: [quote],
  confidence: 0.912345,
};
const refusal: Answer = {
  kind: 'refused',
  reason: 'not_in_sources',
  detail: 'Bo Ek',
  nearest: [quote],
  confidence: 0.02,
};

async function prepare(input: readonly string[] = []) {
  const answerer = createDoubleAnswerer({
    'When will it run?': answer,
    'Who is Bo Ek?': refusal,
    'Why?': new Error('a bug'),
    'Who joined?': { ...answer, mode: 'generated' },
    'Who did not?': { ...answer, fallback: 'over_budget' },
  });
  const library = await createStockedLibrary([{ id: 'ferry', published: '2024-05-06' }]);
  const cli = createCli({
    input,
    app: { answerer: async () => answerer, library: async () => library },
  });
  return { ...cli, answerer };
}

const objects = (output: string) =>
  output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('ask', () => {
  it('tells on standard error what there is so far, and prints the answer alone', async () => {
    const slow: Answerer = {
      async answer({ soFar }) {
        soFar?.({ ...answer, quotes: [buildCitedQuote({ text: 'It may\nrun.' })] });
        return answer;
      },
    };
    const library = await createStockedLibrary([{ id: 'ferry' }]);
    const { code, output, errors } = await createCli({
      app: { answerer: async () => slow, library: async () => library },
    }).run('ask', '--json', 'When will it run?');
    expect(code).toBe(0);
    expect(errors).toMatch(
      /^Found so far, .*not the final answer yet\. “It may run\.” \(.*Harbour Post.*\)\n$/u,
    );
    expect(objects(output)).toHaveLength(1);
    expect(output).not.toContain('It may');
  });
});

describe('ask --json', () => {
  it('prints an answer with everything it rests on', async () => {
    const { run } = await prepare();
    const { code, output, errors } = await run('ask', '--json', 'When will it run?');
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(objects(output)).toEqual([
      {
        id: '1',
        question: 'When will it run?',
        kind: 'answered',
        mode: 'extractive',
        confidence: 0.9123,
        text: expect.stringContaining('> “It will,” she\u00a0said.\u001b[31m\n[1] paragraph 3'),
        statements: [{ text: 'Ada Lunn said:', quotes: [0] }],
        quotes: [
          {
            text: '“It will,” she\u00a0said.\u001b[31m',
            article: 'ferry',
            source: 'ferry.txt',
            title: 'Ferry to return',
            outlet: 'Harbour Post',
            published: '2024-05-06',
            url: null,
            start: 0,
            end: quote.text.length,
            paragraph: 3,
            passage: 'ferry#3',
            kind: 'article',
            speaker: 'Ada Lunn',
            speakerText: 'she',
            direct: true,
          },
        ],
        ms: expect.any(Number),
      },
    ]);
  });

  it('prints which mode answered, and why a language model did not where it was meant to', async () => {
    const { run } = await prepare();
    const [joined] = objects((await run('ask', '--json', 'Who joined?')).output);
    expect(joined).toMatchObject({ mode: 'generated' });
    expect(joined).not.toHaveProperty('fallback');
    const quoted = objects((await run('ask', '--json', 'Who did not?')).output).at(-1);
    expect(quoted).toMatchObject({ mode: 'extractive', fallback: 'over_budget' });
  });

  it('prints a refusal with its reason and what came closest, which is no failure', async () => {
    const { run } = await prepare();
    const { code, output } = await run('ask', '--json', 'Who is Bo Ek?');
    expect(code).toBe(0);
    expect(objects(output)).toEqual([
      {
        id: '1',
        question: 'Who is Bo Ek?',
        kind: 'refused',
        reason: 'not_in_sources',
        detail: 'Bo Ek',
        confidence: 0.02,
        text: expect.stringMatching(/^The articles don’t say\n\nNo article mentions “Bo Ek”\./u),
        quotes: [],
        nearest: [expect.objectContaining({ article: 'ferry', text: quote.text })],
        ms: expect.any(Number),
      },
    ]);
  });

  it('needs no quotation marks around a question', async () => {
    const { run, answerer } = await prepare();
    await run('ask', 'When', 'will', 'it', 'run?');
    expect(answerer.requests.map(({ question }) => question)).toEqual(['When will it run?']);
  });

  it('answers lines in turn, each asked when it says or now', async () => {
    const { run, answerer } = await prepare([
      'When will it run?\n{"id":"b","question":"Who is Bo Ek?","date":"2024-06-01"}\n',
    ]);
    const { code, output } = await run('ask', '--json');
    expect(code).toBe(0);
    expect(objects(output).map(({ id, kind }) => [id, kind])).toEqual([
      ['1', 'answered'],
      ['b', 'refused'],
    ]);
    expect(answerer.requests.map(({ askedAt }) => askedAt.toISOString())).toEqual([
      '2024-10-01T12:00:00.000Z',
      '2024-06-01T12:00:00.000Z',
    ]);
  });

  it('passes over empty lines and a byte order mark, and counts lines as an editor does', async () => {
    const { run } = await prepare(['\ufeff{"question":"Who is Bo Ek?"}\n\n   \nWhen will it run?']);
    const { output } = await run('ask', '--json');
    expect(objects(output).map(({ id }) => id)).toEqual(['1', '4']);
  });

  it('names a line that cannot be read, goes on, and ends with 1', async () => {
    const { run } = await prepare(['{"question": \nWhen will it run?\n']);
    const { code, output } = await run('ask', '--json');
    expect(code).toBe(1);
    expect(objects(output)).toEqual([
      { id: '1', line: 1, kind: 'error', error: 'Line 1 cannot be read: it is no JSON object.' },
      expect.objectContaining({ id: '2', kind: 'answered' }),
    ]);
  });

  it('names a question that brings a bug to light, goes on, and ends with 1', async () => {
    const { run } = await prepare(['Why?\nWhen will it run?\n']);
    const { code, output, errors } = await run('ask', '--json');
    expect(code).toBe(1);
    expect(objects(output)).toEqual([
      {
        id: '1',
        line: 1,
        kind: 'error',
        error: 'Line 1 could not be answered, which is a fault of Dragoman: a bug',
      },
      expect.objectContaining({ id: '2', kind: 'answered' }),
    ]);
    expect(errors).toMatch(/^Error: a bug\n {4}at /u);
  });
});

describe('ask', () => {
  it('prints what a person would read, disarmed', async () => {
    const { run } = await prepare();
    const { code, output } = await run('ask', 'When will it run?');
    expect(code).toBe(0);
    expect(output).toBe(
      [
        'Ada Lunn said:',
        '> “It will,” she\u00a0said.␛[31m',
        '[1] paragraph 3',
        '',
        '[1] Ferry to return — Harbour Post, 6 May 2024',
        '',
        'Quoted word for word, without a language model. Rests on one article. The articles are from 6 May 2024.',
        '',
      ].join('\n'),
    );
  });

  it('puts each of several questions above its answer', async () => {
    const { run } = await prepare(['Who is Bo Ek?\nWhen will it run?\n']);
    const { output } = await run('ask');
    expect(output).toMatch(
      /^Who is Bo Ek\?\n\nThe articles don’t say\n.*\n\nWhen will it run\?\n\nAda Lunn said:\n/su,
    );
  });

  it('tells of lines that cannot be read on standard error', async () => {
    const { run } = await prepare(['{\nWho is Bo Ek?\n']);
    const { code, output, errors } = await run('ask');
    expect(code).toBe(1);
    expect(errors).toBe('Line 1 cannot be read: it is no JSON object.\n');
    expect(output).toMatch(/^Who is Bo Ek\?\n/u);
  });

  it('only reads the library, from the folder that is named, and closes it', async () => {
    const { run } = await prepare();
    const { apps } = await run('ask', '--library', 'elsewhere', 'When will it run?');
    expect(apps).toEqual([
      {
        config: expect.objectContaining({ libraryDirectory: 'elsewhere', cacheDirectory: 'cache' }),
        options: expect.objectContaining({ isReadOnly: true }),
        isClosed: true,
      },
    ]);
  });

  it('says what to do where there is no library', async () => {
    const library = async () => {
      throw new LibraryError({ problem: 'missing', path: 'lib/library.db' });
    };
    const { code, output, errors, apps } = await createCli({ app: { library } }).run('ask', 'Who?');
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).toMatch(/^There is no library at lib\/library\.db\. Ingest some articles first/u);
    expect(apps[0]?.isClosed).toBe(true);
  });

  it('says so where nothing is asked', async () => {
    const { run } = await prepare();
    expect(await run('ask', ' ')).toMatchObject({
      code: 2,
      errors: expect.stringMatching(/^Nothing is asked\./u),
    });
  });

  it('throws what is a bug, and closes the library', async () => {
    const { run } = await prepare();
    await expect(run('ask', 'Why?')).rejects.toThrow('a bug');
  });
});
