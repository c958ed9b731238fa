import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSources } from '../../src/retrieval/read-sources.ts';

const names = (question: string) => readSources(question).map(({ name }) => name);

describe('readSources', () => {
  it.each([
    ['What does the report from The Harbour Post say of rents?', ['The Harbour Post']],
    ['Which firm is named in articles by both the Echo and Tide Daily?', ['Echo', 'Tide Daily']],
    ['Who resigned, as reported by the Echo, the Herald, and Tide Daily?', ['Echo', 'Herald', 'Tide Daily']],
    ["Does the 'Harbour Post' article blame the mayor?", ['Harbour Post']],
    ["Does Tide Daily's coverage agree?", ['Tide Daily']],
    ["Does 'The Echo' suggest that the mayor knew?", ['The Echo']],
    ['Is it so, according to the “Echo”?', ['Echo']],
    ['Was it in PortNews.com that the strike was told?', ['PortNews.com']],
    [
      'What did The Roar | Sailing Blog say in the story by The Roar | Sailing Blog?',
      ['The Roar | Sailing Blog', 'The Roar | Sailing Blog'],
    ],
  ])('%s', (question, sources) => {
    expect(names(question)).toEqual(sources);
  });

  it('knows a publication again that it has been told of', () => {
    expect(names('In the article from Echo the fare is nine crowns; is it so according to Echo?')).toEqual([
      'Echo',
      'Echo',
    ]);
  });

  it.each([
    ['What does Ana Ruiz say about the report?'],
    ['Who was arrested, according to Ana Ruiz?'],
    ['How many people fell ill since it was first described in May 2024?'],
    ['Which article mentions the ferry?'],
    ['Did the “long night” report to anybody?'],
  ])('takes nobody else for one: %s', (question) => {
    expect(names(question)).toEqual([]);
  });

  it('gives names as they stand in the question, in order', () => {
    const words = fc.constantFrom(
      'the',
      'report',
      'from',
      'by',
      'Echo',
      "'Tide Daily'",
      'and',
      ',',
      'article',
      'x',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
        const question = parts.join(' ');
        const found = readSources(question);
        for (const { name, start, end } of found) expect(question.slice(start, end)).toBe(name);
        expect(found.map(({ start }) => start)).toEqual(
          found.map(({ start }) => start).toSorted((left, right) => left - right),
        );
      }),
    );
  });
});
