import type { GenerationObserver } from '../answers/generation-observer.ts';
import type { GlossFault } from '../answers/glosses/gloss-fault.ts';
import type { ModelStatus } from '../answers/model-status.ts';
import type { TranslationFault } from '../answers/translation/translation-fault.ts';

interface ObservedModel {
  readonly id: string;
  readonly isResting: () => boolean;
  /** Told in words of what went wrong. */
  readonly onTrouble: (trouble: string) => void;
}

/** Counts what comes of a model's replies, and tells of what is dropped and of what fails; never of what was asked. */
export function observeGeneration({ id, isResting, onTrouble }: ObservedModel): GenerationObserver & {
  status(): ModelStatus;
} {
  let answered = 0;
  let fellBack = 0;
  let translated = 0;
  const dropped: Partial<Record<GlossFault, number>> = {};
  const untranslated: Partial<Record<TranslationFault, number>> = {};
  return {
    judged(result) {
      for (const reason of result.dropped) dropped[reason] = (dropped[reason] ?? 0) + 1;
      if (result.dropped.length > 0)
        onTrouble(
          `Of what ${id} wrote ${result.dropped.length} of ${result.kept + result.dropped.length} sentences of its own did not pass the check: ${result.dropped.join(', ')}. Their quotes were shown.`,
        );
    },
    translated(result) {
      translated += result.shown;
      for (const fault of result.dropped) untranslated[fault] = (untranslated[fault] ?? 0) + 1;
      if (result.dropped.length > 0)
        onTrouble(
          `Of what ${id} translated ${result.dropped.length} of ${result.shown + result.dropped.length} statements did not pass the check: ${result.dropped.join(', ')}. They were shown untranslated.`,
        );
    },
    answered() {
      answered++;
    },
    fellBack(_fallback, error) {
      fellBack++;
      if (error !== null) onTrouble(`${error.message} The question was answered without it.`);
    },
    status: () => ({
      id,
      isResting: isResting(),
      answered,
      fellBack,
      dropped: { ...dropped },
      translated,
      untranslated: { ...untranslated },
    }),
  };
}
