import { describe, expect, it } from 'vitest';
import { findNamesByCompromise } from '../../src/evaluation/find-names-by-compromise.ts';

const read = (text: string) =>
  findNamesByCompromise(text).map(({ tag, start, end }) => `${tag} ${text.slice(start, end)}`);

describe('findNamesByCompromise', () => {
  it.each([
    ['a person without the title', 'Yesterday Mr. John Smith resigned.', ['PER John Smith']],
    ['an organisation without the full stop', 'She works for Microsoft.', ['ORG Microsoft']],
    ['nobody', 'The boat was grey.', []],
  ])('finds %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
