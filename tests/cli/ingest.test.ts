import { describe, expect, it } from 'vitest';
import { OnnxError } from '../../src/adapters/onnx/onnx-error.ts';
import type { Embedding } from '../../src/app/create-embedding.ts';
import type { App } from '../../src/app.ts';
import { watchIngest } from '../../src/cli/watch-ingest.ts';
import type { IngestProgress } from '../../src/ingest/ingest-progress.ts';
import type { IngestReport } from '../../src/ingest/ingest-report.ts';
import { builtInModels } from '../support/built-in-models.ts';
import { createCli } from '../support/create-cli.ts';

const report: IngestReport = {
  added: 5,
  changed: 0,
  unchanged: 1_200,
  removed: 0,
  failed: [],
  duplicates: [],
  articles: 1_205,
  passages: 9_131,
  ms: 812,
};
const failing: IngestReport = {
  ...report,
  failed: [{ path: 'news/empty.txt', error: 'The file is empty.' }],
  duplicates: [{ path: 'news/copy.txt', id: 'copy', duplicateOf: '000' }],
};
const progress: IngestProgress = {
  done: 120,
  total: 5_183,
  passages: 900,
  passagesPerSecond: 340.4,
  secondsLeft: 14.2,
  path: 'news/119.txt',
};

const prepare = (result: IngestReport | Error) => {
  const calls: (readonly string[])[] = [];
  const settle = async () => {
    calls.push(['settle']);
  };
  const ingest: App['ingest'] = async (paths, options) => {
    calls.push(paths);
    options?.onProgress?.(progress);
    if (result instanceof Error) throw result;
    return result;
  };
  return { ...createCli({ app: { ingest, settle } }), calls };
};

describe('ingest', () => {
  const neural = { models: { ...builtInModels, builtInEmbedder: 'neural' as const } };
  const embed = (passagesLeft: number, run: Embedding['run']) => {
    const embedding: Embedding = {
      forIngest: () => Promise.reject(new Error('Nothing was expected to be opened.')),
      estimate: async () => ({
        embedderId: 'b',
        inUseId: 'a',
        passages: 9_131,
        passagesLeft,
        tokens: 0,
        money: 0,
      }),
      run,
    };
    const app = {
      ingest: async () => report,
      settle: async () => undefined,
      embedding: async () => embedding,
    };
    return createCli({ app, config: neural }).run('ingest', '--json', 'news');
  };

  it('gives a few new articles the vectors of the neural model at once', async () => {
    let runs = 0;
    const { code, output } = await embed(40, async () => ++runs);
    expect({ code, runs }).toEqual({ code: 0, runs: 1 });
    expect(JSON.parse(output)).toEqual(report);
  });

  it('leaves many to be done in the background, and says so', async () => {
    const { code, errors } = await embed(9_000, () => Promise.reject(new Error('It takes too long.')));
    expect(code).toBe(0);
    expect(errors).toMatch(/9,000 passages can be asked about now .* npm run embed/u);
  });

  it('takes articles in where the neural model does not work, and says why', async () => {
    const { code, output, errors } = await embed(40, () =>
      Promise.reject(new OnnxError('runtime', 'The runtime does not work here.')),
    );
    expect({ code, report: JSON.parse(output) }).toEqual({ code: 0, report });
    expect(errors).toContain(
      'The runtime does not work here. The articles are found by words and word vectors all the same.',
    );
  });

  it('prints its report', async () => {
    const { run, calls } = prepare(report);
    const { code, output, errors, apps } = await run('ingest', '--json', 'news', 'more.jsonl');
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(JSON.parse(output)).toEqual(report);
    expect(calls).toEqual([['news', 'more.jsonl'], ['settle']]);
    expect(apps).toMatchObject([{ options: { isReadOnly: false }, isClosed: true }]);
  });

  it('tells people what was done', async () => {
    const { output } = await prepare(report).run('ingest', 'news');
    expect(output).toBe(
      '5 added, 1,200 unchanged in 0.8 s. The library holds 1,205 articles, 9,131 passages.\n',
    );
  });

  it('names what was not taken in, why, and ends with 1', async () => {
    const { code, output } = await prepare(failing).run('ingest', 'news');
    expect(code).toBe(1);
    expect(output).toMatch(
      /- news\/copy\.txt\n {2}same as 000\n\nNot taken in\n\n- news\/empty\.txt\n {2}The file is/u,
    );
  });

  it('ends with 1 in JSON, too', async () => {
    const { code, output } = await prepare(failing).run('ingest', '--json', 'news');
    expect(code).toBe(1);
    expect(JSON.parse(output)).toMatchObject({ failed: failing.failed });
  });

  it('wants to know what to take in', async () => {
    const { code, errors } = await prepare(report).run('ingest');
    expect(code).toBe(2);
    expect(errors).toMatch(/missing required argument 'path'/u);
  });

  it('says that nothing is lost when it is stopped', async () => {
    const cli: ReturnType<typeof createCli> = createCli({
      app: {
        async ingest(_paths, options) {
          cli.stop();
          options?.signal?.throwIfAborted();
          return report;
        },
      },
    });
    const { code, output, errors } = await cli.run('ingest', '--json', 'news');
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(errors).toBe('Stopped. What was saved stays; the same command does the rest.\n');
  });
});

