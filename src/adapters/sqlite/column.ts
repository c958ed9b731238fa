import type { SQLOutputValue } from 'node:sqlite';
import { Damage } from './damage.ts';

/** A row as `node:sqlite` returns it. */
export type Row = Readonly<Record<string, SQLOutputValue>>;

/**
 * Reads columns with their type, so that nothing has to be asserted.
 * @throws {Damage} for a value of another type, which the strict tables only hold when the file is damaged
 */
export const column = {
  text(row: Row, name: string): string {
    const value = row[name];
    return typeof value === 'string' ? value : mismatch(name, value);
  },
  textOrNull(row: Row, name: string): string | null {
    return row[name] === null ? null : column.text(row, name);
  },
  integer(row: Row, name: string): number {
    const value = row[name];
    return typeof value === 'number' ? value : mismatch(name, value);
  },
  blob(row: Row, name: string): Uint8Array {
    const value = row[name];
    return value instanceof Uint8Array ? value : mismatch(name, value);
  },
};

function mismatch(name: string, value: unknown): never {
  throw new Damage(`column ${name} holds a value of type ${typeof value}`);
}
