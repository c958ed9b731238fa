import { isJson, type Json } from './json.ts';
import type { Path, Problems } from './problems.ts';

/** Bounds of a length or a number, both inclusive. */
export interface Bounds {
  readonly min?: number;
  readonly max: number;
  /** Whether it has to be there. By default `false`. */
  readonly isRequired?: boolean;
}

/**
 * A value in a body, that knows its place and can be asked for what it should be. Whatever it is not becomes a problem, and the answer
 * `undefined`; so does, without a problem, what is absent or `null` and need not be there.
 */
export interface Field {
  readonly value: unknown;
  readonly path: Path;
  /** Whether it is there and not `null`. */
  readonly isGiven: boolean;
  at(key: string | number): Field;
  refuse(code: string, message: string): void;
  /** Text, its length counted in UTF-16 code units once white space around it is gone, as Discord trims it. */
  text(bounds: Bounds): string | undefined;
  integer(bounds: Bounds): number | undefined;
  flag(): boolean | undefined;
  id(): string | undefined;
  /** The items of a list. */
  items(bounds: Bounds): readonly Field[];
  /** An object with no keys but these. */
  object(keys: readonly string[]): Json | undefined;
  oneOf<Value>(values: readonly Value[], isRequired?: boolean): Value | undefined;
}

/** Looks at a body through the eyes of Discord's validation. */
export function createField(value: unknown, problems: Problems, path: Path = []): Field {
  const isGiven = value !== undefined && value !== null;
  const refuse = (code: string, message: string) => problems.add(path, code, message);

  const isPresent = (isRequired = false): boolean => {
    if (!isGiven && isRequired) refuse('BASE_TYPE_REQUIRED', 'This field is required');
    return isGiven;
  };
  const isOfType = (is: boolean, type: string): boolean => {
    if (!is) refuse(`BASE_TYPE_${type}`, `This field is not of the type ${type.toLowerCase()}`);
    return is;
  };
  const isWithin = (size: number, { min = 0, max }: Bounds, what: string): boolean => {
    const is = size >= min && size <= max;
    if (!is) refuse('BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in ${what}, not ${size}.`);
    return is;
  };

  return {
    value,
    path,
    isGiven,
    refuse,
    at: (key) =>
      createField(isJson(value) || Array.isArray(value) ? (value as Json)[key] : undefined, problems, [
        ...path,
        key,
      ]),
    text(bounds) {
      if (!isPresent(bounds.isRequired) || !isOfType(typeof value === 'string', 'STRING')) return undefined;
      const text = String(value);
      if (!text.isWellFormed()) refuse('BASE_TYPE_BAD_UNICODE', 'Half of a surrogate pair stands by itself.');
      return isWithin(text.trim().length, bounds, 'length') ? text : undefined;
    },
    integer(bounds) {
      if (!isPresent(bounds.isRequired) || !isOfType(Number.isSafeInteger(value), 'INTEGER'))
        return undefined;
      return isWithin(Number(value), bounds, 'value') ? Number(value) : undefined;
    },
    flag() {
      if (!isPresent() || !isOfType(typeof value === 'boolean', 'BOOLEAN')) return undefined;
      return value === true;
    },
    id() {
      if (!isPresent()) return undefined;
      const is = typeof value === 'string' && /^\d{1,20}$/u.test(value);
      if (!is) refuse('NUMBER_TYPE_COERCE', 'This value is not a snowflake');
      return is ? value : undefined;
    },
    items(bounds) {
      if (!isPresent(bounds.isRequired) || !isOfType(Array.isArray(value), 'LIST')) return [];
      const list: readonly unknown[] = Array.isArray(value) ? value : [];
      isWithin(list.length, bounds, 'length');
      return list.map((item, index) => createField(item, problems, [...path, index]));
    },
    object(keys) {
      if (!isPresent() || !isOfType(isJson(value), 'OBJECT') || !isJson(value)) return undefined;
      for (const key of Object.keys(value)) {
        if (!keys.includes(key))
          problems.add([...path, key], 'BASE_TYPE_UNKNOWN_FIELD', 'There is no such field');
      }
      return value;
    },
    oneOf<Value>(values: readonly Value[], isRequired = false) {
      if (!isPresent(isRequired)) return undefined;
      const found = values.find((one) => one === value);
      if (found === undefined)
        refuse('BASE_TYPE_CHOICES', `Value ${JSON.stringify(value)} must be one of ${values.join(', ')}.`);
      return found;
    },
  };
}
