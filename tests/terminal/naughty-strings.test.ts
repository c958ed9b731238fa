import { existsSync, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import type { Answerer } from '../../src/answers/answerer.ts';
import { createCommands } from '../../src/commands/create-commands.ts';
import { createDisplay } from '../../src/terminal/display.ts';
import { runPipe } from '../../src/terminal/run-pipe.ts';
import { buildCitedQuote } from '../support/build-cited-quote.ts';
import { createDoubleCiting } from '../support/create-double-citing.ts';
import { createStockedLibrary } from '../support/create-stocked-library.ts';
import { unusedParts } from '../support/unused-parts.ts';

const file = fileURLToPath(new URL('../../../shared/bench/bad-input/blns.json', import.meta.url));

/** Answers any question with a quotation of it, from an article that is called and written like it. */
const echo: Answerer = {
  async answer({ question }): Promise<Answer> {
    const speaker = { speaker: question, speakerText: question, cue: null, direct: true };
    const quote = buildCitedQuote({
      text: question,
      title: question,
      outlet: question,
      url: question,
      attribution: speaker,
    });
    return {
      kind: 'answered',
      mode: 'extractive',
      statements: [{ text: question, quotes: [0] }],
      quotes: [quote],
      confidence: 1,
    };
  },
};

describe.skipIf(!existsSync(file))('naughty strings (needs ../shared)', () => {
  const read = (): readonly string[] => JSON.parse(readFileSync(file, 'utf8'));

  it.each([
    ['as questions', ''],
    ['behind /ask', '/ask '],
    ['as articles', '/sources '],
    ['as pages', '/sources page:'],
    ['as commands', '/'],
    ['as commands to explain', '/help '],
  ])('do no harm %s, whether printed into a pipe or on a terminal', async (_name, prefix) => {
    const lines = read().map((text) => prefix + text.replaceAll('\n', ' '));
    expect(lines.length).toBeGreaterThan(400);
    const library = await createStockedLibrary([{ id: 'ferry' }]);
    const readStatus = () => Promise.reject(new Error('The status was not expected to be read.'));
    const commands = createCommands({
      library,
      answerer: echo,
      ...unusedParts,
      citing: createDoubleCiting(library),
      readStatus,
    });
    for (const screen of [{}, { isTTY: true, columns: 80 }]) {
      const failures: unknown[] = [];
      const printed: string[] = [];
      await runPipe({
        commands,
        input: Readable.from([Buffer.from(lines.join('\n'))]),
        print: (text) => printed.push(text),
        display: createDisplay(screen, false),
        now: () => new Date(),
        explain(error) {
          failures.push(error);
          return { tone: 'error', blocks: [] };
        },
      });
      expect(failures).toEqual([]);
      expect(printed.length).toBeGreaterThan(400);
      expect(printed.join('')).not.toMatch(/(?![\n\t])\p{Cc}|\p{Bidi_Control}|\u200b|\ufeff/u);
    }
  });
});
