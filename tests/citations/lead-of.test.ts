import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../src/answers/attribution.ts';
import { leadOf, type Voice } from '../../src/citations/lead-of.ts';
import type { PassageKind } from '../../src/passages/passage.ts';

interface Case {
  readonly kind?: PassageKind;
  readonly outlet?: string | null;
  readonly says: Partial<Attribution> | null;
  readonly opening?: { readonly text: string; readonly name: string };
}

const voice = ({ kind = 'article', outlet = 'CNN', says, opening }: Case): Voice => ({
  opening: opening ?? null,
  kind,
  article: { outlet },
  attribution: says && { speaker: null, speakerText: null, cue: null, direct: true, ...says },
});

describe('leadOf', () => {
  const own = { direct: true };
  const reported = { direct: false };
  const official = { speakerText: 'one senior administration official' };

  it.each<[string, Case, string]>([
    ['names the outlet where the article speaks', { says: null }, 'CNN reports:'],
    [
      'says whom a pronoun at the beginning means',
      { says: null, opening: { text: 'His', name: 'William J. Burns' } },
      'CNN reports (His: William J. Burns):',
    ],
    [
      'says it beside somebody else who is speaking',
      { says: { ...reported, speakerText: 'officials' }, opening: { text: 'He', name: 'John Kirby' } },
      'According to officials (He: John Kirby):',
    ],
    [
      'does not name the same person twice',
      { says: { ...reported, speaker: 'John Kirby' }, opening: { text: 'He', name: 'John Kirby' } },
      'According to John Kirby:',
    ],
    ['says "the article" where the outlet is unknown', { outlet: null, says: null }, 'The article says:'],
    ['calls a caption a caption', { kind: 'caption', says: null }, 'A caption says:'],
    ['calls a credit line a credit line', { kind: 'credit', says: null }, 'A credit line says:'],
    ['calls a reader’s comment what it is', { kind: 'comment', says: null }, 'A reader’s comment says:'],
    [
      'gives the fullest name of who is speaking',
      { says: { ...own, speaker: 'John Kirby', speakerText: 'Kirby' } },
      'John Kirby said:',
    ],
    [
      'keeps reported words reported',
      { says: { ...reported, speaker: 'John Kirby', speakerText: 'Kirby' } },
      'According to John Kirby:',
    ],
    [
      'leaves an unnamed speaker unnamed',
      { says: { ...reported, ...official } },
      'According to one senior administration official:',
    ],
    [
      'begins with a capital letter',
      { says: { ...own, ...official } },
      'One senior administration official said:',
    ],
    [
      'writes the first word of a sentence small in the middle of one',
      { says: { ...reported, speakerText: 'The mayor of Leith' } },
      'According to the mayor of Leith:',
    ],
    [
      'keeps the capital letter of a name that begins like such a word',
      { says: { ...reported, speakerText: 'Oneida officials' } },
      'According to Oneida officials:',
    ],
    [
      'gives an article to a name that ends in a common noun',
      { says: { ...reported, speaker: 'Lindqvist administration' } },
      'According to the Lindqvist administration:',
    ],
    [
      'does not make "he" anybody',
      { says: { ...own, speakerText: 'He' } },
      'A speaker the article calls only “he” said:',
    ],
    [
      'does not make "they" anybody, reported',
      { says: { ...reported, speakerText: 'they' } },
      'According to a speaker the article calls only “they”:',
    ],
    [
      'says so where nobody is named for words in quotation marks',
      { says: own },
      'CNN quotes, without saying who is speaking:',
    ],
    [
      'says so where nobody is named for what is reported',
      { outlet: null, says: reported },
      'The article reports, without saying who said so:',
    ],
    [
      'takes "we" for no name',
      { says: { ...own, speakerText: 'we' } },
      'CNN quotes, without saying who is speaking:',
    ],
    [
      'says that a speaker was found in a caption',
      { kind: 'caption', says: { ...own, speaker: 'Ada Lunn' } },
      'In a caption, Ada Lunn said:',
    ],
    [
      'says that a speaker was found in a reader’s comment',
      { kind: 'comment', says: { ...reported, ...official } },
      'In a reader’s comment, according to one senior administration official:',
    ],
    ...['did not say', 'declined to comment', 'didn’t say', 'has never said', 'refused to confirm'].map(
      (cue): [string, Case, string] => [
        `has nobody say what they did not: ${cue}`,
        { says: { ...reported, speaker: 'John Kirby', cue } },
        'CNN reports:',
      ],
    ),
    [
      'keeps who is speaking where they deny it',
      { says: { ...reported, speaker: 'John Kirby', cue: 'denied' } },
      'According to John Kirby:',
    ],
    ['keeps names on one line', { says: { ...own, speaker: 'Ada\n  Lunn' } }, 'Ada Lunn said:'],
  ])('%s', (_name, given, lead) => {
    expect(leadOf(voice(given))).toBe(lead);
  });
});
