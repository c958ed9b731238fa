import { describe, expect, it } from 'vitest';
import type { Reason } from '../../../src/answers/reason.ts';
import { createFrame } from '../../../src/replies/wording/create-frame.ts';
import { dateIn } from '../../../src/replies/wording/date-in.ts';
import { dutchWording } from '../../../src/replies/wording/dutch-wording.ts';
import { fill } from '../../../src/replies/wording/fill.ts';
import { frameOf } from '../../../src/replies/wording/frame-of.ts';
import { frenchWording } from '../../../src/replies/wording/french-wording.ts';
import { germanWording } from '../../../src/replies/wording/german-wording.ts';
import { italianWording } from '../../../src/replies/wording/italian-wording.ts';
import { leadIn } from '../../../src/replies/wording/lead-in.ts';
import { portugueseWording } from '../../../src/replies/wording/portuguese-wording.ts';
import { spanishWording } from '../../../src/replies/wording/spanish-wording.ts';
import { buildCitedQuote } from '../../support/build-cited-quote.ts';

const all = [spanishWording, frenchWording, germanWording, italianWording, portugueseWording, dutchWording];

/** Every sentence of a catalogue, by where it is. */
const listTemplates = (value: unknown, path = ''): readonly (readonly [string, string])[] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value as Record<string, unknown>).flatMap(([key, part]) =>
        listTemplates(part, `${path}.${key}`),
      );
const placesOf = (template: string) =>
  [...template.matchAll(/\{(\w+)\}/gu)].map(([place]) => place).toSorted();

describe('what is said around quotes', () => {
  it.each(all)(
    'has all sentences in $language, none empty, with the same places as in the others',
    (wording) => {
      const templates = listTemplates(wording);
      expect(templates.every(([, template]) => template.trim() !== '')).toBe(true);
      const shape = (given: unknown) =>
        listTemplates(given).map(([path, template]) => [path, placesOf(template)]);
      const isPlural = ([path]: readonly unknown[]) => /^\.(?:articles|outlets)\./u.test(String(path));
      expect(shape(wording).filter((part) => !isPlural(part))).toEqual(
        shape(spanishWording).filter((part) => !isPlural(part)),
      );
    },
  );

  it.each(all)('is in $language, as far as the detector can tell', async ({ language, ...wording }) => {
    const { eld } = await import('eld/small');
    const sentences = listTemplates(wording).filter(([, template]) => template.length > 60);
    expect(sentences.length).toBeGreaterThan(10);
    expect(sentences.filter(([, template]) => eld.detect(template).language !== language)).toEqual([]);
  });

  it.each(all)('leaves commands as they are in $language', (wording) => {
    expect(wording.reasons.off_topic.instead).toContain('/sources');
    expect(wording.reasons.empty_library.instead).toContain('npm run ingest -- ');
  });

  it.each(all)('refuses for every reason in $language', ({ language }) => {
    const frame = frameOf(language);
    for (const reason of Object.keys(spanishWording.reasons) as readonly Reason[]) {
      const words = frame.refusal(reason, { detail: null, span: null, language });
      expect(Object.values(words).join(' ')).not.toMatch(/[{}]/u);
    }
  });

  it('is in English for a language that nothing is written in', () => {
    expect(frameOf('uk').nearest).toBe('Closest passages, not an answer');
    expect(frameOf(undefined).nearest).toBe('Closest passages, not an answer');
    expect(frameOf('en').mode({ mode: 'generated', statements: [], language: 'en' })).not.toContain('Asked');
    expect(frameOf('uk').mode({ mode: 'generated', statements: [], language: 'uk' })).toContain(
      'Asked in Ukrainian and answered in English',
    );
  });

  it('counts articles and outlets', () => {
    const quotes = [
      buildCitedQuote({ id: 'a', outlet: 'Harbour Post' }),
      buildCitedQuote({ id: 'b', outlet: 'Island Radio' }),
    ];
    expect(frameOf('es').rest(quotes)).toBe('Se basa en 2 artículos de 2 medios.');
    expect(frameOf('de').rest(quotes.slice(1))).toBe('Beruht auf einem Artikel.');
  });

  it('names the language of a question in it', () => {
    const { why } = frameOf('fr').refusal('unsupported_language', {
      detail: 'French',
      span: null,
      language: 'fr',
    });
    expect(why).toContain('(français)');
  });

  it.each([
    ['es', '2024-09-06', '6 de septiembre de 2024'],
    ['fr', '2024-09', 'septembre 2024'],
    ['de', '2024', '2024'],
    ['nl', 'last week', 'last week'],
  ])('writes dates in %s no more exactly than they are known: %s', (language, date, written) => {
    expect(dateIn(language, date)).toBe(written);
  });

  it('fills in values once, as they are', () => {
    expect(fill('{a} y {b}', { a: '{b}', b: '$&' })).toBe('{b} y $&');
  });

  it('shows a question on one line', () => {
    expect(createFrame(spanishWording).understood('Who?\n{x}')).toBe('Entendido como: Who? {x}');
  });
});

describe('leadIn', () => {
  const lead = (given: Parameters<typeof buildCitedQuote>[0]) =>
    leadIn(buildCitedQuote(given), spanishWording);
  const said = { speaker: null, speakerText: 'officials', cue: 'said', direct: false };

  it.each([
    [{ ...said, speaker: 'John Kirby', direct: true }, 'John Kirby dijo:'],
    [{ ...said, speaker: 'John Kirby' }, 'Según John Kirby:'],
    [said, 'Según “officials”:'],
    [{ ...said, speakerText: 'he' }, 'Según alguien a quien el artículo solo llama “he”:'],
    [{ ...said, speakerText: null }, 'Harbour Post informa, sin decir quién lo dijo:'],
    [{ ...said, speaker: 'Ann Lee', cue: 'did not say' }, 'Harbour Post informa:'],
    [null, 'Harbour Post informa:'],
  ])('makes nothing more certain than it is printed: %j', (attribution, words) => {
    expect(lead({ attribution })).toBe(words);
  });

  it('says where words stand that are not the article’s own', () => {
    expect(lead({ kind: 'caption' })).toBe('Un pie de foto dice:');
    expect(lead({ kind: 'comment', attribution: said })).toBe(
      'En un comentario de un lector, según “officials”:',
    );
    expect(lead({ outlet: null })).toBe('El artículo dice:');
  });
});
