import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { migrate } from '../../../src/adapters/sqlite/migrate.ts';

const FIRST = 'CREATE TABLE notes (text TEXT) STRICT';
const SECOND = "ALTER TABLE notes ADD COLUMN kind TEXT; UPDATE notes SET kind = 'old'";
const BROKEN = 'CREATE TABLE others (text TEXT); ALTER TABLE missing ADD COLUMN kind TEXT';

function createDatabase() {
  const database = new DatabaseSync(':memory:');
  onTestFinished(() => database.close());
  const run = (steps: readonly string[], readOnly = false) =>
    migrate({ database, path: 'library.db', readOnly, steps });
  const version = () => database.prepare('PRAGMA user_version').get()?.['user_version'];
  return { database, run, version };
}

describe('migrate', () => {
  it('brings a new database up to date', () => {
    const { database, run, version } = createDatabase();
    run([FIRST, SECOND]);
    expect(version()).toBe(2);
    expect(database.prepare('SELECT text, kind FROM notes').all()).toEqual([]);
  });

  it('runs only the steps an older database has not seen, and keeps what it holds', () => {
    const { database, run, version } = createDatabase();
    run([FIRST]);
    database.exec("INSERT INTO notes VALUES ('kept')");
    run([FIRST, SECOND]);
    run([FIRST, SECOND]);
    expect(version()).toBe(2);
    expect(database.prepare('SELECT text, kind FROM notes').get()).toEqual({ text: 'kept', kind: 'old' });
  });

  it('leaves everything as it was when a step fails', () => {
    const { database, run, version } = createDatabase();
    run([FIRST]);
    expect(() => run([FIRST, BROKEN])).toThrow('no such table: missing');
    expect(version()).toBe(1);
    expect(
      database.prepare("SELECT count(*) AS tables FROM sqlite_schema WHERE name = 'others'").get(),
    ).toEqual({
      tables: 0,
    });
  });

  it('changes nothing for a reader, but says what is the matter', () => {
    const { run, version } = createDatabase();
    expect(() => run([FIRST], true)).toThrow(expect.objectContaining({ problem: 'missing' }));
    run([FIRST]);
    expect(() => run([FIRST], true)).not.toThrow();
    expect(() => run([FIRST, SECOND], true)).toThrow(expect.objectContaining({ problem: 'outdated' }));
    expect(version()).toBe(1);
  });

  it('refuses a database that knows more steps', () => {
    const { run } = createDatabase();
    run([FIRST, SECOND]);
    expect(() => run([FIRST])).toThrow(expect.objectContaining({ problem: 'newer' }));
  });
});
