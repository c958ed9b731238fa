import { describe, expect, it } from 'vitest';
import { english } from '../../../src/answers/languages/english.ts';
import type { TranslatedLanguage } from '../../../src/answers/languages/translated-language.ts';
import { wordsOf } from '../../../src/answers/languages/words-of.ts';
import { countNegations } from '../../../src/answers/translation/count-negations.ts';
import { readFigures } from '../../../src/answers/translation/read-figures.ts';
import { splitTokens } from '../../../src/answers/translation/split-tokens.ts';

const wordsIn = (language: string) => (language === 'en' ? english : wordsOf(language as TranslatedLanguage));

describe('readFigures', () => {
  it.each([
    ['en', '1,200 people', ['1200'], []],
    ['es', '1.200 personas', ['1200'], []],
    ['fr', '1 200 personnes', ['1200'], []],
    ['pt', '20 mil vidas', ['20000'], []],
    ['en', '$147.5 million', ['147500000$'], []],
    ['es', '147,5 millones de dólares', ['147500000$'], []],
    ['de', '147,5 Millionen Dollar', ['147500000$'], []],
    ['en', '2 billion euros', ['2000000000€'], []],
    ['es', '2 mil millones de euros', ['2000000000€'], []],
    ['nl', '2 miljard euro', ['2000000000€'], []],
    ['en', 'for 30 minutes', ['30 minute'], []],
    ['de', 'seit 12 Tagen', ['12 day'], []],
    ['es', 'seis meses', ['6 month'], []],
    ['fr', '2 millions d’années', ['2000000 year'], []],
    ['nl', 'zes weken', ['6 week'], []],
    ['it', '14 chilometri', ['14 kilometer'], []],
    ['en', '90 percent', ['90%'], []],
    ['fr', '90 pour cent', ['90%'], []],
    ['it', 'il 90%', ['90%'], []],
    ['en', 'twenty-four hours', ['24 hour'], []],
    ['fr', 'dix-sept jours', ['17 day'], []],
    ['es', 'treinta y cinco personas', ['35'], []],
    ['en', 'hundreds of thousands', ['hundreds', 'thousands'], []],
    ['de', 'Hunderttausende Menschen', ['hundreds', 'thousands'], []],
    ['it', 'centinaia di migliaia', ['hundreds', 'thousands'], []],
    ['de', 'dreiundvierzig Soldaten', ['43'], []],
    ['de', 'einundzwanzig Soldaten', ['21'], []],
    ['nl', 'drieënveertig soldaten', ['43'], []],
    ['it', 'quarantatré soldati', ['43'], []],
    ['it', 'ventotto soldati', ['28'], []],
    ['es', 'veintidós soldados', ['22'], []],
    ['es', 'quinientos soldados', ['500'], []],
    ['de', 'dreihundert Soldaten', ['300'], []],
    ['en', 'one official', [], []],
    ['es', 'un funcionario', [], []],
    ['fr', 'les deux parties', [], []],
    ['en', 'on December 8, 2023', [], ['m12-8', '2023']],
    ['es', 'el 8 de diciembre de 2023', [], ['m12-8', '2023']],
    ['de', 'am 8. Dezember 2023', [], ['m12-8', '2023']],
    ['fr', 'le 1er mai', [], ['m5-1']],
    ['en', 'It may be Monday in May', [], ['w1', 'm5']],
    ['pt', 'na segunda-feira', [], ['w1']],
    ['en', 'yesterday', [], ['d-1']],
    ['nl', 'gisteren', [], ['d-1']],
  ])('reads figures and days in %s: %s', (language, text, numbers, times) => {
    expect(readFigures(splitTokens(text), wordsIn(language))).toEqual({ numbers, times });
  });
});

describe('countNegations', () => {
  it.each([
    ['en', 'He did not say so, and can’t.', 2],
    ['en', 'neither A nor B', 1],
    ['es', 'no lo dijo nunca nadie', 1],
    ['es', 'nadie lo dijo', 1],
    ['fr', 'il ne l’a pas dit', 1],
    ['fr', 'il ne l’a plus dit', 1],
    ['fr', 'plus de cent personnes', 0],
    ['fr', 'avant qu’il ne parte', 0],
    ['fr', 'rien n’est fini', 1],
    ['de', 'weder ja noch nein', 1],
    ['de', 'noch immer', 0],
    ['it', 'a meno che non ci sia una tregua', 0],
    ['it', 'non l’ha mai detto', 1],
    ['pt', 'ninguém o disse', 1],
    ['nl', 'noch ja noch nee', 1],
  ])('counts in %s what negates together once: %s', (language, text, count) => {
    expect(countNegations(splitTokens(text), wordsIn(language))).toBe(count);
  });
});
