import { leadOf } from '../citations/lead-of.ts';
import type { Material } from '../reading/material.ts';
import type { ReaderKind } from '../reading/reader.ts';
import type { Reading, ReadPart } from '../reading/reading.ts';
import type { Answer, AnswerStatement, Refused } from './answer.ts';
import type { ArticleReader } from './article-reader.ts';
import type { CitedQuote } from './cited-quote.ts';
import type { GlossJudge } from './glosses/gloss-judge.ts';
import { createPointerQuoter } from './quote-pointers.ts';
import type { Reason } from './reason.ts';

/** A reading, and what it is made an answer of with. */
export interface Composing {
  readonly reading: Reading;
  readonly question: string;
  readonly material: Material;
  readonly articles: ArticleReader;
  readonly reader: ReaderKind;
  /** Looks every quote up again, and keeps those that are there to the letter. */
  readonly verify: (quotes: readonly CitedQuote[]) => Promise<readonly CitedQuote[]>;
  /** Which of the reader's own sentences may be shown; without it none is. */
  readonly judge?: GlossJudge;
}

/** Shown with a refusal. */
const NEAREST = 3;
/** An answer says few things: each part of the question its own, and one more. */
const MOST_STATEMENTS = 4;

/** Makes an answer of what a reader returned: each part with the quotes it points at, all looked up again. Nothing left to quote is a refusal. */
export async function composeAnswer(composing: Composing): Promise<Answer> {
  const { reading, reader } = composing;
  if (isRefusing(reading)) return refuse(composing, reading.verdict);
  const { statements, quotes, isWordingDropped } = await quoteParts(composing);
  if (statements.length === 0) return refuse(composing, 'check_failed');
  return {
    kind: 'answered',
    mode: reader === 'language model' ? 'generated' : 'extractive',
    reader,
    statements,
    quotes,
    confidence: reading.confidence,
    ...(reading.missing.length > 0 && { missing: reading.missing }),
    ...(reading.verdict === 'sources_differ' && { isDisputed: true }),
    ...(isWordingDropped && { isWordingDropped }),
  };
}

type Refusing = Exclude<Reading['verdict'], 'answered' | 'partly' | 'sources_differ'>;

function isRefusing(reading: Reading): reading is Reading & { readonly verdict: Refusing } {
  return !['answered', 'partly', 'sources_differ'].includes(reading.verdict);
}

async function refuse(
  { reading, material, articles, reader, verify }: Composing,
  reason: Reason,
): Promise<Refused> {
  const quote = createPointerQuoter(material, articles);
  const correction = await verify(await quote(reading.correction));
  const corrected = new Set(correction.map(keyOf));
  const near = await verify(
    await quote(reading.nearest.slice(0, NEAREST).map((number) => ({ number, spans: [] }))),
  );
  return {
    kind: 'refused',
    reason,
    detail: null,
    reader,
    confidence: reading.confidence,
    nearest: near.filter((one) => !corrected.has(keyOf(one))),
    ...(correction.length > 0 && { correction }),
  };
}

interface Quoted {
  readonly part: ReadPart;
  readonly quotes: readonly CitedQuote[];
}

interface Stated {
  readonly statements: readonly AnswerStatement[];
  readonly quotes: readonly CitedQuote[];
  readonly isWordingDropped: boolean;
}

/** Each part's statement, and all their quotes. A quote that two parts rest on stands once. */
async function quoteParts(composing: Composing): Promise<Stated> {
  const { reading, material, articles, verify, judge, question } = composing;
  const quote = createPointerQuoter(material, articles);
  const quoted: Quoted[] = [];
  for (const part of reading.parts.slice(0, MOST_STATEMENTS)) {
    const quotes = await verify(await quote(part.pointers));
    if (quotes.length > 0) quoted.push({ part, quotes });
  }
  const glosses = await (judge?.({ question, verdict: reading.verdict, parts: quoted }) ?? []);
  const shown = new Map<string, CitedQuote>();
  for (const { quotes } of quoted)
    for (const one of quotes) if (!shown.has(keyOf(one))) shown.set(keyOf(one), one);
  const position = new Map([...shown.keys()].map((key, at) => [key, at]));
  const statements = quoted.flatMap(({ quotes }, at): readonly AnswerStatement[] => {
    const positions = quotes.flatMap((one) => position.get(keyOf(one)) ?? []);
    const gloss = glosses[at];
    if (gloss != null) return [{ ...gloss, quotes: positions, isGloss: true }];
    return quotes.map((one) => ({ text: leadOf(one), quotes: [position.get(keyOf(one)) ?? 0] }));
  });
  const isWordingDropped =
    judge !== undefined && quoted.some(({ part }, at) => part.gloss !== null && glosses[at] == null);
  return { statements, quotes: [...shown.values()], isWordingDropped };
}

function keyOf({ articleId, start, end }: CitedQuote): string {
  return `${start} ${end} ${articleId}`;
}
