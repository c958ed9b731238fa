import { describe, expect, it } from 'vitest';
import { checkLibrary } from '../../../src/adapters/sqlite/check-library.ts';
import { buildChange } from '../../support/build-change.ts';
import { openLibrary } from '../../support/open-library.ts';

describe('checkLibrary', () => {
  it('finds nothing wrong with a library that was only changed through its port', async () => {
    const { library, connection } = await openLibrary();
    expect(checkLibrary(connection)).toEqual([]);
    for (const id of ['a', 'b', 'c']) await library.articles.save(buildChange(['One.', 'Two.'], { id }));
    await library.articles.save(
      buildChange(['One.', 'Other.'], { id: 'b', title: 'New', embedderId: 'double-2' }),
    );
    await library.articles.remove(['c']);
    expect(checkLibrary(connection)).toEqual([]);
  });

  it.each([
    ['a missing vector', 'DELETE FROM vectors WHERE label = 1', 'passage a1#1 has no vector'],
    [
      'a vector of another embedder',
      "INSERT INTO embedders VALUES (9, 'x'); UPDATE vectors SET embedder = 9",
      'a1#1 has no',
    ],
    ['missing words', 'DELETE FROM passage_words WHERE rowid = 1', 'a1#1 cannot be found by its words'],
    [
      'words of nothing',
      "INSERT INTO passage_words (rowid, text) VALUES (7, 'x')",
      'words are kept of a passage',
    ],
    ['a label that comes again', 'UPDATE sqlite_sequence SET seq = 0', 'label 1 could be given away twice'],
    ['a changed text', "UPDATE passages SET text = 'One!'", 'the text of a1#1 has changed'],
    ['a changed article', "UPDATE articles SET text = 'One!'", 'the text of a1 has changed'],
    ['a lost article', 'PRAGMA foreign_keys = OFF; DELETE FROM articles', 'a row of passages refers to one'],
  ])('finds %s', async (_, sql, problem) => {
    const { library, connection } = await openLibrary();
    await library.articles.save(buildChange(['One.']));
    connection.database.exec(sql);
    expect(checkLibrary(connection).join('\n')).toContain(problem);
  });
});
