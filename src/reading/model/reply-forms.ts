/** The JSON Schema of an object that has these properties, all of them and no others. */
export function closedObject(properties: Readonly<Record<string, object>>) {
  return { type: 'object', additionalProperties: false, required: Object.keys(properties), properties };
}

/** A model's sentence on one line; `null` for none. */
export function tidyText(text: string | null | undefined): string | null {
  const plain = (text ?? '').replace(/\s+/gu, ' ').trim();
  return plain === '' ? null : plain;
}
