import type { JsonSchema } from './fit-to-schema.ts';

/** What only describes, and what some endpoints refuse. */
const DROPPED: ReadonlySet<string> = new Set(['$schema', 'default', 'pattern', 'format']);

/**
 * A JSON Schema as endpoints that hold models to it want it: every object closed, every property required, and what may be left out
 * `null` instead (https://platform.openai.com/docs/guides/structured-outputs).
 */
export function strictSchema(schema: JsonSchema): JsonSchema {
  const kept = Object.entries(schema).filter(([key, value]) => !DROPPED.has(key) && !isUnbounded(value));
  const strict = Object.fromEntries(kept.map(([key, value]) => [key, strictPart(key, value)]));
  const { properties } = strict;
  if (strict['type'] !== 'object' || !isObject(properties)) return strict;
  const required: unknown = schema['required'];
  const isRequired = (name: string) => Array.isArray(required) && required.includes(name);
  return {
    ...strict,
    additionalProperties: false,
    required: Object.keys(properties),
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, own]) => [
        name,
        isRequired(name) ? own : { anyOf: [own, { type: 'null' }] },
      ]),
    ),
  };
}

function strictPart(key: string, value: unknown): unknown {
  if (key === 'properties' && isObject(value))
    return Object.fromEntries(
      Object.entries(value).map(([name, own]) => [name, isObject(own) ? strictSchema(own) : own]),
    );
  if (Array.isArray(value)) return value.map((own) => (isObject(own) ? strictSchema(own) : own));
  return isObject(value) ? strictSchema(value) : value;
}

/** Whole numbers are given the bounds of what JavaScript can count, which say nothing. */
function isUnbounded(value: unknown): boolean {
  return typeof value === 'number' && Math.abs(value) === Number.MAX_SAFE_INTEGER;
}

function isObject(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
