import { describe, expect, it } from 'vitest';
import { readSides } from '../../../src/answers/parts/read-sides.ts';

const sides = (text: string) => readSides({ text }).map(({ question }) => question);

describe('readSides', () => {
  it.each([
    'How do Reed’s and Brandt’s views on the crane differ?',
    'How do Reed and Brandt differ on the crane?',
    'Where do Reed and Brandt disagree about the crane?',
    'How does Reed’s view of the crane differ from Brandt’s?',
    'How does Reed differ from Brandt on the crane?',
    'What is the difference between Reed’s and Brandt’s positions on the crane?',
    'Compare Reed’s and Brandt’s views on the crane.',
    'Compare Reed’s view of the crane with Brandt’s.',
    'What did Reed say about the crane, and what did Brandt say about it?',
    'What do Reed and Brandt say about the crane?',
  ])('makes two questions of "%s"', (text) => {
    expect(sides(text)).toEqual([
      'What does Reed say about the crane?',
      'What does Brandt say about the crane?',
    ]);
  });

  it.each([
    [
      'What do Veldria and Sorotin want?',
      ['What does Veldria want?', 'What does Sorotin want?'],
      'asks what both want without a subject',
    ],
    [
      'How do Reed and the mayor’s office differ on pay?',
      ['What does Reed say about pay?', 'What does the mayor’s office say about pay?'],
      'leaves what belongs to a name with it',
    ],
    [
      'How do Veldrian and Sorotine officials differ on the talks?',
      [
        'What does Veldrian officials say about the talks?',
        'What does Sorotine officials say about the talks?',
      ],
      'gives both the noun they share',
    ],
  ])('%s', (text, expected) => {
    expect(sides(text)).toEqual(expected);
  });

  it.each([
    'What did the mayor and the council decide?',
    'How do bread and butter differ?',
    'What is the difference between a pause and a truce?',
    'What do the two sides disagree about?',
    'Who sold bread and butter?',
  ])('takes no sides in "%s"', (text) => {
    expect(sides(text)).toEqual([]);
  });

  it('passes over what is too long to be a plain comparison', () => {
    expect(sides(`How do Reed and Brandt differ on ${'the crane and '.repeat(30)}the gate?`)).toEqual([]);
  });
});
