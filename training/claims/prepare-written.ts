/**
 * Writes claims that were written about news articles as the network that judges claims is trained on: one claim, and one sentence by itself.
 *
 *     node training/claims/prepare-written.ts OUT.jsonl ARTICLES_DIR CLAIMS.jsonl…
 *
 * A line of CLAIMS has the article's name `a`, the `claim`, its `truth`, and the `span` of the article that tells it, tells otherwise, puts it in doubt or is only near. Beside that sentence each claim meets the sentences of the same article that share most of its words, which tell nothing of it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { splitSentences } from '../../src/passages/split-sentences.ts';
import { measureOverlap } from '../../src/reading/trained/measure-overlap.ts';
import { outcomes } from '../reader/labels.ts';
import { makeExamples } from '../reader/make-examples.ts';
import { openTokeniser } from '../reader/open-tokeniser.ts';

/** What is told in doubt takes the place of the class that questions for opinions have in the other network. */
const OUTCOMES = {
  told: 'answered',
  told_otherwise: 'false_premise',
  denied_or_unsure: 'opinion_or_prediction',
  not_told: 'not_in_sources',
} as const;
const line = z.object({
  a: z.string(),
  claim: z.string(),
  truth: z.enum(['told', 'told_otherwise', 'denied_or_unsure', 'not_told']),
  span: z.string(),
});
/** Other sentences that each claim meets. */
const OTHERS = 2;

const [out, folder, ...files] = process.argv.slice(2);
if (out === undefined || folder === undefined || files.length === 0)
  throw new Error('Call it as: prepare-written.ts OUT.jsonl ARTICLES_DIR CLAIMS.jsonl…');
const tokenise = openTokeniser();
const examples: string[] = [];
for (const file of files)
  for (const row of readFileSync(file, 'utf8').split('\n')) {
    if (row.trim() === '') continue;
    const { a, claim, truth, span } = line.parse(JSON.parse(row));
    const text = readFileSync(join(folder, `${a}.txt`), 'utf8');
    const add = (told: keyof typeof OUTCOMES, premise: string) => {
      const sentences = [{ number: 1, text: premise, start: 0, end: premise.length, paragraph: 1 }];
      const around = { articleId: '', title: '', outlet: null, published: null, before: null };
      const made = makeExamples(
        {
          group: a,
          question: claim,
          passage: { ...around, kind: 'article', sentences },
          outcome: OUTCOMES[told],
          gold: told === 'told' ? [{ start: 0, end: premise.length }] : [],
          key: null,
        },
        tokenise,
      );
      for (const one of made)
        examples.push(JSON.stringify({ ...one, outcome: outcomes.indexOf(OUTCOMES[told]) }));
    };
    const own = splitSentences(span).map(({ start, end }) => span.slice(start, end));
    const [whole] = own;
    // Two sentences that only together tell it are none by itself.
    if (own.length === 1 && whole !== undefined) add(truth, whole);
    for (const other of nearest(claim, text, span)) add('not_told', other);
  }
writeFileSync(out, `${examples.join('\n')}\n`);
process.stderr.write(`${examples.length} examples\n`);

function nearest(claim: string, text: string, span: string): readonly string[] {
  const sentences = text
    .split('\n')
    .flatMap((paragraph) => splitSentences(paragraph).map(({ start, end }) => paragraph.slice(start, end)))
    .filter((sentence) => sentence.length > 30 && !span.includes(sentence) && !sentence.includes(span));
  const given = sentences.map((sentence, at) => ({
    number: at + 1,
    text: sentence,
    start: 0,
    end: sentence.length,
    paragraph: 1,
  }));
  const passage = {
    articleId: '',
    title: null,
    outlet: null,
    published: null,
    kind: 'article' as const,
    before: null,
    sentences: given,
  };
  const { sentences: shares } = measureOverlap(claim, [passage], tokenise);
  return given
    .toSorted((left, right) => (shares.get(right.number) ?? 0) - (shares.get(left.number) ?? 0))
    .slice(0, OTHERS)
    .map((sentence) => sentence.text);
}
