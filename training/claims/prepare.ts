/**
 * Makes claims of the sentences of news articles and writes them as the network that judges claims is trained on: one claim, and one sentence by itself.
 *
 *     node training/claims/prepare.ts OUT.jsonl SEED ARTICLE.txt…
 *
 * A claim is the sentence itself, shortened, altered in one place, put into a frame that denies or doubts it, or another sentence of the same article. Nothing of the articles is kept but their word pieces.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { splitSentences } from '../../src/passages/split-sentences.ts';
import { outcomes } from '../reader/labels.ts';
import { type Example, makeExamples } from '../reader/make-examples.ts';
import { openTokeniser } from '../reader/open-tokeniser.ts';
import { alterations, namesIn } from './alter.ts';
import { frames, type Told } from './frames.ts';

const OUTCOMES = { told: 'answered', told_otherwise: 'false_premise', not_told: 'not_in_sources' } as const;
const LONGEST = 260;
const SHORTEST = 40;
/** Of each article, so many sentences. */
const MOST = 14;

const [out, seed = '1', ...files] = process.argv.slice(2);
if (out === undefined || files.length === 0)
  throw new Error('Call it as: prepare.ts OUT.jsonl SEED ARTICLE.txt…');
const tokenise = openTokeniser();
let state = Number(seed);
const random = () => {
  state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
  return state / 4_294_967_296;
};
const pick = <One>(list: readonly One[]): One | undefined => list[Math.floor(random() * list.length)];
const lines: string[] = [];
const counts: Record<string, number> = {};

for (const file of files) {
  const [, ...rest] = readFileSync(file, 'utf8').split(/\r?\n/u);
  const paragraphs = rest.filter((line) => line.length > 60);
  const names = namesIn(paragraphs.join(' '));
  const sentences = paragraphs.flatMap((text) =>
    splitSentences(text).map(({ start, end }) => text.slice(start, end)),
  );
  const usable = sentences.flatMap((text, at) => (isUsable(text) ? [at] : []));
  for (const at of usable.sort(() => random() - 0.5).slice(0, MOST)) {
    const sentence = sentences[at] ?? '';
    const add = (kind: string, told: Told, claim: string | null, premise = sentence) => {
      if (claim === null || claim === '' || (claim === premise && told !== 'told')) return;
      counts[`${kind} ${told}`] = (counts[`${kind} ${told}`] ?? 0) + 1;
      const passage = {
        articleId: '',
        title: '',
        outlet: null,
        published: null,
        kind: 'article' as const,
        before: null,
        sentences: [{ number: 1, text: premise, start: 0, end: premise.length, paragraph: 1 }],
      };
      const made: readonly Example[] = makeExamples(
        {
          group: file,
          question: claim,
          passage,
          outcome: OUTCOMES[told],
          gold: told === 'told' ? [{ start: 0, end: premise.length }] : [],
          key: null,
        },
        tokenise,
      );
      for (const one of made)
        lines.push(JSON.stringify({ ...one, outcome: outcomes.indexOf(OUTCOMES[told]) }));
    };
    const short = shorten(sentence);
    const base = short !== null && random() < 0.6 ? short : sentence;
    add('same', 'told', base);
    const kinds = Object.entries(alterations).sort(() => random() - 0.5);
    let altered = 0;
    for (const [kind, alter] of kinds) {
      const claim = altered < 2 ? alter(base, random, names) : null;
      if (claim === null || claim === base) continue;
      altered++;
      // Another name may have done the same: that is nothing the sentence tells.
      add(kind, 'told_otherwise', claim);
    }
    const inner = innerOf(short ?? sentence);
    if (inner !== null) {
      const told =
        pick(['told', 'told_otherwise', 'told_otherwise', 'not_told', 'not_told'] as const) ?? 'told';
      const frame = pick(frames[told]);
      if (frame !== undefined) add('frame', told, `${inner}.`, putInto(frame, inner));
    }
    if (short !== null && random() < 0.4) add('added', 'not_told', sentence, short);
    const near = nearest(
      sentence,
      sentences.filter((_, other) => other !== at && other !== at - 1),
    );
    if (near !== null && random() < 0.7) add('other', 'not_told', near);
  }
}
writeFileSync(out, `${lines.join('\n')}\n`);
process.stderr.write(`${JSON.stringify(counts)}\n`);

function isUsable(text: string): boolean {
  return (
    text.length >= SHORTEST && text.length <= LONGEST && /^[“"\p{Lu}]/u.test(text) && /[.”"]$/u.test(text)
  );
}

/** Without what stands between commas, behind the last one, or who says so. */
function shorten(text: string): string | null {
  const said = /^(?<what>.{30,}),[”"]? (?:\p{Lu}[\p{L}’.-]+ ?){1,3} (?:said|told|added)\b.*$/u.exec(text)
    ?.groups?.['what'];
  if (said !== undefined && !/[“”"]/u.test(said)) return `${said}.`;
  const [first = '', ...parts] = text.replace(/\.$/u, '').split(/, /u);
  if (parts.length === 0 || /[“”"]/u.test(text)) return null;
  if (/^(?:On|In|At|After|Before|Since|By|During|Last|Earlier|Meanwhile|However|But|And)\b/u.test(first)) {
    const rest = parts.join(', ');
    return rest.length > SHORTEST ? `${rest.charAt(0).toUpperCase()}${rest.slice(1)}.` : null;
  }
  return first.length > SHORTEST ? `${first}.` : null;
}

/** As it stands behind "that". */
function innerOf(text: string): string | null {
  if (
    /[“”":;?]/u.test(text) ||
    text.length > 170 ||
    /^(?:But|And|However|Meanwhile|That|This|These|If|When)\b/u.test(text)
  )
    return null;
  return text.replace(/\.$/u, '');
}

function putInto(frame: string, inner: string): string {
  const isFirst = frame.startsWith('*') || frame.startsWith('Claim: ');
  const lower =
    /^(?:The|A|An|He|She|It|They|There|In|On|At|More|Some|Many|Two|Three|His|Her|Its|Their|All|Most|Several)\b/u.test(
      inner,
    )
      ? inner.charAt(0).toLowerCase() + inner.slice(1)
      : inner;
  return frame.replace('*', () => (isFirst ? inner : lower));
}

function nearest(text: string, others: readonly string[]): string | null {
  const own = new Set(wordsOf(text));
  const scored = others.filter(isUsable).map((other) => {
    const theirs = wordsOf(other);
    return { other, share: theirs.filter((word) => own.has(word)).length / Math.max(8, theirs.length) };
  });
  const [best] = scored.sort((a, b) => b.share - a.share);
  return best === undefined || best.share > 0.8 ? null : best.other;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
}
