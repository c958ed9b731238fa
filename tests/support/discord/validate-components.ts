import { componentType as type } from './component-type.ts';
import { discordLimits as limits } from './discord-limits.ts';
import type { Field } from './field.ts';
import { validateButton } from './validate-button.ts';
import { validateMedia } from './validate-media.ts';
import { validateSelect } from './validate-select.ts';

interface ComponentRules {
  /** Whether the message has the flag of components v2, without which there are only rows. */
  readonly isV2: boolean;
  /** Names of the files that components can show. */
  readonly files: ReadonlySet<string>;
}

const SELECTS: readonly unknown[] = [
  type.stringSelect,
  type.userSelect,
  type.roleSelect,
  type.mentionableSelect,
  type.channelSelect,
];
const IN_CONTAINER = [
  type.actionRow,
  type.textDisplay,
  type.section,
  type.mediaGallery,
  type.separator,
  type.file,
];

/** Checks the components of one message: what stands in what, each by itself, and all of them together. */
export function validateComponents(field: Field, { isV2, files }: ComponentRules): void {
  const seen = { components: 0, text: 0, customIds: new Set<unknown>(), ids: new Set<unknown>() };

  const count = (component: Field): void => {
    seen.components += 1;
    const id = component.at('id').integer({ max: 2 ** 31 - 1 });
    if (id !== undefined && id !== 0 && seen.ids.has(id))
      component.at('id').refuse('COMPONENT_DUPLICATE_ID', 'Component id is already used');
    seen.ids.add(id);
    const customId = component.at('custom_id');
    if (customId.isGiven && seen.customIds.has(customId.value))
      customId.refuse('COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated');
    seen.customIds.add(customId.value);
    // Which words count is not documented; so that nothing too long passes, all that is seen without a click does.
    for (const key of ['content', 'label', 'placeholder']) {
      const { value } = component.at(key);
      if (typeof value === 'string') seen.text += value.length;
    }
  };

  const checkText = (component: Field): void => {
    component.object(['type', 'id', 'content']);
    component.at('content').text({ min: 1, max: limits.displayedText, isRequired: true });
  };

  const checkRow = (row: Field): void => {
    row.object(['type', 'id', 'components']);
    const parts = row.at('components').items({ min: 1, max: limits.buttonsInRow, isRequired: true });
    const isSelect = parts.some((part) => SELECTS.includes(part.at('type').value));
    if (isSelect && parts.length > 1)
      row.at('components').refuse('COMPONENT_LAYOUT_WIDTH_EXCEEDED', 'A select menu fills its row');
    for (const part of parts) {
      count(part);
      if (part.at('type').value === type.button) validateButton(part);
      else if (SELECTS.includes(part.at('type').value)) validateSelect(part);
      else refuseType(part);
    }
  };

  const checkSection = (section: Field): void => {
    section.object(['type', 'id', 'components', 'accessory']);
    for (const part of section.at('components').items({ min: 1, max: limits.sectionTexts, isRequired: true }))
      check(part, [type.textDisplay]);
    const accessory = section.at('accessory');
    if (!accessory.isGiven) accessory.refuse('BASE_TYPE_REQUIRED', 'This field is required');
    else check(accessory, [type.button, type.thumbnail]);
  };

  const checkGallery = (gallery: Field): void => {
    gallery.object(['type', 'id', 'items']);
    for (const item of gallery.at('items').items({ min: 1, max: limits.galleryItems, isRequired: true })) {
      item.object(['media', 'description', 'spoiler']);
      checkPicture(item, 'media');
    }
  };

  const checkPicture = (picture: Field, key: 'media' | 'file'): void => {
    picture.at('spoiler').flag();
    picture.at('description').text({ min: 1, max: limits.altText });
    validateMedia(picture.at(key), files);
  };

  const checkContainer = (container: Field): void => {
    container.object(['type', 'id', 'components', 'accent_color', 'spoiler']);
    container.at('accent_color').integer({ max: 0xffffff });
    container.at('spoiler').flag();
    for (const part of container.at('components').items({ min: 1, max: limits.components, isRequired: true }))
      check(part, IN_CONTAINER);
  };

  const checks: Readonly<Record<number, (component: Field) => void>> = {
    [type.actionRow]: checkRow,
    [type.button]: validateButton,
    [type.section]: checkSection,
    [type.textDisplay]: checkText,
    [type.thumbnail](thumbnail) {
      thumbnail.object(['type', 'id', 'media', 'description', 'spoiler']);
      checkPicture(thumbnail, 'media');
    },
    [type.mediaGallery]: checkGallery,
    [type.file](file) {
      file.object(['type', 'id', 'file', 'spoiler', 'name', 'size']);
      checkPicture(file, 'file');
      if (!String(file.at('file').at('url').value).startsWith('attachment://'))
        file.at('file').refuse('URL_TYPE_INVALID_SCHEME', 'Scheme must be one of attachment.');
    },
    [type.separator](separator) {
      separator.object(['type', 'id', 'divider', 'spacing']);
      separator.at('divider').flag();
      separator.at('spacing').integer({ min: 1, max: 2 });
    },
    [type.container]: checkContainer,
  };

  const check = (component: Field, allowed: readonly number[]): void => {
    count(component);
    const found = allowed.find((one) => one === component.at('type').value);
    if (found === undefined) refuseType(component);
    else checks[found]?.(component);
  };

  const most = isV2 ? limits.components : limits.rows;
  for (const component of field.items({ max: most }))
    check(component, isV2 ? [...IN_CONTAINER, type.container] : [type.actionRow]);
  if (seen.components > limits.components)
    field.refuse(
      'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
      `Maximum ${limits.components} components, not ${seen.components}`,
    );
  if (isV2 && seen.text > limits.displayedText)
    field.refuse(
      'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      `The total displayable text size exceeds the maximum size of ${limits.displayedText}: ${seen.text}`,
    );
}

function refuseType(component: Field): void {
  component.at('type').refuse('UNION_TYPE_CHOICES', 'A component of this type cannot stand here');
}
