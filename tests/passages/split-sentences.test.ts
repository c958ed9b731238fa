import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/passages/split-sentences.ts';

const sentencesOf = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    [
      'at full stops, question and exclamation marks',
      'It rained. Did it? It did!',
      ['It rained.', 'Did it?', 'It did!'],
    ],
    [
      'not after titles',
      'Mr. Sullivan met Gen. Brown. They talked.',
      ['Mr. Sullivan met Gen. Brown.', 'They talked.'],
    ],
    [
      'not after ranks and titles on top of each other',
      'Brig. Gen. Ann Lee, Pfc. Bo Ray and Atty. Gen. Cy Poe met Capt. (Res.) Di Roe. They talked.',
      ['Brig. Gen. Ann Lee, Pfc. Bo Ray and Atty. Gen. Cy Poe met Capt. (Res.) Di Roe.', 'They talked.'],
    ],
    [
      'not after an initial behind a title',
      'Dr. A. Lee met Prof. B. Poe. They ate.',
      ['Dr. A. Lee met Prof. B. Poe.', 'They ate.'],
    ],
    [
      'before marks of notes, which belong to none',
      'The boats left.[1] “It is over.”[2][3] She stayed behind.4 Nobody knew.',
      ['The boats left.', '“It is over.”', 'She stayed behind.', 'Nobody knew.'],
    ],
    [
      'not at words that are abbreviations elsewhere',
      'They took off. Nobody sec. The end.',
      ['They took off.', 'Nobody sec.', 'The end.'],
    ],
    ['not after initials', 'William J. Burns and D. Haines left.', ['William J. Burns and D. Haines left.']],
    [
      'not inside U.S. before a name',
      'The U.S. State Department agreed.',
      ['The U.S. State Department agreed.'],
    ],
    [
      'after U.S. where a sentence opens',
      'He left the U.S. They stayed.',
      ['He left the U.S.', 'They stayed.'],
    ],
    [
      'not after a month',
      'On Oct. 7 it began. On Nov. 30 it ended.',
      ['On Oct. 7 it began.', 'On Nov. 30 it ended.'],
    ],
    ['not after 11 p.m. before a number', 'At 11 p.m. on Dec. 8 it came.', ['At 11 p.m. on Dec. 8 it came.']],
    [
      'not before a speech verb',
      '“Why now?” he asked. Nobody knew.',
      ['“Why now?” he asked.', 'Nobody knew.'],
    ],
    ['inside a quotation', '“We came. We saw,” she said.', ['“We came.', 'We saw,” she said.']],
    [
      'not after a number sign',
      'See No. 5 there. No. He did not.',
      ['See No. 5 there.', 'No.', 'He did not.'],
    ],
    [
      'before figures after which it goes on in lower case',
      'A deal is close. 14 of the 18 paragraphs are done. “Is it? 90 percent is,” he said.',
      ['A deal is close.', '14 of the 18 paragraphs are done.', '“Is it?', '90 percent is,” he said.'],
    ],
    [
      'not before the day after a month of four letters, or the number after a sign',
      'It came on Sept. 14 by sea, see vol. 2 of it.',
      ['It came on Sept. 14 by sea, see vol. 2 of it.'],
    ],
    ['not in decimals', 'It rose 3.5 percent. Then it fell.', ['It rose 3.5 percent.', 'Then it fell.']],
    [
      'not at a line break alone',
      'The ferry left\nthe port. It\r\nsank.',
      ['The ferry left\nthe port.', 'It\r\nsank.'],
    ],
    ['in other scripts', '船は出た。戻らなかった。', ['船は出た。', '戻らなかった。']],
  ])('splits %s', (_, text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  it('takes time in proportion to a text of one endless word', () => {
    const text = `X${'x'.repeat(200_000)}. Then it ended. `.repeat(5);
    expect(sentencesOf(text)).toHaveLength(10);
  });

  it('leaves out nothing but white space, keeps the order, trims each', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('. ', '? ', '“', '” ', ' Mr. ', '\n', ' A'))),
        (parts) => {
          const text = parts.join('');
          let end = 0;
          for (const sentence of splitSentences(text)) {
            expect(text.slice(end, sentence.start).trim()).toBe('');
            expect(text.slice(sentence.start, sentence.end)).toBe(
              text.slice(sentence.start, sentence.end).trim(),
            );
            expect(sentence.end).toBeGreaterThan(sentence.start);
            end = sentence.end;
          }
          expect(text.slice(end).trim()).toBe('');
        },
      ),
    );
  });
});
