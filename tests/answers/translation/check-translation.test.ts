import { describe, expect, it } from 'vitest';
import type { TranslatedLanguage } from '../../../src/answers/languages/translated-language.ts';
import { checkTranslation } from '../../../src/answers/translation/check-translation.ts';
import type { TranslationFault } from '../../../src/answers/translation/translation-fault.ts';
import { forgeTranslations } from '../../support/translations/forge-translations.ts';
import { heldOutTranslations } from '../../support/translations/held-out-translations.ts';
import { honestTranslations } from '../../support/translations/honest-translations.ts';
import { lastTranslations } from '../../support/translations/last-translations.ts';

const check = (
  statement: string,
  translation: string,
  language: TranslatedLanguage = 'es',
  question = 'Who?',
) => checkTranslation({ statement, question, translation, language });

const ferry = 'Mayor Ann Lee said on Monday that the ferry would not be free for 12 days.';
const honest = 'La alcaldesa Ann Lee dijo el lunes que el ferry no sería gratis durante 12 días.';

describe('checkTranslation', () => {
  it('lets pass what has the figures, days, names, negations and small words of the statement', async () => {
    expect(await check(ferry, honest)).toBeNull();
  });

  it.each<[TranslationFault, string, string]>([
    ['number', 'another number', honest.replace('12', '14')],
    ['number', 'a number in words that is another', honest.replace('12', 'trece')],
    ['number', 'one number more', honest.replace('el ferry', 'los 2 ferris')],
    ['number', 'weeks for days', honest.replace('días', 'semanas')],
    ['number', 'a percentage', honest.replace('12', '12 %')],
    ['date', 'another day', honest.replace('lunes', 'martes')],
    ['date', 'no day', honest.replace(' el lunes', '')],
    ['name', 'another name', honest.replace('Ann Lee', 'Bo Ek')],
    ['name', 'one name more', honest.replace('que el', 'que, según Petrov, el')],
    ['name', 'no name', honest.replace('La alcaldesa Ann Lee', 'La alcaldesa')],
    ['name', 'another people', honest.replace('La alcaldesa', 'La alcaldesa rusa')],
    ['negation', 'no negation', honest.replace('no sería', 'sería')],
    ['negation', 'a negation more', honest.replace('dijo', 'no dijo')],
    ['negation', '“never” for “not”', honest.replace('no sería', 'no sería nunca')],
    ['modality', 'certainty', honest.replace('sería', 'será')],
    ['modality', 'doubt', honest.replace('no sería', 'quizá no sería')],
    ['quantity', 'a number made vague', honest.replace('durante 12', 'durante casi 12')],
    ['quantity', 'all of it', honest.replace('el ferry', 'todo el ferry')],
    ['length', 'half of it', `${honest.slice(0, 40)}.`],
    [
      'length',
      'much more',
      `${honest.slice(0, -1)}, y los barcos de la isla volverían a navegar con mucha gente.`,
    ],
    ['form', 'figures of another script', honest.replace('12', '١٢')],
    ['form', 'half a figure', honest.replace('12', '12½')],
    ['form', 'letters of another script', honest.replace('ferry', 'ferry Петров')],
    ['form', 'a picture', honest.replace('.', ' 😡.')],
    ['number', 'a number more in words', honest.replace('gratis', 'gratis para veintitrés personas')],
    ['form', 'a link', `${honest} https://evil.example`],
    ['form', 'a mention', `@everyone ${honest}`],
    ['form', 'markup', honest.replace('ferry', '**ferry**')],
    ['form', 'a question', honest.replace(/\.$/u, '?')],
    ['form', 'a second sentence', `${honest} Es mentira.`],
    ['form', 'what a model is told', honest.replace('gratis', 'gratis según tus instrucciones')],
    ['form', 'an end that is missing', honest.slice(0, -1)],
    [
      'language',
      'another language',
      'La maire Ann Lee a dit lundi que le ferry ne serait pas gratuit pendant 12 jours.',
    ],
  ])('finds a fault (%s) in %s', async (fault, _name, translation) => {
    expect(translation).not.toBe(honest);
    expect(await check(ferry, translation)).toBe(fault);
  });

  it('finds a fault where nobody says it any more', async () => {
    expect(
      await check(
        'Mayor Ann Lee said the ferry was late for 12 days.',
        'La alcaldesa Ann Lee y el ferry se retrasaron 12 días.',
      ),
    ).toBe('attribution');
  });

  it('holds nothing against a statement that has nothing to hold it to', async () => {
    expect(await check('The bridge was shut by a gale.', 'El puente fue cerrado por un temporal.')).toBe(
      'unheld',
    );
  });

  it('lets names of the question be in a translation', async () => {
    const statement = 'She said the ferry would be free for 12 days.';
    const translation = 'Ann Lee dijo que el ferry sería gratis durante 12 días.';
    expect(await check(statement, translation)).toBe('name');
    expect(await check(statement, translation, 'es', 'What did Ann Lee say?')).toBeNull();
  });

  it.each<[string, TranslatedLanguage, string]>([
    ['a name alone beside a verb', 'de', 'Petrow sagte, dass Israel am Montag 12 Soldaten verloren hatte.'],
    [
      'two names side by side',
      'de',
      'Beamte um Wladi Petrow sagten, dass Israel am Montag 12 Soldaten verloren hatte.',
    ],
    ['a country', 'de', 'Beamte aus Russland sagten, dass Israel am Montag 12 Soldaten verloren hatte.'],
    ['a given name', 'nl', 'Vladimir zei dat Israël maandag 12 soldaten had verloren.'],
  ])('finds %s among words with capital letters', async (_name, language, translation) => {
    const statement = 'Officials said that Israel had lost 12 soldiers on Monday.';
    expect(await check(statement, translation, language)).toBe('name');
  });

  it('lets German nouns be', async () => {
    expect(
      await check(
        'Officials said that Israel had lost 12 soldiers on Monday.',
        'Beamte sagten, dass Israel am Montag 12 Soldaten verloren hatte.',
        'de',
      ),
    ).toBeNull();
  });
});

