import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Fallback } from '../src/answers/fallback.ts';
import { chatBehaviours as chat } from './support/model-server/chat-behaviours.ts';
import type { Behaviour, ModelRequest } from './support/model-server/create-model-server.ts';
import { rawBehaviours as raw } from './support/model-server/raw-behaviours.ts';
import { type FaultyApp, isReading, numberOf, openFaultyApp } from './support/open-faulty-app.ts';

const articles = {
  'ferry.txt':
    'Ferry to return\n\nThe ferry to Brae will run again from Monday. Ilse Thorn, the harbour master, said the repairs had cost 240,000 crowns. She does not expect the second ferry before June.\n\nThe council may raise the fares.\n',
  'quarry.txt':
    'Quarry closed\n\nThe quarry at Holm was closed on Tuesday after a rockfall. Nobody was hurt.\n',
};
const question = 'When will the ferry to Brae run again?';
const ferry = 'The ferry to Brae will run again from Monday.';
/** Says the same in other words, which code lets pass. */
const againOnMonday = 'From Monday the ferry to Brae will run again.';
/** A reply of the double says that it cost so many tokens. */
const USAGE = 150;

interface Part {
  readonly numbers: (request: ModelRequest) => readonly number[];
  readonly words?: readonly string[];
  readonly gloss?: string | null;
}
/** A reading as a model writes it; a second look finds nothing wrong with anything. */
const reads = (verdict: string, ...parts: readonly Part[]): Behaviour =>
  chat.answers((request) =>
    isReading(request)
      ? JSON.stringify({
          verdict,
          parts: parts.map(({ numbers, words = [], gloss = null }) => ({
            sentences: numbers(request).map((sentence) => ({ sentence, words })),
            gloss,
          })),
        })
      : '{"follows":[true]}',
  );
const ferryLine = (request: ModelRequest) => [numberOf(request, ferry)];
const good = reads('answered', { numbers: ferryLine });

