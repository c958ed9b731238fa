import { readFile } from 'node:fs/promises';
import { createApp } from '../../app.ts';
import { readConfig } from '../../config.ts';
import { readQuestion } from '../../retrieval/read-question.ts';
import type { FirstCost, IngestCost, QuestionCost } from './bench-costs.ts';
import { percentile } from './percentile.ts';
import { readProcessorTime } from './read-processor-time.ts';

/** Questions that are asked before the clock runs, so that what is loaded and compiled once is not counted. */
const WARM_UP = 5;
const MEGABYTE = 1_024;
const PASSAGES = 16;

/**
 * Measured in a process of its own, so that memory is that of one task: `ingest LIBRARY FILE` takes a file in, `ask LIBRARY QUESTIONS` asks the questions of a file,
 * one per line, `first LIBRARY QUESTION` answers one question and is done. Prints what it cost as JSON; times are processor time.
 */
async function measure([task, libraryDirectory = '', file = '']: readonly string[]): Promise<void> {
  const tasks = { ingest, ask, first };
  if (task !== 'ingest' && task !== 'ask' && task !== 'first') throw new Error(`There is no task ${task}.`);
  const cost = await tasks[task](libraryDirectory, file);
  process.stdout.write(JSON.stringify(cost));
}

async function ingest(libraryDirectory: string, file: string): Promise<IngestCost> {
  const app = createApp({ ...readConfig(), libraryDirectory });
  const started = readProcessorTime();
  const { passages } = await app.ingest([file]);
  const read = readProcessorTime();
  await app.settle();
  const settled = readProcessorTime();
  await app.close();
  return {
    passages,
    ingestSeconds: (read - started) / 1_000,
    settleSeconds: (settled - read) / 1_000,
    megabytes: peakMegabytes(),
  };
}

async function ask(libraryDirectory: string, file: string): Promise<QuestionCost> {
  const questions = (await readFile(file, 'utf8')).trim().split('\n');
  const app = createApp({ ...readConfig(), libraryDirectory }, { isReadOnly: true });
  const started = readProcessorTime();
  const searcher = await app.searcher();
  const answerer = await app.answerer();
  const askedAt = new Date();
  const search = (text: string) => searcher.search(readQuestion(text, askedAt), { passages: PASSAGES });
  const answer = (question: string) => answerer.answer({ question, askedAt });
  await search(questions[0] ?? '');
  const loadSeconds = (readProcessorTime() - started) / 1_000;
  for (const question of questions.slice(0, WARM_UP)) await answer(question);
  const searches = await time(questions, search);
  const answers = await time(questions, answer);
  await app.close();
  return { loadSeconds, search: searches, answer: answers, megabytes: peakMegabytes() };
}

async function first(libraryDirectory: string, question: string): Promise<FirstCost> {
  const app = createApp({ ...readConfig(), libraryDirectory }, { isReadOnly: true });
  await (await app.answerer()).answer({ question, askedAt: new Date() });
  await app.close();
  return { seconds: readProcessorTime() / 1_000 };
}

async function time(questions: readonly string[], work: (question: string) => Promise<unknown>) {
  const times: number[] = [];
  for (const question of questions) {
    const started = readProcessorTime();
    await work(question);
    times.push(readProcessorTime() - started);
  }
  return { p50: percentile(times, 0.5), p95: percentile(times, 0.95) };
}

function peakMegabytes(): number {
  return process.resourceUsage().maxRSS / MEGABYTE;
}

await measure(process.argv.slice(2));
