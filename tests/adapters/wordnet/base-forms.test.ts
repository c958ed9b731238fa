import { describe, expect, it } from 'vitest';
import { baseForms } from '../../../src/adapters/wordnet/base-forms.ts';
import { openIrregularForms } from '../../../src/adapters/wordnet/open-irregular-forms.ts';
import type { PartOfSpeech } from '../../../src/adapters/wordnet/part-of-speech.ts';
import { openWordnetFiles } from '../../../src/adapters/wordnet/wordnet-files.ts';

const files = openWordnetFiles();
const parts = {
  isLemma: (word: string, partOfSpeech: PartOfSpeech) => files.sensesOf(word, partOfSpeech) !== undefined,
  irregular: openIrregularForms(),
};

describe('baseForms', () => {
  it.each<[string, PartOfSpeech, readonly string[]]>([
    ['ferry', 'noun', ['ferry']],
    ['ferries', 'noun', ['ferry']],
    ['boxes', 'noun', ['box']],
    ['churches', 'noun', ['church']],
    ['policemen', 'noun', ['policeman']],
    ['children', 'noun', ['child']],
    ['boss', 'noun', ['boss']],
    ['negotiates', 'verb', ['negotiate']],
    ['carries', 'verb', ['carry']],
    ['defended', 'verb', ['defend']],
    ['released', 'verb', ['release']],
    ['striking', 'verb', ['strike']],
    ['stopped', 'verb', ['stop']],
    ['bought', 'verb', ['buy']],
    ['found', 'verb', ['found', 'find']],
    ['hotter', 'adj', ['hot']],
    ['larger', 'adj', ['larger', 'large']],
    ['wider', 'adj', ['wide']],
    ['worse', 'adj', ['worse', 'bad']],
    ['quickly', 'adv', ['quickly']],
    ['was', 'noun', []],
    ['does', 'noun', []],
    ['zzyzxq', 'noun', []],
    ['s', 'noun', ['s']],
    ['', 'noun', []],
    ['constructor', 'verb', []],
    ['__proto__', 'noun', []],
  ])('finds those of %j as %s', (word, partOfSpeech, expected) => {
    expect(baseForms(word, partOfSpeech, parts)).toEqual(expected);
  });
});
