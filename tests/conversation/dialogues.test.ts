import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readCuratedNames } from '../../src/actors/read-curated-names.ts';
import { createApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { createNameSense } from '../../src/conversation/create-name-sense.ts';
import { createUnderstander } from '../../src/conversation/create-understander.ts';
import type { Turn } from '../../src/conversation/turn.ts';
import { wordVectorCache } from '../support/word-vector-cache.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const now = new Date('2026-10-01T12:00:00Z');
const corpora = { briefs: join(root, 'data/articles'), other: join(root, 'tests/fixtures/other-corpus') };

const dialogue = z.strictObject({
  id: z.string(),
  corpus: z.enum(['briefs', 'other']),
  turns: z.array(z.string()).min(1),
  question: z.string(),
  /** Whether the last question cannot be understood by itself. */
  leans: z.boolean(),
  /** What has to be in it once it is understood. */
  needs: z.array(z.string()),
  /** Words of an article that answer it. */
  span: z.string().nullable(),
  note: z.string(),
});
const dialogues = readFileSync(join(root, 'tests/fixtures/dialogues.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => dialogue.parse(JSON.parse(line)));

/** What came of a dialogue. */
interface Outcome {
  readonly understood: string;
  readonly quoted: readonly string[];
}

async function hold(corpus: keyof typeof corpora, directory: string): Promise<ReadonlyMap<string, Outcome>> {
  const app = createApp(readConfig({ LIBRARY_DIR: join(directory, corpus), CACHE_DIR: wordVectorCache }));
  try {
    await app.ingest([corpora[corpus]]);
    const answerer = await app.answerer();
    const curated = await readCuratedNames(join(root, 'data/actors.json'));
    const { understand } = createUnderstander(createNameSense({ searcher: await app.searcher(), curated }));
    const say = async (question: string, conversation: readonly Turn[]): Promise<Outcome> => {
      const understood = await understand({ question, conversation, now });
      const answer = await answerer.answer({ question: understood, askedAt: now });
      return { understood, quoted: answer.kind === 'answered' ? answer.quotes.map(({ text }) => text) : [] };
    };
    const outcomes = new Map<string, Outcome>();
    for (const { id, turns, question } of dialogues.filter((candidate) => candidate.corpus === corpus)) {
      const conversation: Turn[] = [];
      for (const turn of turns)
        conversation.push({ question: turn, quoted: (await say(turn, conversation)).quoted });
      outcomes.set(id, await say(question, conversation));
    }
    return outcomes;
  } finally {
    await app.close();
  }
}

describe('dialogues over the articles', () => {
  const outcomes = new Map<string, Outcome>();
  let directory = '';
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'dragoman-'));
    for (const corpus of ['briefs', 'other'] as const)
      for (const [id, outcome] of await hold(corpus, directory)) outcomes.set(id, outcome);
  }, 120_000);
  afterAll(() => rm(directory, { recursive: true, force: true }));

  const outcomeOf = (id: string): Outcome => {
    const outcome = outcomes.get(id);
    if (outcome === undefined) throw new Error(`Nothing came of ${id}.`);
    return outcome;
  };
  const missed = (
    holds: (given: (typeof dialogues)[number], outcome: Outcome) => boolean,
    among = dialogues,
  ) => among.filter((given) => !holds(given, outcomeOf(given.id))).map(({ id }) => id);

  it('are at least 25, and some of them stand alone', () => {
    expect(dialogues.length).toBeGreaterThanOrEqual(25);
    expect(dialogues.filter(({ leans }) => !leans).length).toBeGreaterThanOrEqual(8);
  });

  it('tell what leans on earlier questions from what stands alone', () => {
    const wrong = missed(({ question, leans }, { understood }) => (understood !== question) === leans);
    expect(wrong.length, wrong.join()).toBeLessThanOrEqual(2);
    // Whatever stands alone has to stay as it is.
    expect(wrong.filter((id) => dialogues.some((given) => given.id === id && !given.leans))).toEqual([]);
  });

  it('carry over what was meant', () => {
    const leaning = dialogues.filter(({ leans }) => leans);
    const wrong = missed(
      ({ needs }, { understood }) =>
        needs.every((need) => understood.toLowerCase().includes(need.toLowerCase())),
      leaning,
    );
    expect(wrong.length, wrong.join()).toBeLessThanOrEqual(2);
  });

  it('are mostly answered with the words that answer them', () => {
    const answerable = dialogues.filter(({ span }) => span !== null);
    const wrong = missed(
      ({ span }, { quoted }) =>
        span !== null && quoted.some((text) => text.includes(span) || span.includes(text)),
      answerable,
    );
    expect(wrong.length, wrong.join()).toBeLessThanOrEqual(0.3 * answerable.length);
  });
});
