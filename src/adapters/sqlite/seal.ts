import { crc32 } from 'node:zlib';
import { column, type Row } from './column.ts';
import { Damage } from './damage.ts';

type Field = string | number | null;

/**
 * A checksum (CRC-32) over the fields of a row. SQLite checks the structure of its file, but not what is in it: a bit that
 * falls over on the disk would otherwise put a quotation under another article or another outlet.
 */
export const seal = {
  of: (fields: readonly Field[]): number => crc32(JSON.stringify(fields)),
  /** @throws {Damage} if the row's column `seal` is not that of the fields */
  check(row: Row, what: string, fields: readonly Field[]): void {
    if (column.integer(row, 'seal') !== seal.of(fields)) throw new Damage(`${what} has changed on the disk`);
  },
};
