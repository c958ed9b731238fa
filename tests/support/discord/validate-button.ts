import { discordLimits as limits } from './discord-limits.ts';
import type { Field } from './field.ts';

const LINK = 5;
const PREMIUM = 6;

/** Checks one button: what its style demands and what it forbids. */
export function validateButton(field: Field): void {
  field.object(['type', 'id', 'style', 'label', 'emoji', 'custom_id', 'sku_id', 'url', 'disabled']);
  const style = field.at('style').integer({ min: 1, max: PREMIUM, isRequired: true });
  field.at('disabled').flag();
  field.at('emoji').object(['id', 'name', 'animated']);
  field.at('label').text({ max: limits.label });
  const isLabelled = String(field.at('label').value ?? '').trim() !== '';
  const forbid = (key: string) => {
    if (field.at(key).isGiven)
      field.at(key).refuse('BUTTON_COMPONENT_INVALID_FIELD', `A button of this style cannot have a ${key}`);
  };
  if (style === PREMIUM) {
    field.at('sku_id').id();
    for (const key of ['custom_id', 'url', 'label', 'emoji']) forbid(key);
    return;
  }
  forbid('sku_id');
  if (!isLabelled && !field.at('emoji').isGiven)
    field.refuse('BUTTON_COMPONENT_LABEL_REQUIRED', 'A button needs a label or an emoji');
  if (style === LINK) {
    forbid('custom_id');
    const url = field.at('url').text({ min: 1, max: limits.url, isRequired: true });
    if (url !== undefined && !isAddress(url))
      field.at('url').refuse('URL_TYPE_INVALID_SCHEME', 'Scheme must be one of http, https, discord.');
    return;
  }
  forbid('url');
  field.at('custom_id').text({ min: 1, max: limits.customId, isRequired: true });
}

function isAddress(url: string): boolean {
  return URL.canParse(url) && ['http:', 'https:', 'discord:'].includes(new URL(url).protocol);
}
