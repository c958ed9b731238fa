import { existsSync } from 'node:fs';
import { z } from 'zod';
import { createApp } from '../../app.ts';
import { createArticle } from '../../articles/create-article.ts';
import { labelText } from '../../articles/label-text.ts';
import { listPlainPieces } from '../../articles/list-plain-pieces.ts';
import { noMetadata } from '../../articles/no-metadata.ts';
import type { RecognisedStatement } from '../../library/recognition.ts';
import type { Interval } from '../../passages/interval.ts';
import { readPackedLines } from '../read-packed-lines.ts';
import type { Measure, Section } from './section.ts';

const FOLDER = '../shared/bench/polnear';
const article = z.object({
  _id: z.string(),
  split: z.string(),
  title: z.string().nullable(),
  text: z.string(),
});
const place = z.object({ start: z.number(), end: z.number(), text: z.string() });
const attribution = z.object({
  doc: z.string(),
  direct: z.boolean(),
  source: z.array(place),
  content: z.array(place),
});
type Attribution = z.infer<typeof attribution>;

/** The statements found in one article beside those people marked in it. */
interface Compared {
  readonly id: string;
  readonly gold: readonly Attribution[];
  readonly found: readonly RecognisedStatement[];
  readonly ms: number;
}

/** From this share of what either covers on, a statement found is one that was marked. */
const LEAST_OVERLAP = 0.5;

/** Who says what, on the dev part of PolNeAR 1.0 (Newell et al. 2018): quotations and reported speech in political news. */
export const statements: Section = {
  name: 'statements',
  sets: () => (existsSync(FOLDER) ? ['polnear'] : []),

  async measure(_set, { config, sample, onProgress }) {
    const all = (await readPackedLines(`${FOLDER}/articles.jsonl.gz`, article)).filter(
      ({ split }) => split === 'dev',
    );
    const articles = sample(all);
    const marked = Map.groupBy(
      await readPackedLines(`${FOLDER}/attributions.jsonl.gz`, attribution),
      ({ doc }) => doc,
    );
    const app = createApp(config);
    const compared: Compared[] = [];
    try {
      const recogniser = await app.recogniser();
      for (const { _id: id, text, title } of articles) {
        const { blocks } = labelText(listPlainPieces(text), { ...noMetadata, title });
        const started = performance.now();
        const { statements: found } = await recogniser.recognise(
          createArticle({ id, source: id, ...noMetadata, title, text, blocks }),
        );
        const gold = (marked.get(id) ?? []).filter(({ content }) => content.length > 0);
        compared.push({ id, gold, found, ms: performance.now() - started });
        onProgress(compared.length, articles.length);
      }
    } finally {
      await app.close();
    }
    return {
      questions: compared.length,
      measures: measuresOf(compared),
      times: compared.map(({ ms }) => ms),
    };
  },
};

function measuresOf(compared: readonly Compared[]): readonly Measure[] {
  const measure = (
    name: string,
    count: (one: Compared) => readonly [value: number, of: number],
  ): Measure => ({
    name,
    statistic: 'share',
    observations: compared.map((one) => {
      const [value, of] = count(one);
      return { id: one.id, value, of };
    }),
  });
  // Twice the hits of all that was marked and found: summed over articles this is F1.
  const f1 = (name: string, isMeant: (one: { readonly direct: boolean }) => boolean) =>
    measure(name, ({ gold, found }) => {
      const own = gold.filter(isMeant);
      const hits = own.filter((one) => nearest(one, found) !== null).length;
      return [2 * hits, own.length + found.filter(isMeant).length];
    });
  const speaker = (name: string, isMeant: (one: Attribution) => boolean) =>
    measure(name, ({ gold, found }) => {
      const own = gold.filter((one) => isMeant(one) && one.source.length > 0);
      return [own.filter((one) => hasSpeaker(one, nearest(one, found))).length, own.length];
    });
  return [
    f1('direct F1', ({ direct }) => direct),
    measure('direct that are attributions', ({ gold, found }) => {
      const direct = found.filter((one) => one.direct);
      return [direct.filter((one) => gold.some((own) => nearest(own, [one]) !== null)).length, direct.length];
    }),
    speaker('direct speaker', ({ direct }) => direct),
    f1('all F1', () => true),
    speaker('all speaker', () => true),
  ];
}

function nearest(
  { content }: Attribution,
  found: readonly RecognisedStatement[],
): RecognisedStatement | null {
  const gold = {
    start: Math.min(...content.map((one) => one.start)),
    end: Math.max(...content.map((one) => one.end)),
  };
  const [best] = found
    .map((statement) => ({ statement, overlap: overlapOf(gold, statement) }))
    .toSorted((one, other) => other.overlap - one.overlap);
  return best !== undefined && best.overlap >= LEAST_OVERLAP ? best.statement : null;
}

function overlapOf(one: Interval, other: Interval): number {
  const shared = Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  return shared / (Math.max(one.end, other.end) - Math.min(one.start, other.start));
}

/** Whether the speaker that was found holds the one that was marked, or the other way round. */
function hasSpeaker({ source }: Attribution, found: RecognisedStatement | null): boolean {
  const own = plain(found?.speakerText ?? found?.speaker ?? '');
  return (
    own !== '' &&
    source.map(({ text }) => plain(text)).some((text) => text.includes(own) || own.includes(text))
  );
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]+/gu, '')
    .trim();
}
