import { describe, expect, it } from 'vitest';
import type { LibraryActor } from '../../../src/actors/directory/library-actor.ts';
import { writeDot } from '../../../src/adapters/pictures/write-dot.ts';

const actor = (name: string): LibraryActor => ({
  id: name,
  name,
  kind: 'person',
  aliases: [],
  curatedNames: [],
  parts: [],
  mentions: 1,
});

/** The label of the first node. */
function labelOf(name: string) {
  const dot = writeDot({ centre: actor(name), others: [], ties: [] });
  return /^n0 \[label=("(?:[^"\\]|\\.)*")/mu.exec(dot)?.[1];
}

describe('writeDot', () => {
  it.each([
    ['a plain name', 'John Kirby', '"John Kirby"'],
    [
      'a long one, broken between words',
      'Mohammed bin Abdulrahman bin Jassim Al Thani',
      '"Mohammed bin\\nAbdulrahman bin\\nJassim Al Thani"',
    ],
    ['quotation marks', 'Bo "B." Ray', '"Bo \\"B.\\" Ray"'],
    ['a backslash', 'A\\nB', '"A\\\\nB"'],
    ['an entity', 'A&lt;B', '"A&amp;lt;B"'],
    ['a control character', 'A\u0007B', '"A B"'],
    ['an attempt to end the label', 'A" shape=star x="', '"A\\" shape=star x=\\""'],
  ])('takes %s as it is', (_, name, expected) => {
    expect(labelOf(name)).toBe(expected);
  });

  it('draws a line for each tie, thicker for more passages', () => {
    const [one, two] = [actor('Ada Lunn'), actor('Bo Ray')];
    const dot = writeDot({ centre: one, others: [two], ties: [{ one, other: two, passages: 4 }] });
    expect(dot).toContain('n0 -- n1 [penwidth=3.0 label="4"');
  });
});
