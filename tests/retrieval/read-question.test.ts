import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../src/retrieval/read-question.ts';

const read = (text: string) => readQuestion(text, new Date('2024-09-06T15:00:00Z'));

describe('readQuestion', () => {
  it.each([
    ['Who runs the harbour?', 'person'],
    ['How many ferries sank?', 'number'],
    ['What share of the crew was saved?', 'number'],
    ['When did the strike end?', 'time'],
    ['In which year was it built?', 'time'],
    ['Where was the meeting held?', 'place'],
    ['In what city did they meet?', 'place'],
    ['Why did the mayor resign?', 'reason'],
    ['What did the mayor say about the strike?', 'statement'],
    ['so what did ruiz say on rents', 'statement'],
    ['How does she define a safe ferry?', 'statement'],
    ['What is a ballast tank?', 'definition'],
    ['Did the ferry sink when it left the port?', 'yes_no'],
    ['ok but is the strike over', 'yes_no'],
    ['Which article says that rents fell?', 'article'],
    ['ferry inquiry captain', 'other'],
  ])('%s asks for: %s', (text, wants) => {
    expect(read(text).wants).toBe(wants);
  });

  it('finds quoted phrases of two words or more', () => {
    expect(read('Who said “we had no choice” and "never again"?').phrases).toEqual([
      'we had no choice',
      'never again',
    ]);
    expect(read("Who called it 'a safe ship' in the mayor's hearing?").phrases).toEqual(['a safe ship']);
    expect(read('Who said "never"?').phrases).toEqual([]);
  });

  it('takes the very words for asked for where they stand between double quotation marks', () => {
    expect(read("Did the 'Sea and Coast' print “we had no choice”?").exact).toEqual(['we had no choice']);
  });

  it('takes "the us" for the country', () => {
    expect(read('why did the us wait').words.map(({ text }) => text)).toContain('usa');
    expect(read('what about us').words.map(({ text }) => text)).toContain('us');
  });

  it('notes figures, recency and comparison', () => {
    const question = read('Compare the latest toll of 1,200 with the one from 2019');
    expect(question.numbers).toEqual(['1200', '2019']);
    expect(question.isRecent).toBe(true);
    expect(question.isComparison).toBe(true);
  });

  it('copes with long input without word or sentence', () => {
    for (const text of [
      'a'.repeat(20_000),
      '“ '.repeat(8_000),
      'what did '.repeat(3_000),
      ' '.repeat(20_000),
      '?!'.repeat(9_000),
    ]) {
      expect(read(text).text).toBe(text.trim());
    }
  });
});
