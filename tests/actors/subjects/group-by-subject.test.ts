import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupBySubject, type SubjectStatement } from '../../../src/actors/subjects/group-by-subject.ts';
import { subjectKey } from '../../../src/actors/subjects/subject-key.ts';

const phrases = (words: string) =>
  (words.match(/\S+/gu) ?? []).map((text) => ({
    key: subjectKey(text),
    text,
    words: [text],
    start: 0,
    end: 1,
  }));

const say = (own: string, { sentence = '', paragraph = '', headline = '' } = {}): SubjectStatement => ({
  own: phrases(own),
  sentence: phrases(sentence),
  paragraph: phrases(paragraph),
  headline: phrases(headline),
});

const evenly = () => 2;

describe('groupBySubject', () => {
  it('puts statements together that share a subject, and leaves out the rest', () => {
    const statements = [say('ferry ramp'), say('fares'), say('ferries'), say('weather')];
    expect(groupBySubject(statements, evenly)).toEqual(['ferry', null, 'ferry', null]);
  });

  it('prefers what fits more statements, then what is rarer, then the alphabet', () => {
    const statements = [
      say('ferry harbour'),
      say('ferry harbour'),
      say('ferry'),
      say('fares'),
      say('weather'),
    ];
    expect(groupBySubject(statements, evenly).slice(0, 3)).toEqual(['ferry', 'ferry', 'ferry']);
    const even = [say('ferry harbour'), say('ferry harbour'), say('fares')];
    expect(groupBySubject(even, evenly)[0]).toBe('ferry');
    expect(groupBySubject(even, ([word]) => (word === 'harbour' ? 2 : 1))[0]).toBe('harbour');
  });

  it('gives a statement to the subject in its own words before one in its paragraph', () => {
    const statements = [
      say('ferry'),
      say('ferry'),
      say('fares', { paragraph: 'ferry' }),
      say('fares'),
      say('weather'),
    ];
    expect(groupBySubject(statements, evenly)).toEqual(['ferry', 'ferry', 'fares', 'fares', null]);
  });

  it('takes the rest of a sentence, but not of a paragraph, for what two statements have in common', () => {
    const others = [say('fares'), say('weather')];
    expect(groupBySubject([say('ferry'), say('', { sentence: 'ferry' }), ...others], evenly)[1]).toBe(
      'ferry',
    );
    expect(groupBySubject([say('ferry'), say('', { paragraph: 'ferry' }), ...others], evenly)[1]).toBeNull();
  });

  it('takes the headline for the subject of an article where a paragraph has it, too', () => {
    const article = { headline: 'ferry' };
    const others = [say('fares'), say('weather')];
    const told = [say('ramp', { ...article, paragraph: 'ferry' }), say('noon', article), ...others];
    expect(groupBySubject(told, evenly)).toEqual(['ferry', 'ferry', null, null]);
    expect(groupBySubject([say('ramp', article), say('noon', article), ...others], evenly)[0]).toBeNull();
  });

  it.each([
    ['nothing', []],
    ['one', [say('ferry')]],
    ['two', [say('ferry'), say('ferry')]],
    ['all that share the same', [say('ferry'), say('ferry'), say('ferry')]],
    ['what shares nothing', [say('ferry'), say('fares'), say('weather')]],
  ])('does not divide %s', (_what, statements) => {
    expect(groupBySubject(statements, evenly)).toEqual(statements.map(() => null));
  });

  it('takes nothing for a subject that every paragraph has', () => {
    expect(groupBySubject([say('ferry'), say('ferry'), say('fares')], () => 0)).toEqual([null, null, null]);
  });

  it('has at most six subjects of two statements or more, and always the same', () => {
    const word = fc.constantFrom(
      'ferry',
      'fares',
      'ramp',
      'noon',
      'storm',
      'mayor',
      'boat',
      'bell',
      'quay',
      'gull',
    );
    const words = fc.array(word, { maxLength: 3 }).map((own) => own.join(' '));
    const statement = fc
      .tuple(words, words, words, words)
      .map(([own, sentence, paragraph, headline]) => say(own, { sentence, paragraph, headline }));
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 20 }), (statements) => {
        const subjects = groupBySubject(statements, evenly);
        expect(subjects).toEqual(groupBySubject(statements, evenly));
        expect(subjects).toHaveLength(statements.length);
        const counts = Map.groupBy(subjects, (subject) => subject);
        counts.delete(null);
        expect(counts.size).toBeLessThanOrEqual(6);
        for (const own of counts.values()) expect(own.length).toBeGreaterThan(1);
      }),
    );
  });
});