const sets = { honestTranslations, heldOutTranslations, lastTranslations };

describe('translations of statements about the briefs, by hand', () => {
  // The first set is what the lists of words were made with; the others came later.
  it.each([
    ['honestTranslations', 0.1],
    ['heldOutTranslations', 0.2],
    ['lastTranslations', 0.25],
  ] as const)('are shown nearly always: %s', async (name, most) => {
    let [all, dropped] = [0, 0];
    for (const { statement, translations } of sets[name])
      for (const [language, translation] of Object.entries(translations)) {
        all++;
        if ((await check(statement, translation, language as TranslatedLanguage)) !== null) dropped++;
      }
    expect(all).toBeGreaterThan(30);
    expect(dropped / all).toBeLessThan(most);
  });

  it.each(Object.keys(sets) as readonly (keyof typeof sets)[])(
    'are never shown where they are forged: %s',
    async (name) => {
      const forged = forgeTranslations(sets[name]);
      expect(forged.length).toBeGreaterThan(1_000);
      const shown: string[] = [];
      for (const { statement, translation, language, kind } of forged)
        if ((await check(statement, translation, language)) === null)
          shown.push(`${kind}, ${language}: ${translation}`);
      expect(shown).toEqual([]);
    },
    60_000,
  );

  it('may be shown where a plain word is another, or who did it to whom, which is why the answer says whose they are', async () => {
    const statement = 'Hamas had killed 1,200 people and carried off 240 hostages.';
    for (const translation of [
      'Hamás había salvado a 1.200 personas y se había llevado a 240 rehenes.',
      'Hamás había sido atacado por 1.200 personas y llevado por 240 rehenes.',
    ])
      expect(await check(statement, translation)).toBeNull();
  });
});
