import { callbackType } from './callback-type.ts';
import type { Json } from './json.ts';
import type { InteractionRecord, MessageRecord } from './records.ts';
import { type SeenMessage, seeMessage } from './seen-message.ts';
import type { DiscordState } from './state.ts';
import type { Until } from './until.ts';

/** Something that a person did and the app has to answer. */
export interface Run {
  readonly interaction: Readonly<InteractionRecord>;
  /** Waits for the acknowledgement and tells how long it took, in milliseconds. */
  acknowledged(): Promise<number>;
  /**
   * Waits for the message that answers it: a new one, or the one whose button was pressed. A line in small print that ends in an
   * ellipsis only tells what is being done meanwhile.
   *
   * @param is what the message must be; by default anything
   */
  answer(is?: (message: SeenMessage) => boolean): Promise<SeenMessage>;
  /** Waits for choices to complete what is being typed. */
  choices(): Promise<readonly { readonly name: string; readonly value: string | number }[]>;
  /** Waits for a modal. */
  modal(): Promise<Json>;
  /** What was sent after the answer, so far. */
  followUps(): readonly SeenMessage[];
}

const PROGRESS = /^-# [^\n]+ …$/u;

/** Follows an interaction. */
export function createRun(state: DiscordState, interaction: InteractionRecord, until: Until): Run {
  const source = interaction.sourceId === null ? undefined : state.messages.get(interaction.sourceId);
  const editsBefore = source?.bodies.length ?? 0;

  const own = (): readonly MessageRecord[] =>
    [...state.messages.values()].filter(
      ({ interactionId, id }) => interactionId === interaction.id && id !== interaction.originalId,
    );

  const current = (): MessageRecord | undefined => {
    const original = state.messages.get(interaction.originalId ?? '');
    if (interaction.answer === null || interaction.isLoading) return undefined;
    if (interaction.answer !== callbackType.deferredUpdate) return original;
    return (
      own().at(-1) ?? (original !== undefined && original.bodies.length > editsBefore ? original : undefined)
    );
  };

  const what = `${interaction.commandName ?? 'a component'} (${interaction.id})`;
  return {
    interaction,
    acknowledged: () =>
      until(
        () =>
          interaction.acknowledgedAt === null ? undefined : interaction.acknowledgedAt - interaction.sentAt,
        `the acknowledgement of ${what}`,
      ),
    answer: (is = () => true) =>
      until(() => {
        const record = current();
        const message = record === undefined || record.isDeleted ? undefined : seeMessage(record);
        return message !== undefined && !PROGRESS.test(message.text) && is(message) ? message : undefined;
      }, `the answer to ${what}`),
    choices: () => until(() => interaction.choices ?? undefined, `choices for ${what}`),
    modal: () => until(() => interaction.modal ?? undefined, `a modal for ${what}`),
    followUps: () => own().map(seeMessage),
  };
}
