import { describe, expect, it } from 'vitest';
import { parseRequest } from '../../src/cli/parse-request.ts';

const noon = (day: string) => new Date(`${day}T12:00:00Z`);

describe('parseRequest', () => {
  it.each([
    ['plain text, under the number of its line', ' Who said so? ', { id: '7', text: 'Who said so?' }],
    ['a question as JSON', '{"id":"d1","question":"Who?"}', { id: 'd1', text: 'Who?' }],
    ['a search as JSON', '{"id":"q1","text":"ferry"}', { id: 'q1', text: 'ferry' }],
    ['JSON without an id', '{"question":"Who?"}', { id: '7', text: 'Who?' }],
    ['an id that is a number, as a number', '{"id":5,"question":"Who?"}', { id: 5, text: 'Who?' }],
    ['an _id, as data sets have it', '{"_id":"x","text":"Who?"}', { id: 'x', text: 'Who?' }],
    ['JSON with more in it', '{"id":"a","question":"Who?","gold":[{"span":1}]}', { id: 'a', text: 'Who?' }],
    ['text in brackets', '[who?]', { id: '7', text: '[who?]' }],
  ])('reads %s', (_name, line, request) => {
    expect(parseRequest(line, 7)).toEqual({ line: 7, askedAt: undefined, ...request });
  });

  it.each([
    ['2024-09-06', noon('2024-09-06')],
    ['2024/09/06', noon('2024-09-06')],
    ['2024-09-06T14:03:00Z', new Date('2024-09-06T14:03:00Z')],
    ['2024-09-06T14:03:00+02:00', new Date('2024-09-06T12:03:00Z')],
    ['2024-02-29', noon('2024-02-29')],
  ])('takes %s for when it is asked', (date, moment) => {
    expect(parseRequest(JSON.stringify({ question: 'Who?', date }), 1)).toMatchObject({ askedAt: moment });
  });

  it.each([
    ['what begins like JSON and is none', '{"question": "Who?"', null, 'it is no JSON object'],
    ['nothing to ask', '{"id":"d1"}', 'd1', 'it has neither “question” nor “text”'],
    ['an empty question', '{"id":"d1","question":"  "}', 'd1', 'it has neither “question” nor “text”'],
    ['a question that is no text', '{"id":"d1","question":5}', null, '“question” is no text'],
    ['an id that is neither', '{"id":{},"question":"Who?"}', null, '“id” is neither text nor a number'],
    [
      'a date that is none',
      '{"id":3,"text":"Who?","date":"soon"}',
      3,
      '“date” is no date such as 2024-09-06, but “soon”',
    ],
    [
      'a day that there is not',
      '{"text":"Who?","date":"2023-02-29"}',
      null,
      '“date” is no date such as 2024-09-06, but “2023-02-29”',
    ],
    ['a book', 'a'.repeat(4_001), null, 'it has more than 4000 characters; shorten it'],
  ])('names the line and what is wrong with it: %s', (_name, line, id, what) => {
    expect(parseRequest(line, 7)).toEqual({ id, line: 7, error: `Line 7 cannot be read: ${what}.` });
  });
});
