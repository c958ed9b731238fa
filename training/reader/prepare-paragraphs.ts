/**
 * Writes what the reader is trained on from sets whose questions each come with their paragraph.
 *
 *     node training/reader/prepare-paragraphs.ts OUT.jsonl SET.jsonl…
 *
 * A line of a set is `{"title","passage","question","answerable","answers":[{"start","text"}]}`, offsets in code points; or, for sets without offsets, `"answers":["…"]`: then the sentence that
 * has the answer and most words of the question is taken.
 */
import { once } from 'node:events';
import { createWriteStream, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Interval } from '../../src/passages/interval.ts';
import { splitSentences } from '../../src/passages/split-sentences.ts';
import type { GivenPassage } from '../../src/reading/material.ts';
import { outcomes } from './labels.ts';
import { makeExamples } from './make-examples.ts';
import { openTokeniser } from './open-tokeniser.ts';

const schema = z.object({
  title: z.string().default(''),
  passage: z.string(),
  question: z.string(),
  answerable: z.boolean(),
  answers: z.array(z.union([z.string(), z.object({ start: z.number(), text: z.string() })])).default([]),
  /** For claims: whether the passage tells otherwise rather than nothing. */
  outcome: z.enum(outcomes).optional(),
});
type Item = z.infer<typeof schema>;

/** A whole sentence is no answering words. */
const LONGEST_KEY = 80;

const [out, ...files] = process.argv.slice(2);
if (out === undefined || files.length === 0)
  throw new Error('Call it as: prepare-paragraphs.ts OUT.jsonl SET.jsonl…');
const tokenise = openTokeniser();
const stream = createWriteStream(out);
const counts = { questions: 0, examples: 0, lost: 0 };
for (const file of files)
  for (const line of readFileSync(file, 'utf8')
    .split('\n')
    .filter((one) => one.trim() !== '')) {
    const item = schema.parse(JSON.parse(line));
    const gold = item.answerable ? locate(item) : [];
    counts.questions++;
    if (item.answerable && gold.length === 0) {
      counts.lost++;
      continue;
    }
    const keys = gold.map(({ start, end }) => item.passage.slice(start, end));
    const examples = makeExamples(
      {
        group: '',
        question: item.question,
        passage: toPassage(item),
        outcome: item.outcome ?? (item.answerable ? 'answered' : 'not_in_sources'),
        gold: gold.map((stretch) => sentenceAround(item.passage, stretch)),
        key: keys.every(({ length }) => length <= LONGEST_KEY) ? keys : null,
      },
      tokenise,
    );
    for (const example of examples) {
      counts.examples++;
      if (!stream.write(`${JSON.stringify(example)}\n`)) await once(stream, 'drain');
    }
  }
stream.end();
await once(stream, 'finish');
process.stderr.write(`${JSON.stringify(counts)}\n`);

function toPassage({ title, passage }: Item): GivenPassage {
  const sentences = splitSentences(passage).map(({ start, end }, at) => ({
    number: at + 1,
    text: passage.slice(start, end),
    start,
    end,
    paragraph: 1,
  }));
  return { articleId: '', title, outlet: null, published: null, kind: 'article', before: null, sentences };
}

/** Stretches of the passage that answer, in UTF-16 code units. */
function locate({ passage, question, answers }: Item): readonly Interval[] {
  const points = Array.from(passage);
  return answers.flatMap((answer) => {
    if (typeof answer !== 'string') {
      const start = points.slice(0, answer.start).join('').length;
      return [{ start, end: start + answer.text.length }];
    }
    const asked = new Set(wordsOf(question));
    const places = placesOf(answer, passage).map((index) => {
      const stretch = { start: index, end: index + answer.length };
      const around = sentenceAround(passage, stretch);
      const common = wordsOf(passage.slice(around.start, around.end)).filter((word) => asked.has(word));
      return { stretch, common: new Set(common).size };
    });
    const [best] = places.sort((a, b) => b.common - a.common);
    return best === undefined ? [] : [best.stretch];
  });
}

function placesOf(words: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && words !== ''; at = text.indexOf(words, at + 1))
    places.push(at);
  return places;
}

function sentenceAround(passage: string, { start, end }: Interval): Interval {
  const sentence = splitSentences(passage).find((one) => one.start <= start && start < one.end);
  return sentence === undefined
    ? { start, end }
    : { start: sentence.start, end: Math.max(end, sentence.end) };
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
