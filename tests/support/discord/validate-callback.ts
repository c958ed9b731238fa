import { callbackType } from './callback-type.ts';
import { createField } from './field.ts';
import { messageFlags } from './message-flags.ts';
import { createProblems } from './problems.ts';
import { validateChoices } from './validate-choices.ts';
import { type MessageRules, validateMessage } from './validate-message.ts';
import { validateModal } from './validate-modal.ts';

interface CallbackRules {
  /** The type of the interaction: 2 a command, 3 a component, 4 completing, 5 a modal. */
  readonly interactionType: number;
  readonly message: MessageRules;
}

const { message, deferredMessage, deferredUpdate, updateMessage, choices, modal } = callbackType;
const ANSWERS: Readonly<Record<number, readonly number[]>> = {
  2: [message, deferredMessage, modal],
  3: [message, deferredMessage, deferredUpdate, updateMessage, modal],
  4: [choices],
  5: [message, deferredMessage, deferredUpdate, updateMessage],
};

/**
 * Checks the answer to an interaction.
 *
 * @returns the type of the answer
 * @throws {ApiError} naming everything that is wrong
 */
export function validateCallback(body: unknown, { interactionType, message: rules }: CallbackRules): number {
  const problems = createProblems();
  const field = createField(body, problems);
  field.object(['type', 'data']);
  const type = field.at('type').oneOf(ANSWERS[interactionType] ?? [], true);
  const data = field.at('data');
  if (
    type === deferredMessage &&
    data.object(['flags', 'tts', 'allowed_mentions', 'content', 'embeds', 'components', 'attachments'])
  ) {
    const flags = data.at('flags').integer({ max: 2 ** 31 - 1 }) ?? 0;
    if ((flags & ~messageFlags.ephemeral) !== 0)
      data.at('flags').refuse('FLAG_CANNOT_BE_SET', 'A deferred answer accepts the flag EPHEMERAL alone');
  }
  if (type === choices) {
    data.object(['choices']);
    validateChoices(data.at('choices'));
    if (!data.at('choices').isGiven) data.refuse('BASE_TYPE_REQUIRED', 'This field is required');
  }
  if (type === modal) validateModal(data);
  problems.refuse();
  if (type === message || type === updateMessage) validateMessage(data.value, { ...rules, path: ['data'] });
  return type ?? 0;
}
