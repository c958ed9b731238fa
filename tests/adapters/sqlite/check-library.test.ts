import { describe, expect, it } from 'vitest';
import { checkLibrary } from '../../../src/adapters/sqlite/check-library.ts';
import { defaultSettings } from '../../../src/library/default-settings.ts';
import { buildChange } from '../../support/build-change.ts';
import { openLibrary } from '../../support/open-library.ts';

describe('checkLibrary', () => {
  it('finds nothing wrong with a library that was only changed through its port', async () => {
    const { library, connection } = await openLibrary();
    expect(await checkLibrary(connection)).toEqual([]);
    for (const id of ['a', 'b', 'c']) await library.articles.save(buildChange(['One.', 'Two.'], { id }));
    await library.articles.save(
      buildChange(['One.', 'Other.'], { id: 'b', title: 'New', embedderId: 'double-2' }),
    );
    await library.articles.remove(['c']);
    expect(await checkLibrary(connection)).toEqual([]);
  });

  it.each([
    ['a missing vector', 'DELETE FROM vectors WHERE label = 2', 'passage a1#1 has no vector'],
    [
      'a vector of another embedder',
      "INSERT INTO embedders VALUES (9, 'x'); UPDATE vectors SET embedder = 9",
      'a1#1 has no',
    ],
    ['missing words', 'DELETE FROM passage_words WHERE rowid = 2', 'a1#1 cannot be found by its words'],
    [
      'words of nothing',
      "INSERT INTO passage_words (rowid, text) VALUES (7, 'x')",
      'words are kept of a passage',
    ],
    ['a label that comes again', 'UPDATE sqlite_sequence SET seq = 0', 'label 2 could be given away twice'],
    ['a changed text', "UPDATE passages SET text = 'One!'", 'the text of passage a1#1 has changed'],
    ['a changed article', "UPDATE articles SET text = 'One!'", 'the text of article a1 has changed'],
    ['a changed outlet', "UPDATE articles SET outlet = 'Gazette'", 'article a1 has changed'],
    ['changed blocks', "UPDATE articles SET blocks = '[]'", 'the blocks of article a1 have changed'],
    ['broken blocks', "UPDATE articles SET blocks = '[', blocks_sha256 = 'x'", 'article a1 has changed'],
    ['broken authors', "UPDATE articles SET authors = '[1]'", 'no list of names'],
    ['a passage of another article', "UPDATE articles SET id = 'a2'", 'passage a1#1 has changed'],
    ['a lost passage', 'DELETE FROM passages', 'passages of article a1 are missing'],
    ['a shifted passage', 'UPDATE passages SET start = 1', 'passage a1#1 has changed'],
    ['a passage of no kind', "UPDATE passages SET kind = 'x'", 'no passage of kind x'],
    ['a changed vector', "UPDATE vectors SET vector = x'0000803f'", 'the vector of passage 2 has changed'],
    ['a changed retired passage', "UPDATE retired_passages SET text = 'Old!'", 'the text of passage a1#1'],
    [
      'a retired passage of another article',
      "UPDATE retired_passages SET article_id = 'x'",
      'retired passage a1#1',
    ],
    [
      'a setting of another server',
      "UPDATE settings SET server = '2'",
      'what is set for server 2 has changed',
    ],
    ['broken channels', "UPDATE settings SET channels = '[1]'", 'the channels of a server are no list'],
    ['a lost article', 'PRAGMA foreign_keys = OFF; DELETE FROM articles', 'a row of passages refers to one'],
  ])('finds %s', async (_, sql, problem) => {
    const { library, connection } = await openLibrary();
    await library.articles.save(buildChange(['Old.']));
    await library.articles.save(buildChange(['One.']));
    await library.settings.save('1', defaultSettings);
    connection.database.exec(sql);
    expect((await checkLibrary(connection)).join('\n')).toContain(problem);
  });
});
