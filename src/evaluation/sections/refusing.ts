import type { Answer } from '../../answers/answer.ts';
import { listLabelledSets } from '../list-labelled-sets.ts';
import { countKinds } from './count-kinds.ts';
import { findSet } from './find-set.ts';
import { type AnswerabilityLabel, readAnswerability } from './read-answerability.ts';
import type { Measure, Section } from './section.ts';
import { toConfidence } from './to-confidence.ts';
import { toMoment } from './to-moment.ts';
import { withSet } from './with-set.ts';

/** The sets in which some questions have no answer. */
const SETS: ReadonlySet<string> = new Set(['squad2', 'clapnq', 'multihop']);

interface Judged {
  readonly label: AnswerabilityLabel;
  readonly isAnswered: boolean;
  /** Whether a quote holds an answer. */
  readonly isSupported: boolean;
  readonly confidence: number;
  readonly ms: number;
}

/** Whether quotes hold an answer and confidence tells answerable questions from others, on public sets that have both. */
export const refusing: Section = {
  name: 'refusing',
  sets: () =>
    listLabelledSets()
      .filter(({ name }) => SETS.has(name))
      .map(({ name }) => name),

  async measure(name, { config, sample, onProgress }) {
    const set = findSet(name);
    const labels = sample(await readAnswerability(set.questions));
    const judged: Judged[] = [];
    await withSet(set, { config }, async (app) => {
      const answerer = await app.answerer();
      for (const label of labels) {
        const started = performance.now();
        const answer = await answerer.answer({ question: label.text, askedAt: toMoment(label.date) });
        const ms = performance.now() - started;
        judged.push(judge(answer, label, ms));
        onProgress(judged.length, labels.length);
      }
    });
    const answered = judged.filter(({ isAnswered }) => isAnswered);
    return {
      questions: judged.length,
      measures: measuresOf(judged),
      kinds: countKinds(judged.map((one) => ({ kind: one.label.kind, outcome: outcomeOf(one) }))),
      operating: {
        coverage: answered.length / judged.length,
        risk: answered.filter(({ isSupported }) => !isSupported).length / Math.max(1, answered.length),
      },
      times: judged.map(({ ms }) => ms),
    };
  },
};

function judge(answer: Answer, label: AnswerabilityLabel, ms: number): Judged {
  const isAnswered = answer.kind === 'answered';
  const isSupported =
    isAnswered && answer.quotes.some(({ articleId, text }) => label.holdsAnswer(articleId, text));
  return { label, isAnswered, isSupported, confidence: toConfidence(answer), ms };
}

function outcomeOf({ label, isAnswered, isSupported }: Judged): 'right' | 'wrong' | 'refused' {
  if (!label.isAnswerable) return isAnswered ? 'wrong' : 'right';
  if (!isAnswered) return 'refused';
  return isSupported ? 'right' : 'wrong';
}

function measuresOf(judged: readonly Judged[]): readonly Measure[] {
  const share = (name: string, value: (one: Judged) => boolean, isAnswerable: boolean): Measure => ({
    name,
    statistic: 'share',
    observations: judged.map((one) => {
      const counts = one.label.isAnswerable === isAnswerable;
      return { id: one.label.id, value: Number(counts && value(one)), of: Number(counts) };
    }),
  });
  const observations = judged.map(({ label, confidence }) => ({
    id: label.id,
    value: confidence,
    of: Number(label.isAnswerable),
  }));
  return [
    share('quote holds an answer', ({ isSupported }) => isSupported, true),
    share('answered', ({ isAnswered }) => isAnswered, true),
    share('refused', ({ isAnswered }) => !isAnswered, false),
    { name: 'AUROC', statistic: 'roc', observations },
    { name: 'refused at .10 false', statistic: 'refusedAt10', observations },
    { name: 'refused at .20 false', statistic: 'refusedAt20', observations },
    {
      name: 'risk over coverages',
      statistic: 'risk',
      isLowerBetter: true,
      observations: judged.map(({ label: { id }, confidence, isSupported }) => ({
        id,
        value: confidence,
        of: Number(isSupported),
      })),
    },
  ];
}
