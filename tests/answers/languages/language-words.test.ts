import { describe, expect, it } from 'vitest';
import { english } from '../../../src/answers/languages/english.ts';
import { languageName } from '../../../src/answers/languages/language-name.ts';
import { markerKinds } from '../../../src/answers/languages/language-words.ts';
import { translatedLanguages } from '../../../src/answers/languages/translated-language.ts';
import { wordsOf } from '../../../src/answers/languages/words-of.ts';
import { calendarWordsOf } from '../../../src/answers/translation/calendar-words.ts';
import { numberWordsOf } from '../../../src/answers/translation/number-words.ts';

const all = [english, ...translatedLanguages.map(wordsOf)];
const phrasesOf = (list: string) => list.split(',').map((phrase) => phrase.trim());

describe('the words of a language', () => {
  it.each(all)('are there for every kind in $code, none twice', ({ markers, openers }) => {
    for (const kind of markerKinds) {
      const phrases = phrasesOf(markers[kind]);
      expect([kind, phrases.filter((phrase) => phrase === '')]).toEqual([kind, []]);
      expect([kind, phrases.length]).toEqual([kind, new Set(phrases).size]);
    }
    expect(phrasesOf(openers)).toHaveLength(new Set(phrasesOf(openers)).size);
  });

  it.each(all)('are written as they are compared in $code', ({ markers, exonyms, people }) => {
    const lists = [...Object.values(markers), ...Object.values(exonyms), ...Object.values(people)];
    const words = lists.flatMap(phrasesOf).flatMap((phrase) => phrase.replace(/^[~!]/u, '').split(' '));
    expect(words.filter((word) => !/^(?:#|\.\.|\p{Lu}+|[\p{Ll}\p{M}]+\*?)$/u.test(word))).toEqual([]);
  });

  it.each(all)('count from zero to ninety in $code', (words) => {
    const { values } = numberWordsOf(words);
    expect(
      new Set(
        [...values.values()]
          .filter((value) => value <= 20 || value % 10 === 0)
          .filter((value) => value < 100),
      ),
    ).toEqual(new Set([...Array(21).keys(), 30, 40, 50, 60, 70, 80, 90]));
  });

  it.each(all)('have twelve months and seven days in $code, from Intl', ({ code }) => {
    const { months, days } = calendarWordsOf(code);
    expect(new Set(months.values()).size).toBe(12);
    expect([...days.values()].filter((day) => day.startsWith('w'))).toHaveLength(7);
    expect([...days.values()].filter((day) => day.startsWith('d'))).toHaveLength(3);
  });

  it.each(translatedLanguages)('know the same names and peoples in %s', (language) => {
    expect(Object.keys(wordsOf(language).exonyms)).toEqual(Object.keys(wordsOf('es').exonyms));
    expect(Object.keys(wordsOf(language).people)).toEqual(Object.keys(english.people));
  });

  it('has a name in English and in itself', () => {
    expect(translatedLanguages.map((code) => languageName(code))).toEqual([
      'Spanish',
      'French',
      'German',
      'Italian',
      'Portuguese',
      'Dutch',
    ]);
    expect(languageName('es', 'es')).toBe('español');
  });
});
