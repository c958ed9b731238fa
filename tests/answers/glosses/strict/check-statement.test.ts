import { describe, expect, it } from 'vitest';
import { checkStatement } from '../../../../src/answers/glosses/strict/check-statement.ts';
import type { Voiced } from '../../../../src/answers/glosses/strict/names-speaker.ts';
import { buildCitedQuote } from '../../../support/build-cited-quote.ts';
import { readModelStatements } from '../../../support/read-model-statements.ts';

const plain = (text: string): Voiced => buildCitedQuote({ text });
const said = (text: string, speaker: string | null, speakerText = speaker, cue = 'said'): Voiced =>
  buildCitedQuote({ text, attribution: { speaker, speakerText, cue, direct: false } });

const council = plain(
  'On Monday the council, which met in secret, sold 14 of the 18 boats to Norway for $2 million.',
);
const ferry = said(
  'The ferry may run again if the strike ends, harbour officials said.',
  null,
  'harbour officials',
);
const mayor = said(
  'Mayor Ann Lee said the bridge would not be closed before June.',
  'Ann Lee',
  'Mayor Ann Lee',
);
const hostages = plain('Rebels freed 30 sailors and the navy released 120 rebels.');

describe('checkStatement', () => {
  it.each<[string, string, readonly Voiced[]]>([
    ['leaves out asides', 'On Monday the council sold 14 of the 18 boats to Norway.', [council]],
    ['leaves out when it was', 'The council sold 14 of the 18 boats to Norway for $2 million.', [council]],
    [
      'leaves the speaker where he stands',
      'The ferry may run again if the strike ends, harbour officials said.',
      [ferry],
    ],
    [
      'puts the speaker in front',
      'According to harbour officials, the ferry may run again if the strike ends.',
      [ferry],
    ],
    [
      'has the speaker say it',
      'Harbour officials said that the ferry may run again if the strike ends.',
      [ferry],
    ],
    ['calls the speaker by the name alone', 'Lee said the bridge would not be closed before June.', [mayor]],
    ['tells one of two things', 'Rebels freed 30 sailors.', [hostages]],
    [
      'joins two sentences',
      'Rebels freed 30 sailors; Mayor Ann Lee said the bridge would not be closed before June.',
      [hostages, mayor],
    ],
    ['names the outlet', 'The Harbour Post reported that rebels freed 30 sailors.', [hostages]],
  ])('lets a statement pass that %s', (_name, text, quotes) => {
    expect(checkStatement(text, quotes)).toBeNull();
  });

  it.each<[string, string, readonly Voiced[], string]>([
    ['rests on nothing', 'Rebels freed 30 sailors.', [], 'no_sentence'],
    ['has another number', 'Rebels freed 13 sailors.', [hostages], 'number'],
    ['has a number of something else', 'Rebels freed 120 sailors.', [hostages], 'order'],
    ['has a number of more', 'The council sold 18 boats to Norway.', [council], 'order'],
    ['has another name', 'On Monday the council sold 14 of the 18 boats to Sweden.', [council], 'name'],
    ['has another word', 'Rebels killed 30 sailors.', [hostages], 'word'],
    ['turns it round', 'Sailors freed 30 rebels.', [hostages], 'order'],
    ['has somebody else do it', 'Rebels released 120 rebels.', [hostages], 'order'],
    ['makes it passive', '30 sailors were freed.', [hostages], 'order'],
    ['puts in a “not”', 'Rebels never freed 30 sailors.', [hostages], 'negation'],
    ['leaves out a “not”', 'Lee said the bridge would be closed before June.', [mayor], 'negation'],
    [
      'leaves out a “may”',
      'Harbour officials said the ferry runs again if the strike ends.',
      [ferry],
      'order',
    ],
    ['leaves out an “if”', 'Harbour officials said the ferry may run again.', [ferry], 'order'],
    ['puts in a “may”', 'Rebels may have freed 30 sailors.', [hostages], 'modality'],
    ['makes a fact of what was said', 'The ferry may run again if the strike ends.', [ferry], 'attribution'],
    [
      'has another one say it',
      'The mayor said the ferry may run again if the strike ends.',
      [ferry],
      'attribution',
    ],
    [
      'has it admitted',
      'Harbour officials admitted the ferry may run again if the strike ends.',
      [ferry],
      'attribution',
    ],
    [
      'moves words of two sentences about',
      'Mayor Ann Lee freed 30 sailors.',
      [hostages, mayor],
      'attribution',
    ],
    ['asks', 'Rebels freed 30 sailors?', [hostages], 'form'],
    ['has an address', 'Rebels freed 30 sailors, see https://evil.example.', [hostages], 'form'],
    ['has an address without its beginning', 'Rebels freed 30 sailors, see evil.com.', [hostages], 'form'],
    ['mentions people', '@everyone: rebels freed 30 sailors.', [hostages], 'form'],
    ['has markup', '**Rebels** freed 30 sailors.', [hostages], 'form'],
    ['has letters that are not seen', 'Rebels freed 30 \u202Esailors.', [hostages], 'form'],
    ['has two lines', 'Rebels freed\n30 sailors.', [hostages], 'form'],
    ['is no sentence', 'Rebels and sailors', [hostages], 'form'],
    ['quotes what nobody put so', 'Rebels “freed 30 sailors”.', [hostages], 'quotation'],
    ['opens a quotation that does not end', 'Rebels freed “30 sailors.', [hostages], 'quotation'],
    ['goes on and on', 'Rebels freed 30 sailors. '.repeat(12).trim(), [hostages], 'too_long'],
  ])('drops a statement that %s', (_name, text, quotes, reason) => {
    expect(checkStatement(text, quotes)).toBe(reason);
  });

  it('does not have the speaker say what the speaker denied', () => {
    const denied = said('Ann Lee denied that the bridge was closed.', 'Ann Lee', 'Ann Lee', 'denied');
    expect(checkStatement('Ann Lee denied that the bridge was closed.', [denied])).toBeNull();
    expect(checkStatement('Ann Lee said that the bridge was closed.', [denied])).toBe('attribution');
  });

  it('does not name who is only called “he”', () => {
    const he = said('The bridge was closed, he said.', null, 'he');
    expect(checkStatement('Ann Lee said the bridge was closed.', [he])).toBe('attribution');
  });

  it('keeps what stands in quotation marks as it stands there', () => {
    const quote = said('“We closed the bridge,” Ann Lee said.', 'Ann Lee');
    expect(checkStatement('Ann Lee said: “We closed the bridge.”', [quote])).toBeNull();
    expect(checkStatement('Ann Lee said: “We closed it.”', [quote])).toBe('quotation');
  });
});

describe('checkStatement on statements about the briefs, labelled by hand', () => {
  it('shows none that is forged, and nearly all that keep to the words of their quotes', async () => {
    const statements = await readModelStatements();
    const passes = statements.filter(({ statement, sources }) => checkStatement(statement, sources) === null);
    expect(passes.filter(({ label }) => label === 'forged')).toEqual([]);
    const honest = statements.filter(({ label, kind }) => label === 'honest' && kind !== 'own words');
    expect(honest.length).toBeGreaterThan(50);
    expect(honest.filter((statement) => passes.includes(statement)).length / honest.length).toBeGreaterThan(
      0.9,
    );
  });
});
