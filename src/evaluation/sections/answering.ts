import type { EarlierTurn } from '../../answers/answerer.ts';
import { type LabelledSet, listLabelledSets } from '../list-labelled-sets.ts';
import { type AnswerJudgement, judgeAnswer } from '../metrics/judge-answer.ts';
import { countKinds } from './count-kinds.ts';
import { findSet } from './find-set.ts';
import { type OwnLabel, readOwnLabels } from './read-own-labels.ts';
import type { Measure, Section } from './section.ts';
import { toConfidence } from './to-confidence.ts';
import { withSet } from './with-set.ts';

interface Judged extends AnswerJudgement {
  readonly label: OwnLabel;
  readonly isAnswered: boolean;
  readonly confidence: number;
  /** How many quotes there are, those of the nearest passages included, and how many stand so in their article. */
  readonly quotes: number;
  readonly verbatim: number;
  readonly ms: number;
  /** Whether something was asked before it in the same conversation. */
  readonly isLater: boolean;
}

/** Whether questions are answered rightly and refused for the right reason, on our own sets and the five articles. */
export const answering: Section = createAnswering(() =>
  listLabelledSets().filter(({ form }) => form === 'own'),
);

/** The same over other sets. */
export function createAnswering(listSets: () => readonly LabelledSet[]): Section {
  return {
    name: 'answering',
    sets: () => listSets().map(({ name }) => name),

    async measure(name, { config, atOnce, sample, onProgress }) {
      const set = findSet(name, listSets());
      const labels = sample(await readOwnLabels(set.questions));
      const judged: Judged[] = [];
      await withSet(set, { config }, async (app) => {
        const answerer = await app.answerer();
        const { articles } = await app.library();
        const texts = new Map<string, string>();
        for (const { id } of await articles.list()) texts.set(id, (await articles.read(id))?.text ?? '');
        const judge = async (label: OwnLabel, turns: readonly EarlierTurn[]): Promise<EarlierTurn> => {
          const { question } = label;
          const started = performance.now();
          const answer = await answerer.answer({
            question,
            askedAt: new Date(),
            ...(turns.length > 0 && { turns }),
          });
          const ms = performance.now() - started;
          const textOf = (id: string) => texts.get(id) ?? '';
          const quotes = answer.kind === 'answered' ? answer.quotes : answer.nearest;
          judged.push({
            ...judgeAnswer(answer, label, textOf),
            label,
            quotes: quotes.length,
            verbatim: quotes.filter(
              ({ articleId, start, end, text }) => textOf(articleId).slice(start, end) === text,
            ).length,
            isAnswered: answer.kind === 'answered',
            confidence: toConfidence(answer),
            ms,
            isLater: turns.length > 0,
          });
          onProgress(judged.length, labels.length);
          return { question, quoted: answer.kind === 'answered' ? quotes.map(({ text }) => text) : [] };
        };
        await inTurn(groupConversations(labels), atOnce, async (conversation) => {
          const turns: EarlierTurn[] = [];
          for (const label of conversation) turns.push(await judge(label, turns));
        });
      });
      const answered = judged.filter(({ isAnswered }) => isAnswered);
      return {
        questions: judged.length,
        measures: measuresOf(judged),
        kinds: countKinds(judged.map(({ label: { kind }, outcome }) => ({ kind, outcome }))),
        operating: {
          coverage: answered.length / judged.length,
          risk: answered.filter(({ outcome }) => outcome !== 'right').length / Math.max(1, answered.length),
        },
        times: judged.map(({ ms }) => ms),
      };
    },
  };
}

function measuresOf(judged: readonly Judged[]): readonly Measure[] {
  const share = (name: string, value: (one: Judged) => boolean, of: (one: Judged) => boolean): Measure => ({
    name,
    statistic: 'share',
    observations: judged.map((one) => ({
      id: one.label.id,
      value: Number(of(one) && value(one)),
      of: Number(of(one)),
    })),
  });
  const answerable = ({ label }: Judged) => label.answerable;
  const unanswerable = ({ label }: Judged) => !label.answerable;
  const isRight = ({ outcome }: Judged) => outcome === 'right';
  return [
    share('correct', isRight, answerable),
    share('correct when answered', isRight, (one) => answerable(one) && one.isAnswered),
    share('refused', isRight, unanswerable),
    share('reason right', ({ isReasonRight }) => isReasonRight, unanswerable),
    share('answer shown, nearest included', ({ isShown }) => isShown, answerable),
    ...(judged.some(({ isLater }) => isLater)
      ? [share('later turns right', isRight, ({ isLater }) => isLater)]
      : []),
    { ...share('wrongly refused', ({ outcome }) => outcome === 'refused', answerable), isLowerBetter: true },
    {
      name: 'AUROC',
      statistic: 'roc',
      observations: judged.map(({ label: { id, answerable: isAnswerable }, confidence }) => ({
        id,
        value: confidence,
        of: Number(isAnswerable),
      })),
    },
    {
      name: 'verbatim quotes',
      statistic: 'share',
      observations: judged.map(({ label: { id }, quotes, verbatim }) => ({
        id,
        value: verbatim,
        of: quotes,
      })),
    },
    {
      name: 'risk over coverages',
      statistic: 'risk',
      isLowerBetter: true,
      observations: judged.map((one) => ({
        id: one.label.id,
        value: one.confidence,
        of: Number(one.label.answerable && isRight(one)),
      })),
    },
  ];
}

/** Questions that belong together, in their order; most are alone. */
function groupConversations(labels: readonly OwnLabel[]): readonly (readonly OwnLabel[])[] {
  return [...Map.groupBy(labels, ({ id, conversation }) => conversation ?? id).values()];
}

/** Does something with all items, as many of them at a time as is said. */
async function inTurn<Item>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = items.values();
  const drain = async () => {
    for (const item of waiting) await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, drain));
}
