import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNames } from '../../src/actors/find-names.ts';
import { findStatements } from '../../src/actors/find-statements.ts';
import type { BlockKind } from '../../src/articles/block.ts';
import { buildArticle } from '../support/build-article.ts';

/** Pieces that news is made of, in any order and however broken. */
const piece = fc.constantFrom(
  '“',
  '”',
  '"',
  "''",
  '‘',
  '’',
  ', ',
  '. ',
  ': ',
  '? ',
  ' — ',
  ' (',
  ') ',
  ' ',
  'We sail at noon',
  '“We sail,”',
  '“At noon.” ',
  ' Ferrow said. ',
  'Ferrow',
  'Anna Lindqvist',
  'Mr. Okwu',
  'the minister',
  'officials',
  'he',
  ' said ',
  ' told reporters ',
  ' called it ',
  'according to ',
  ' who ',
  ' that ',
  ' and ',
  ', adding ',
  'While ',
  'the ferry was ready',
);
const paragraph = fc.oneof(
  { weight: 6, arbitrary: fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('').trim()) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }).map((text) => text.trim()) },
);
const kind = fc.constantFrom<BlockKind>(
  'paragraph',
  'paragraph',
  'paragraph',
  'heading',
  'caption',
  'comment',
  'furniture',
);
const parts = fc.array(
  fc.record({ kind, text: paragraph }).filter(({ text }) => text !== ''),
  { maxLength: 6 },
);

describe('findStatements, whatever the text', () => {
  it('gives offsets in range that bound what they say they bound', () => {
    fc.assert(
      fc.property(parts, (blocks) => {
        const article = buildArticle(blocks);
        for (const statement of findStatements(article)) {
          const { start, end, quotations, speakerText, speakerStart, speakerEnd, cue } = statement;
          expect(article.text.slice(start, end).trim()).not.toBe('');
          expect(0 <= start && start < end && end <= article.text.length).toBe(true);
          for (const quotation of quotations)
            expect(start <= quotation.start && quotation.end <= end).toBe(true);
          if (speakerText !== null)
            expect(article.text.slice(speakerStart ?? -1, speakerEnd ?? -1)).toBe(speakerText);
          else expect([speakerStart, speakerEnd]).toEqual([null, null]);
          if (cue !== null) expect(article.text).toContain(cue);
        }
      }),
    );
  });

  it('stays inside the article’s own voice, and reported speech inside one paragraph', () => {
    fc.assert(
      fc.property(parts, (blocks) => {
        const article = buildArticle(blocks);
        const own = article.blocks.filter(
          ({ kind: blockKind }) => blockKind === 'paragraph' || blockKind === 'heading',
        );
        for (const { start, end, direct } of findStatements(article)) {
          const touched = article.blocks.filter((block) => block.start < end && start < block.end);
          expect(touched.every((block) => own.includes(block))).toBe(true);
          if (!direct) expect(touched).toHaveLength(1);
        }
      }),
    );
  });

  it('keeps direct statements apart, each with a quotation at both ends', () => {
    fc.assert(
      fc.property(parts, (blocks) => {
        const direct = findStatements(buildArticle(blocks)).filter((statement) => statement.direct);
        direct.forEach(({ start, end, quotations }, index) => {
          expect(quotations[0]?.start).toBe(start);
          expect(quotations.at(-1)?.end).toBe(end);
          expect(direct[index - 1]?.end ?? 0).toBeLessThanOrEqual(start);
        });
      }),
    );
  });

  it('names nobody the article does not name', () => {
    fc.assert(
      fc.property(parts, (blocks) => {
        const article = buildArticle(blocks);
        for (const { speaker, named, speakerText } of findStatements(article)) {
          if (speaker === null) continue;
          expect(named).toBe(true);
          expect(speakerText).not.toBeNull();
          for (const word of speaker.split(' ')) expect(article.text).toContain(word.replace(/\.$/u, ''));
        }
      }),
    );
  });

  it('finds the same when it is asked again', () => {
    fc.assert(
      fc.property(parts, (blocks) => {
        const article = buildArticle(blocks);
        expect(findStatements(article)).toEqual(findStatements(article));
      }),
      { numRuns: 20 },
    );
  });
});

describe('findStatements and findNames, on texts that are no news', () => {
  const many = (times: number, text: string) => text.repeat(times);

  it.each([
    ['nothing', ''],
    ['500 words without a full stop', many(500, 'harbour ')],
    ['20 000 characters without white space', many(20_000, 'x')],
    ['20 000 characters of opening marks', many(20_000, '“')],
    ['20 000 characters of straight marks', many(10_000, "''")],
    ['20 000 characters of apostrophes and letters', many(7_000, "'a ")],
    ['20 000 characters of hyphens', many(10_000, 'a-')],
    ['20 000 characters of brackets', many(20_000, '(')],
    ['a sentence of 3 000 clauses', many(3_000, 'Ferrow said ')],
    ['a list of 5 000 names', many(5_000, 'Anna Lindqvist, ')],
    ['names joined without end', many(5_000, 'Ferrow and ')],
    ['relative clauses without end', many(2_500, 'that Ferrow, who said ')],
    ['4 000 pronouns', many(4_000, 'He ran. ')],
    ['4 000 statements of pronouns', many(4_000, 'He said so. ')],
    ['2 000 quotations', many(2_000, '“We sail,” Ferrow said. ')],
    ['titles without names', many(5_000, 'Secretary of ')],
    ['initials without names', many(7_000, 'J. ')],
    ['sources without statements', many(1_700, 'according to ')],
    ['two people of one name, again and again', many(1_500, 'Anna Ferrow met Omar Ferrow. Ferrow left. ')],
  ])('gets through %s', (_, text) => {
    const article = buildArticle([text.trim()].filter((part) => part !== ''));
    const isInside = ({ start, end }: { start: number; end: number }) =>
      0 <= start && start < end && end <= article.text.length;
    expect(findStatements(article).filter((statement) => !isInside(statement))).toEqual([]);
    expect(
      findNames(article).filter(({ mentions }) => mentions.length === 0 || !mentions.every(isInside)),
    ).toEqual([]);
  });
});