describe('an endpoint that fails, behind the whole app', () => {
  const closing: (() => unknown)[] = [];
  const atEnd = (close: () => unknown) => void closing.unshift(close);
  let faulty: FaultyApp;

  beforeAll(async () => {
    faulty = await openFaultyApp({ articles, patience: { totalMs: 1_200, silenceMs: 200 }, atEnd });
    faulty.behave(good);
    await faulty.ask(question);
  });
  afterAll(async () => {
    for (const close of closing) await close();
  });

  const error = { message: 'It went wrong.' };
  /** What goes wrong, how, what is said, and what it costs: nothing, what was read as far as can be told, or what the endpoint says. */
  const faults: readonly (readonly [string, Behaviour, Fallback, 'nothing' | 'something'])[] = [
    ['knows no key', chat.fails(401, error), 'unavailable', 'nothing'],
    ['is not allowed', chat.fails(403, error), 'unavailable', 'nothing'],
    ['does not have the model', chat.fails(404, error), 'unavailable', 'nothing'],
    [
      'takes no more for now',
      chat.fails(429, { ...error, type: 'requests' }, { 'retry-after': '9' }),
      'busy',
      'nothing',
    ],
    ['has a fault of its own', chat.fails(500, error), 'unavailable', 'nothing'],
    ['is overloaded', chat.fails(503, error), 'unavailable', 'nothing'],
    ['hangs up', chat.resets, 'unavailable', 'nothing'],
    ['never replies', chat.hangs, 'unavailable', 'something'],
    ['falls silent behind the headers', chat.stallsAfterHeaders, 'unavailable', 'something'],
    ['falls silent in the middle', chat.stallsAfter('{"verdict":"answ'), 'unavailable', 'something'],
    ['breaks off', chat.cutsAfter('{"verdict":"answered","parts":['), 'unavailable', 'something'],
    ['ends in the middle', chat.stops('{"verdict":"answered","parts":['), 'unavailable', 'something'],
    ['reaches its limit', chat.ends('{"verdict":"answered","parts":[', 'length'), 'unreadable', 'something'],
    ['breaks with an error', chat.breaksWith({ ...error, code: 500 }), 'unavailable', 'something'],
    ['sends nothing', chat.sends(200, 'text/event-stream', ''), 'unreadable', 'nothing'],
    ['sends a page', chat.sends(200, 'text/html', '<!doctype html><p>Log in</p>'), 'unavailable', 'nothing'],
    ['sends no choice', chat.hasNoChoices, 'unreadable', 'nothing'],
    ['declines', chat.refuses, 'unreadable', 'something'],
    ['replies with nothing', chat.replies(''), 'unreadable', 'something'],
    ['replies in prose', chat.replies('It runs again on Monday.'), 'unreadable', 'something'],
    ['replies in another form', chat.replies('{"colour":"red"}'), 'unreadable', 'something'],
    ['gives a verdict of its own', chat.replies('{"verdict":"perhaps"}'), 'unreadable', 'something'],
    ['replies with a number', chat.replies('42'), 'unreadable', 'something'],
  ];
  const notes: Readonly<Record<Fallback, RegExp>> = {
    unavailable: /could not be used just now/u,
    busy: /too much to do just now/u,
    unreadable: /could not be read/u,
    over_budget: /is used up/u,
    unfit: /reads too badly/u,
  };

  it.each(faults)(
    '%s: quotes what the built-in mode finds, and says why',
    async (_, behaviour, fallback, cost) => {
      await faulty.recover(good, question);
      faulty.behave(behaviour);
      const { answer, text, tokens } = await faulty.ask(question);
      expect(answer).toMatchObject({ kind: 'answered', mode: 'extractive', fallback });
      expect(answer.kind === 'answered' && answer.quotes.map((quote) => quote.text).join(' ')).toContain(
        ferry,
      );
      expect(await faulty.listInexact(answer)).toEqual([]);
      expect(text).toMatch(notes[fallback]);
      expect(text).toMatch(/Quoted word for word, without a language model/u);
      if (cost === 'nothing') expect(tokens).toBe(0);
      // Nobody knows what a second attempt would have cost, but neither counts as much as was set aside.
      else expect(tokens).toBeGreaterThan(0);
      expect(tokens).toBeLessThan(4_000);
    },
  );

  it('refuses without it what the built-in mode cannot answer, and says why', async () => {
    await faulty.recover(good, question);
    faulty.behave(chat.fails(401, error));
    const { answer, text } = await faulty.ask('Who painted the ceiling of the opera house in Lisbon?');
    expect(answer).toMatchObject({ kind: 'refused', fallback: 'unavailable' });
    expect(text).toMatch(/could not be used just now/u);
  });

  it('is not there at all: answers, and costs nothing', async () => {
    const gone = await openFaultyApp({
      articles,
      patience: { totalMs: 1_200, silenceMs: 200 },
      baseUrl: 'http://127.0.0.1:9/v1',
      atEnd,
    });
    const { answer, tokens } = await gone.ask(question);
    expect(answer).toMatchObject({ kind: 'answered', fallback: 'unavailable' });
    expect(await gone.listInexact(answer)).toEqual([]);
    expect(tokens).toBe(0);
    expect(gone.troubles.join()).toMatch(
      /cannot be reached\. Start its server, or put OPENAI_BASE_URL right/u,
    );
  });

  describe('that replies, and is wrong', () => {
    /** Asks with a reply, after which nothing has fallen back. */
    const askWith = async (behaviour: Behaviour) => {
      await faulty.recover(good, question);
      faulty.behave(behaviour);
      const asked = await faulty.ask(question);
      expect(asked.answer).not.toHaveProperty('fallback');
      expect(asked.text).not.toMatch(/could not be/u);
      expect(await faulty.listInexact(asked.answer)).toEqual([]);
      return asked;
    };

    it('is taken at its word where it finds nothing, and costs what it says', async () => {
      const { answer, text, tokens } = await askWith(reads('not_in_sources'));
      expect(answer).toMatchObject({ kind: 'refused', reason: 'not_in_sources', reader: 'language model' });
      expect(text).toMatch(/^The articles don’t say/u);
      expect(tokens).toBe(USAGE);
    });

    it('finds nothing where its verdict answers and no sentence does', async () => {
      const { answer } = await askWith(reads('answered', { numbers: () => [], gloss: 'It runs again.' }));
      expect(answer).toMatchObject({ kind: 'refused', reason: 'not_in_sources' });
    });

    it('finds nothing where its verdict refuses, whatever it points at', async () => {
      const { answer, text } = await askWith(
        reads('off_topic', { numbers: ferryLine, gloss: 'From Monday.' }),
      );
      expect(answer).toMatchObject({ kind: 'refused', reason: 'off_topic' });
      expect(text).not.toContain('From Monday.');
    });

    it('finds nothing where the numbers are of no sentence', async () => {
      const { answer } = await askWith(
        reads('answered', { numbers: () => [0, -3, 99, 1e9], gloss: 'It runs again from Monday.' }),
      );
      expect(answer).toMatchObject({ kind: 'refused', reason: 'not_in_sources' });
    });

    it('is quoted where some of the numbers are', async () => {
      const { answer } = await askWith(
        reads('answered', { numbers: (request) => [99, ...ferryLine(request)] }),
      );
      expect(answer).toMatchObject({ quotes: [{ text: ferry }] });
    });

    it('has words in bold that stand in the sentence, and no others', async () => {
      const { answer } = await askWith(
        reads('answered', { numbers: ferryLine, words: ['from Friday', 'Monday', '240,000 crowns', ''] }),
      );
      expect(answer.kind === 'answered' && answer.quotes).toMatchObject([{ text: ferry }]);
      const [quote] = answer.kind === 'answered' ? answer.quotes : [];
      const bold = (quote?.spans ?? []).map(({ start, end }) =>
        ferry.slice(start - (quote?.start ?? 0), end - (quote?.start ?? 0)),
      );
      expect(bold).toEqual(['Monday']);
    });

    it('has its wording dropped where that is forged, which is said; the quote stays', async () => {
      const { answer, text, tokens } = await askWith(
        reads('answered', { numbers: ferryLine, gloss: 'The ferry to Brae will run again from Friday.' }),
      );
      expect(answer).toMatchObject({ quotes: [{ text: ferry }], isWordingDropped: true });
      expect(text).toMatch(/A sentence of the model’s own did not pass the check and is left out/u);
      expect(text).not.toContain('Friday');
      // What does not get past the code is not looked at a second time.
      expect(tokens).toBe(USAGE);
    });

    it('has its wording dropped where the second look fails, and pays for what was said', async () => {
      const first = reads('answered', {
        numbers: ferryLine,
        gloss: againOnMonday,
      });
      const { answer, tokens } = await askWith((response, request) =>
        isReading(request) ? first(response, request) : chat.fails(401, error)(response, request),
      );
      expect(faulty.server.requests.at(-1)?.body.messages[0].content).toContain('You check sentences');
      expect(answer).toMatchObject({ quotes: [{ text: ferry }], isWordingDropped: true });
      expect(tokens).toBe(USAGE);
    });

    it('is read for what it means where its form is a little off', async () => {
      const { answer } = await askWith(
        chat.answers(
          (request) =>
            `<think>Hm.</think>Here you are:\n\`\`\`json\n{"verdict":"answered","parts":[{"sentences":["${numberOf(request, ferry)}"],"gloss":7,},]}\n\`\`\``,
        ),
      );
      expect(answer).toMatchObject({ quotes: [{ text: ferry }] });
    });
  });

  describe('that takes its time', () => {
    const behind =
      (ms: number, then: Behaviour): Behaviour =>
      async (response, request) => {
        await new Promise((resolve) => setTimeout(resolve, ms));
        return then(response, request);
      };
    let slow: FaultyApp;
    beforeAll(async () => {
      slow = await openFaultyApp({
        articles,
        patience: { totalMs: 900, silenceMs: 250 },
        soFarMs: 120,
        atEnd,
      });
      // What is loaded for the first question, with the model and without it, is no part of the time.
      for (const behaviour of [good, chat.fails(401, error)]) {
        slow.behave(behaviour);
        await slow.ask(question);
      }
    });

    it('is waited for as long as it keeps alive, and what there is so far is offered, exact and replaced', async () => {
      const steps: string[] = [];
      const offered: string[] = [];
      slow.behave((response, request) =>
        raw.keepsAlive(
          6,
          100,
          JSON.stringify({
            verdict: 'answered',
            parts: [{ sentences: [{ sentence: numberOf(request, ferry), words: [] }] }],
          }),
        )(response, request),
      );
      const { answer } = await slow.ask(question, {
        progress: (step) => steps.push(step),
        soFar: (found) =>
          void offered.push(`${found.mode}: ${found.quotes.map(({ text }) => text).join(' ')}`),
      });
      expect(answer).toMatchObject({ mode: 'generated', quotes: [{ text: ferry }] });
      expect(steps).toEqual([
        'searching the articles',
        'reading',
        'the language model has begun to read',
        'the language model is writing down what answers',
        'checking quotes',
      ]);
      expect(offered).toEqual([expect.stringContaining(`extractive: ${ferry}`)]);
    });

    it('counts thinking aloud as a sign of life', async () => {
      const steps: string[] = [];
      slow.behave(async (response, request) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        const send = (delta: object, finish: string | null = null) =>
          response.write(
            `data: ${JSON.stringify({ choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`,
          );
        for (let count = 0; count < 5; count++) {
          send({ reasoning_content: 'Let me see. ' });
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
        const sentences = [{ sentence: numberOf(request, ferry), words: [] }];
        send({ content: JSON.stringify({ verdict: 'answered', parts: [{ sentences }] }) }, 'stop');
        response.end('data: [DONE]\n\n');
      });
      const { answer } = await slow.ask(question, { progress: (step) => steps.push(step) });
      expect(answer).toMatchObject({ mode: 'generated', quotes: [{ text: ferry }] });
      expect(steps).toContain('the language model is thinking');
    });

    it('is given up where it gives no sign of life', async () => {
      slow.behave(behind(400, good));
      const { answer } = await slow.ask(question);
      expect(answer).toMatchObject({ mode: 'extractive', fallback: 'unavailable' });
      expect(slow.troubles.at(-1)).toMatch(/did not reply in time.*raise MODEL_PATIENCE/u);
    });

    it('is given up when the time for the question is up, however alive it is', async () => {
      slow.behave(raw.keepsAlive(30, 100, '{"verdict":"off_topic"}'));
      const started = performance.now();
      const { answer, tokens } = await slow.ask(question);
      expect(answer).toMatchObject({ mode: 'extractive', fallback: 'unavailable' });
      expect(performance.now() - started).toBeLessThan(2_900);
      expect(tokens).toBeGreaterThan(0);
    });

    it('has its quotes shown without its wording where the time is up at the second look', async () => {
      const reading = (request: ModelRequest) =>
        JSON.stringify({
          verdict: 'answered',
          parts: [{ sentences: [{ sentence: numberOf(request, ferry), words: [] }], gloss: againOnMonday }],
        });
      slow.behave((response, request) =>
        isReading(request)
          ? raw.keepsAlive(5, 100, reading(request))(response, request)
          : raw.keepsAlive(30, 100, '{"follows":[true]}')(response, request),
      );
      const started = performance.now();
      const { answer } = await slow.ask(question);
      // Both calls together have no longer than one alone.
      expect(performance.now() - started).toBeGreaterThan(880);
      expect(performance.now() - started).toBeLessThan(1_350);
      expect(answer).toMatchObject({ mode: 'generated', quotes: [{ text: ferry }], isWordingDropped: true });
      expect(answer).not.toHaveProperty('fallback');
    });

    it('offers nothing of the built-in mode where it is quick', async () => {
      const offered: unknown[] = [];
      slow.behave(good);
      await slow.ask(question, { soFar: (found) => void offered.push(found) });
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(offered).toEqual([]);
    });
  });
});
