import { componentType as type } from './component-type.ts';
import { discordLimits as limits } from './discord-limits.ts';
import type { Field } from './field.ts';

/** Checks a modal: its title, and the inputs under their labels. */
export function validateModal(modal: Field): void {
  modal.object(['custom_id', 'title', 'components']);
  modal.at('custom_id').text({ min: 1, max: limits.customId, isRequired: true });
  modal.at('title').text({ min: 1, max: limits.modalTitle, isRequired: true });
  const ids = new Set<unknown>();
  const checkInput = (input: Field, isLabelled: boolean): void => {
    const kind = input
      .at('type')
      .oneOf([type.textInput, ...(isLabelled ? [type.stringSelect, type.fileUpload] : [])], true);
    input.at('custom_id').text({ min: 1, max: limits.customId, isRequired: true });
    if (ids.has(input.at('custom_id').value))
      input
        .at('custom_id')
        .refuse('COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated');
    ids.add(input.at('custom_id').value);
    if (kind !== type.textInput) return;
    input.at('style').integer({ min: 1, max: 2, isRequired: true });
    input.at('min_length').integer({ max: limits.inputText });
    input.at('max_length').integer({ min: 1, max: limits.inputText });
    input.at('value').text({ max: limits.inputText });
    input.at('placeholder').text({ max: limits.inputPlaceholder });
    if (!isLabelled) input.at('label').text({ min: 1, max: limits.modalLabel, isRequired: true });
  };
  for (const part of modal.at('components').items({ min: 1, max: limits.modalParts, isRequired: true })) {
    const kind = part.at('type').oneOf([type.actionRow, type.textDisplay, type.label], true);
    if (kind === type.textDisplay)
      part.at('content').text({ min: 1, max: limits.displayedText, isRequired: true });
    if (kind === type.actionRow) {
      for (const input of part.at('components').items({ min: 1, max: 1, isRequired: true }))
        checkInput(input, false);
    }
    if (kind === type.label) {
      part.object(['type', 'id', 'label', 'description', 'component']);
      part.at('label').text({ min: 1, max: limits.modalLabel, isRequired: true });
      part.at('description').text({ max: limits.modalDescription });
      checkInput(part.at('component'), true);
    }
  }
}
