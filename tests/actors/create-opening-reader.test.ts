import { describe, expect, it } from 'vitest';
import { createNameIndex } from '../../src/actors/create-name-index.ts';
import { createOpeningReader } from '../../src/actors/create-opening-reader.ts';
import { readArticle } from '../../src/actors/read-article.ts';
import { buildArticle } from '../support/build-article.ts';

const openingOf = (text: string, sentence: string) => {
  const reading = readArticle(buildArticle([text]));
  return createOpeningReader(reading, createNameIndex(reading))(text.indexOf(sentence));
};

describe('createOpeningReader', () => {
  it.each([
    [
      'Mr. William Burns flew to Velin on Monday.',
      'His meeting there took two hours.',
      'His',
      'William Burns',
    ],
    ['Mayor Mary Reed opened the bridge.', 'She left before noon.', 'She', 'Mary Reed'],
    ['Mayor Mary Reed opened the bridge. She left before noon.', 'Her car broke down.', 'Her', 'Mary Reed'],
  ])('tells whom the sentence after “%s” means: %s (%s: %s)', (before, sentence, text, name) => {
    expect(openingOf(`${before} ${sentence}`, sentence)).toEqual({ text, name });
  });

  it.each([
    ['no pronoun at the beginning', 'Mr. William Burns flew to Velin.', 'The meeting took two hours.'],
    ['a quotation at the beginning', 'Mr. William Burns flew to Velin.', '“He was late,” the mayor said.'],
    ['a person of the other gender', 'Mr. William Burns flew to Velin.', 'Her car broke down.'],
    ['two who can be meant', 'Mr. William Burns and Mr. Thomas Reed flew to Velin.', 'He left at noon.'],
    ['nobody in the sentence before', 'Mr. William Burns left. The talks went on.', 'He came back at noon.'],
    ['a name of which it is not known whose it is', 'Quist flew to Velin.', 'He left at noon.'],
    ['the name in the sentence itself', 'Mr. William Burns left.', 'His brother William Burns stayed.'],
    ['several people', 'Mr. William Burns left.', 'They came back at noon.'],
  ])('tells nothing for %s: %s %s', (_, before, sentence) => {
    expect(openingOf(`${before} ${sentence}`, sentence)).toBeNull();
  });
});
