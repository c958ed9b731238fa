/** An object as it comes out of JSON. */
export type Json = Readonly<Record<string, unknown>>;

/** Whether something is an object with keys. */
export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
