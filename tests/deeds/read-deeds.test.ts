import { describe, expect, it } from 'vitest';
import type { Deed, NounGroup } from '../../src/deeds/deed.ts';
import { readDeeds } from '../../src/deeds/read-deeds.ts';

const name = (group: NounGroup | null) => group?.heads.join('+') ?? '–';
/** `doer verb object`, with "not" and the stance where it is not `done`. */
const tell = ({ doer, verb, object, isNegated, stance }: Deed) =>
  [
    name(doer),
    ...(isNegated ? ['not'] : []),
    ...(stance === 'done' ? [] : [stance]),
    verb,
    name(object),
  ].join(' ');
const read = (sentence: string) => readDeeds(sentence).map(tell);

describe('readDeeds', () => {
  it.each<[sentence: string, deeds: readonly string[]]>([
    ['The captain sank the ferry.', ['captain sink ferri']],
    ['The ferry was sunk by pirates.', ['pirat sink ferri']],
    ['The ferry was sunk in the gulf.', ['– sink ferri']],
    [
      'Pirates killed 40 sailors and carried off 12 passengers.',
      ['pirat kill sailor', 'pirat carri off passeng'],
    ],
    ['Pirates attacked the ferry, killing 40 sailors.', ['pirat attack ferri', 'pirat kill sailor']],
    ['Lunn and Ray met the mayor of Skeld.', ['lunn+rai meet mayor']],
    ['Lunn’s spokesman left the harbour.', ['spokesman leav harbour']],
  ])('tells who does what to whom: “%s”', (sentence, deeds) => {
    expect(read(sentence)).toEqual(deeds);
  });

  it.each<[sentence: string, deeds: readonly string[]]>([
    ['The mayor did not open the bridge.', ['mayor not open bridg']],
    ['The mayor never opened the bridge.', ['mayor not open bridg']],
    ['No sailor left the ferry.', ['sailor not leav ferri']],
    ['The mayor failed to open the bridge.', ['mayor not open bridg']],
    ['The mayor agreed to open the bridge.', ['mayor agreed open bridg']],
    ['The mayor refused to open the bridge.', ['mayor refused open bridg']],
    ['The mayor did not agree to open the bridge.', ['mayor not agreed open bridg']],
    ['The mayor wants to open the bridge.', ['mayor open open bridg']],
    ['The mayor will open the bridge.', ['mayor open open bridg']],
    ['The mayor managed to open the bridge.', ['mayor open bridg']],
  ])('tells whether it was done, agreed, refused or is still open: “%s”', (sentence, deeds) => {
    expect(read(sentence)).toEqual(deeds);
  });

  it('tells what somebody or something is where the verb only links', () => {
    const [deed] = readDeeds('Twelve passengers are still captives of the pirates.');
    expect(deed?.verb).toBe('be');
    expect(name(deed?.object ?? null)).toBe('captiv');
  });

  it('keeps what stands behind with a preposition, and the words before a noun', () => {
    const [deed] = readDeeds('Lunn met the deputy mayor in Skeld on Monday.');
    expect(deed?.complements.map(({ preposition, group }) => `${preposition} ${name(group)}`)).toContain(
      'in skeld',
    );
    expect(deed?.object?.modifiers).toEqual(['deputi']);
  });

  it('tells clauses that lean on others from those that do not', () => {
    const deeds = readDeeds('The captain left after the ferry sank.');
    expect(deeds.map(({ verb, isMain }) => [verb, isMain])).toEqual([
      ['leav', true],
      ['sink', false],
    ]);
  });

  it('reads nothing from words without a verb', () => {
    expect(read('Fog in the harbour')).toEqual([]);
    expect(read('')).toEqual([]);
  });
});