describe('ingest, once everything is read', () => {
  it('can be stopped while it indexes, which only means that the index is made later', async () => {
    const cli: ReturnType<typeof createCli> = createCli({
      app: {
        ingest: async () => report,
        settle() {
          cli.stop();
          return Promise.withResolvers<void>().promise;
        },
      },
    });
    const { code, output, apps } = await cli.run('ingest', '--json', 'news');
    expect(code).toBe(0);
    expect(JSON.parse(output)).toEqual(report);
    expect(apps[0]?.isClosed).toBe(true);
  });
});

describe('watchIngest', () => {
  const watch = (columns?: number) => {
    const { parts, result } = createCli(columns === undefined ? {} : { columns });
    let time = 0;
    const watched = watchIngest({ errors: parts.errors, clock: () => time });
    return {
      shown: () => result(0).errors,
      clear: watched.clear,
      show(at: number, state: Partial<IngestProgress> = {}) {
        time = at;
        watched.show({ ...progress, ...state });
      },
    };
  };

  it('redraws one line on a terminal, ten times a second at most, and takes it away', () => {
    const { show, clear, shown } = watch(80);
    show(0);
    show(50, { done: 121 });
    show(100, { done: 122 });
    clear();
    expect(shown().split('\r\u001b[2K')).toEqual([
      '',
      '  Reading 120 of 5,183 articles, 340 passages a second, 14 s left …',
      '  Reading 122 of 5,183 articles, 340 passages a second, 14 s left …',
      '',
    ]);
  });

  it('writes a line every five seconds into a pipe', () => {
    const { show, clear, shown } = watch();
    for (const second of [0, 1, 5, 6, 9, 10]) show(second * 1_000, { done: second });
    clear();
    expect(shown()).toMatch(/^Reading 5 of [^\n]*\nReading 10 of [^\n]*\n$/u);
  });

  it.each([
    [{ secondsLeft: 0.2 }, '1 s left'],
    [{ secondsLeft: 89 }, '89 s left'],
    [{ secondsLeft: 600 }, '10 min left'],
    [{ secondsLeft: 9_000 }, '2.5 h left'],
  ])('tells how long it takes: %o', (state, words) => {
    const { show, shown } = watch(100);
    show(0, state);
    expect(shown()).toContain(words);
  });

  it('says nothing of what is not known yet', () => {
    const { show, shown } = watch(100);
    show(0, { passagesPerSecond: 0, secondsLeft: null });
    expect(shown()).toMatch(/Reading 120 of 5,183 articles …$/u);
  });
});
