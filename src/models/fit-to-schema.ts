/** A JSON Schema, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * Brings a value into the form of a schema where it says the same in another form, as weaker models do: a number as text, one item for a list,
 * the object inside another one, `null` for what is left out, a name in other capitals. What does not say the same stays as it is, for whoever checks
 * it to refuse.
 */
export function fitToSchema(value: unknown, schema: JsonSchema): unknown {
  const options = schema['anyOf'] ?? schema['oneOf'];
  if (Array.isArray(options)) return fitToOne(value, options.filter(isObject));
  if (Array.isArray(schema['enum'])) return fitToNames(value, schema['enum']);
  switch (schema['type']) {
    case 'object':
      return fitToObject(value, schema);
    case 'array':
      return fitToList(value, isObject(schema['items']) ? schema['items'] : {});
    case 'integer':
    case 'number':
      return fitToNumber(value);
    case 'boolean':
      return fitToBoolean(value);
    case 'string':
      return typeof value === 'number' ? String(value) : value;
    default:
      return value;
  }
}

function fitToOne(value: unknown, options: readonly JsonSchema[]): unknown {
  if (value === null && options.some(({ type }) => type === 'null')) return null;
  const own =
    options.find((option) => isOfType(value, option)) ?? options.find(({ type }) => type !== 'null');
  return own === undefined ? value : fitToSchema(value, own);
}

function fitToNames(value: unknown, names: readonly unknown[]): unknown {
  if (typeof value !== 'string' || names.includes(value)) return value;
  return names.find((name) => typeof name === 'string' && fold(name) === fold(value)) ?? value;
}

function fitToObject(given: unknown, schema: JsonSchema): unknown {
  const properties = isObject(schema['properties']) ? schema['properties'] : {};
  const value = unwrap(given, properties);
  if (!isObject(value)) return value;
  const fitted: Record<string, unknown> = {};
  for (const [key, own] of Object.entries(value)) {
    const name = Object.keys(properties).find((known) => fold(known) === fold(key));
    const form = name === undefined ? undefined : properties[name];
    if (name === undefined || !isObject(form) || (name !== key && Object.hasOwn(value, name))) continue;
    // Where everything has to be told, models write null for what there is not.
    if (own !== null || acceptsNull(form)) fitted[name] = fitToSchema(own, form);
  }
  return fitted;
}

/** Finds the object that is meant: in a list of one, in a text, in another object, or around a value that is only part of it. */
function unwrap(given: unknown, properties: JsonSchema): unknown {
  const isKnown = (value: unknown) =>
    isObject(value) &&
    Object.keys(value).some((key) => Object.keys(properties).some((name) => fold(name) === fold(key)));
  if (typeof given === 'string') return parseObject(given);
  if (isKnown(given)) return given;
  const inner = Array.isArray(given) ? given : isObject(given) ? Object.values(given) : [];
  const [own, other] = inner.filter(isKnown);
  if (own !== undefined && other === undefined) return own;
  const [only, second] = Object.entries(properties);
  if (only === undefined || second !== undefined || !isObject(only[1]) || only[1]['type'] !== 'array')
    return given;
  return Array.isArray(given) || isItem(given, only[1]['items']) ? { [only[0]]: given } : given;
}

function isItem(value: unknown, items: unknown): boolean {
  const properties = isObject(items) && isObject(items['properties']) ? items['properties'] : {};
  return (
    isObject(value) &&
    Object.keys(value).length > 0 &&
    Object.keys(value).every((key) => Object.hasOwn(properties, key))
  );
}

function fitToList(value: unknown, items: JsonSchema): unknown {
  if (Array.isArray(value)) return value.map((item) => fitToSchema(item, items));
  if (value === null || value === undefined) return value;
  const isNumeric = items['type'] === 'integer' || items['type'] === 'number';
  if (typeof value === 'string' && isNumeric)
    return /^[\s\d[\](),;#-]*$/u.test(value) ? (value.match(/\d+/gu) ?? []).map(Number) : value;
  return [fitToSchema(value, items)];
}

function fitToNumber(value: unknown): unknown {
  const digits =
    typeof value === 'string' ? /^[\s[(#]*(-?\d+(?:\.\d+)?)[\s\])]*$/u.exec(value)?.[1] : undefined;
  return digits === undefined ? value : Number(digits);
}

function fitToBoolean(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const said = fold(value);
  if (said === 'true' || said === 'yes') return true;
  return said === 'false' || said === 'no' ? false : value;
}

function acceptsNull(schema: JsonSchema): boolean {
  const options = schema['anyOf'] ?? schema['oneOf'];
  return Array.isArray(options) && options.some((option) => isObject(option) && option['type'] === 'null');
}

function isOfType(value: unknown, { type }: JsonSchema): boolean {
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isObject(value);
  if (type === 'integer' || type === 'number') return typeof value === 'number';
  return typeof value === type;
}

function parseObject(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return text;
    throw error;
  }
}

/** `not_in_sources`, `Not in sources` and `not-in-sources` are one name. */
function fold(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_-]+/gu, '');
}

function isObject(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
